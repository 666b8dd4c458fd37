# A finalizer is a key without a state: what it knows is an object beside it, with slots.
import gc
import weakref


class Thing:
    pass


def taken(make):
    gc.collect()
    before = gc.get_count()[0], len(gc.get_objects())
    made = make()
    print(gc.get_count()[0] - before[0], len(gc.get_objects()) - before[1], end=" ")
    return made


gc.disable()
thing = Thing()
weakref.finalize(thing, print, "first").atexit = False
made = taken(lambda: weakref.finalize(thing, print, "called"))
other = taken(lambda: weakref.finalize(thing, print, "with", end="!\n"))
taken(lambda: made.alive)
taken(lambda: setattr(made, "atexit", False))
print(made.atexit, other.atexit, weakref.finalize.__slots__, sorted(type(made)._registry[made].__slots__))
taken(other.peek)
taken(other.detach)
taken(made)
print(made.alive, made.peek(), made())
