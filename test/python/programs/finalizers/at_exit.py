# What is still alive at the end goes with the module: names in the order of the module's dict.
import atexit


class Loud:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print('del', self.name)


@atexit.register
def first_registered():
    print('atexit, registered first')


def second_registered(*args, **kwargs):
    print('atexit, registered second', args, kwargs)


atexit.register(second_registered, 1, 2, x=3)
never = atexit.register(lambda: print('not printed'))
atexit.unregister(never)

zebra = Loud('zebra')
apple = Loud('apple')
_private = Loud('_private')
both = alias = Loud('two names')
holder = [Loud('in a list')]
mango = Loud('mango')
del mango
mango = Loud('mango, defined again')
print('end of the program')
