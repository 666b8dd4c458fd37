import weakref


class Thing:
    pass


def case():
    thing = Thing()
    prepare()
    mark(1)
    r = weakref.ref(thing)
    s = weakref.ref(thing)
    t = weakref.ref(thing, print)
    del t
    r()
    mark(2)
