import gc

class Link:
    __slots__ = ('name', 'next')

    def __init__(self, name, next=None):
        self.name, self.next = name, next

gc.disable()
gc.collect()
a = Link('a')
b = Link('b', a)
c = Link('c', b)
dead = Link('dead')
dead.next = dead
del a, b, dead                     # c is held by a name, b and a only by the chain

def young():
    return ' '.join(o.name for o in gc.get_objects() if type(o) is Link)

print('before:', young())
print('collected:', gc.collect(0))
print('after: ', young())
