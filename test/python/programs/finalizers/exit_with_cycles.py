# The end of a program with cycles, closures and module-level containers still alive.
import sys
import weakref


class Loud:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print('del', self.name, 'print works', print is not None, 'sys' if sys is not None else 'no sys')


class Ring:
    def __init__(self, name):
        self.loud = Loud(name)
        self.me = self


ring = Ring('in a ring')


def closure():
    kept = Loud('in a closure')

    def inner():
        return kept
    return inner


function = closure()
table = {'first': Loud('in a dict'), 'second': Loud('in a dict too')}


def default(value=Loud('as a default')):
    return value


class Holder:
    attribute = Loud('on a class')


generator = (Loud(name) for name in ('from a generator',))
next_one = next(generator)
watch = weakref.ref(next_one)
del next_one
print('generator item gone', watch() is None)
sys.stdout.flush()
print('last line')
