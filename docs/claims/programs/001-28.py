import gc

gc.disable()
gc.collect()
heap = [[] for i in range(2000)]
gc.collect()                               # they are old now
fresh = [[] for i in range(10)]
sizes = [len(gc.get_objects(g)) for g in range(3)]
print('young objects: at most 40:', sizes[0] <= 40)
print('old objects: at least 2000:', sizes[2] >= 2000)
fresh.append(fresh)
del fresh
print('a collection of the young looks at the first only, and finds', gc.collect(0))
numbers = list(map(float, range(1000)))
gc.collect(0)
print('1000 floats, looked at:', sum(type(o) is float for o in gc.get_objects()))
