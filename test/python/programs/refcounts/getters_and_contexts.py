# What the objects of operator, partial and contextvars hold while they call, and afterwards.
import contextvars
import functools
import gc
import operator
import sys

count = sys.getrefcount


class Thing:
    def run(self, *args, **named):
        return count(self), [count(each) for each in args], sorted(named), [count(each) for each in named.values()]

    @property
    def seen(self):
        return count(self)

    def __getitem__(self, key):
        return count(self), count(key)


thing, key = Thing(), object()
for call in (
    operator.methodcaller('run'),
    operator.methodcaller('run', key),
    operator.methodcaller('run', key, k=key),
    operator.methodcaller('run', *[key] * 9),
    operator.itemgetter(key),
    operator.itemgetter(key, key),
    operator.attrgetter('seen'),
    operator.attrgetter('seen', 'seen'),
    functools.partial(Thing.run, k=key),
):
    print(count(key), call(thing), list(map(call, [thing])), count(thing), count(key))
    print([type(each).__name__ for each in gc.get_referents(call)])
for call in (operator.itemgetter(1), operator.attrgetter('a'), operator.methodcaller('m')):
    for args, named in ((), {}), ((1, 2), {}), ((1,), {'k': 1}):
        try:
            call(*args, **named)
        except TypeError as error:
            print(error)

variable = contextvars.ContextVar('variable')
token = variable.set(thing)
print(count(thing), count(variable.get()))
copies = [contextvars.copy_context() for _ in range(3)]
print(count(thing), copies[0][variable] is thing)
variable.reset(token)
print(count(thing), variable.get(None))
del copies[1:]
print(count(thing))
copies.clear()
print(count(thing))
