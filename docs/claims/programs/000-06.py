import gc

def order(make, name):
    objects = [make() for _ in range(3)]
    places = {id(o): n for o, n in zip(objects, 'abc')}
    a, b, c = objects
    del objects
    del a, c, b
    again = [make() for _ in range(3)]
    print(name, 'freed a c b, made again at', ' '.join(places.get(id(o), '-') for o in again))

order(lambda: float('1.5'), 'float:')
order(object, 'object:')

gc.disable()

def kept(make, n):
    """How many of n dropped objects never went back to the allocator."""
    things = [None] * n
    gc.collect()
    gc.get_count()                 # so that its own tuple is made of a freed one from now on
    for i in range(n):
        things[i] = make()
    before = gc.get_count()[0]
    for i in range(n):
        things[i] = None
    return n - (before - gc.get_count()[0])

class Plain:
    __slots__ = ('x',)

print('of 300 lists kept:', kept(list, 300))
print('of 300 dicts kept:', kept(dict, 300))
print('of 300 sets kept:', kept(set, 300))
print('of 300 instances kept:', kept(Plain, 300))
