import gc

started = []
gc.callbacks.append(lambda phase, info: started.append(info['generation']) if phase == 'start' else None)
threshold = gc.get_threshold()[0]

gc.collect()
del started[:]
total = 0
for i in range(5000):             # much time passes, nothing is allocated that the collector knows
    total += i * i
print('5000 rounds of arithmetic:', len(started), 'collections')

kept = []
for i in range(threshold - 100):
    kept.append(set())
print('a few sets fewer than the threshold:', len(started))
for i in range(200):
    kept.append(set())
print('a few more:', len(started))
