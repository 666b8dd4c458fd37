import gc, weakref

class Thing:
    pass

gc.disable()
registry = []

def use():
    obj = Thing()
    registry.append(obj)
    seen = weakref.ref(obj)
    del obj
    return seen

seen = use()
print('held by a list, after del:', 'alive' if seen() else 'gone')

obj = Thing()
obj.me = obj
seen = weakref.ref(obj)
del obj
print('held by itself, after del:', 'alive' if seen() else 'gone')

obj = Thing()
seen = weakref.ref(obj)
del obj
print('held by nobody else, after del:', 'alive' if seen() else 'gone')
