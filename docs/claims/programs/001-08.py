import gc

died = []

class Thing:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        died.append(self.name)

gc.disable()
gc.collect()
a = Thing('count fell to 0')
b = Thing('count stays above 0')
b.me = b
del a, b
print('before the collection:', died)
found = gc.collect()
print('the collector found something:', found > 0)
print('after it:', died)

numbers = [float(i) for i in range(1000)]
print('floats that the collector can see:', sum(type(o) is float for o in gc.get_objects()))
