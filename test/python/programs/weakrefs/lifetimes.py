# Weak references along the life of locals, results, arguments and containers.
import weakref


class Thing:
    def __init__(self, name):
        self.name = name


log = []


def watch(thing):
    log.append((thing.name, weakref.ref(thing)))
    return thing


def state():
    result = ' '.join(f'{name}:{"alive" if ref() is not None else "dead"}' for name, ref in log)
    log.clear()
    return result


def function():
    local = watch(Thing('local'))
    returned = watch(Thing('returned'))
    return returned


kept = function()
print(state())
function()
print('result dropped', log[1][1]() is None)
log.clear()


def argument(thing):
    ref = weakref.ref(thing)
    del thing
    return ref() is not None


print('argument after del', argument(Thing('a')), end=' ')
variable = Thing('b')
print(argument(variable))


def loop():
    for n in range(3):
        item = watch(Thing(str(n)))
    return state()


print('loop', loop())
log.clear()
row = [watch(Thing(c)) for c in 'abc']
row[1] = None
del row[2]
print('list', state())
table = {watch(Thing('key')): watch(Thing('value'))}
table.popitem()
print('dict', state())
pair = watch(Thing('one')), watch(Thing('two'))
first, _ = pair
del pair, _
print('tuple', state())
try:
    raise ValueError(watch(Thing('argument')))
except ValueError as error:
    inside = log[0][1]() is not None
print('exception', inside, state())


def generator():
    here = watch(Thing('in a generator'))
    yield 1
    yield 2


g = generator()
next(g)
alive = log[0][1]() is not None
next(g)
list(g)
print('generator', alive, state())
closure = (lambda it: lambda: it)(watch(Thing('captured')))
captured = log[0][1]() is not None
del closure
print('closure', captured, state())
cell = None
thing = watch(Thing('rebound'))
thing = watch(Thing('new'))
print('rebound', state())
thing, other = watch(Thing('x')), thing
print('swapped in', state(), other.name)
print('temporary', weakref.ref(Thing('t'))() is None, weakref.ref(watch(Thing('u')))() is None)
lambda_default = lambda it=watch(Thing('default')): it
del lambda_default
print('default', log[-1][1]() is None)
class_ref = weakref.ref(type('Short', (), {}))
alive = class_ref() is not None
import gc
gc.collect()
print('class', alive, class_ref() is None)
