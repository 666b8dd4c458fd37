# weakref.finalize: called once, with its arguments, at death, by hand or at exit.
import weakref


class Resource:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print('del', self.name)


def release(name, *args, **kwargs):
    print('release', name, args, kwargs)
    return 'released ' + name


r = Resource('a')
f = weakref.finalize(r, release, 'a', 1, two=2)
print(f.alive, f.peek()[0] is r, f.peek()[1] is release, f.peek()[2:], f.atexit)
del r
print(f.alive, f(), f.peek(), f.detach())

r = Resource('b')
f = weakref.finalize(r, release, 'b')
print(f(), f(), f.alive)
del r

r = Resource('c')
f = weakref.finalize(r, release, 'c')
obj, func, args, kwargs = f.detach()
print(obj is r, func is release, args, kwargs, f.alive)
del obj, r

r = Resource('several')
finalizers = [weakref.finalize(r, print, 'finalizer', n) for n in range(3)]
r = None
print([f.alive for f in finalizers])

r = Resource('keeps itself')
f = weakref.finalize(r, release, r.name)
r.f = f
del r, f
print('finalizers keep themselves alive')

held = Resource('held')
weakref.finalize(held, release, 'held until exit')
late = Resource('late')
weakref.finalize(late, release, 'last made, first called')
not_at_exit = Resource('not at exit')
weakref.finalize(not_at_exit, release, 'never').atexit = False
print('end')
