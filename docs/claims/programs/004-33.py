import gc

class Node:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print('__del__ of', self.name)

gc.disable()
gc.collect()
a, b = Node('a'), Node('b')
a.other, b.other = b, a
del a, b
print('collected:', gc.collect() > 0)
print('left in gc.garbage:', gc.garbage)
