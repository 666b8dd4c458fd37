import gc
import weakref
gc.disable()


class Node:
    def __init__(self):
        self.peer = None
        self.seen = None


def couple():
    a, b = Node(), Node()
    a.peer = b
    b.peer = weakref.ref(a)
    return a


couple()
gc.isenabled()  # place


def watched():
    a, b = Node(), Node()
    a.peer, b.peer = b, a
    a.seen = weakref.ref(b)
    return weakref.ref(a, lambda r: None)


outside = watched()
gc.isenabled()  # place
outside = None
gc.isenabled()  # place


class Final:
    def __init__(self):
        self.me = self

    def __del__(self):
        pass


Final()
gc.isenabled()  # place
