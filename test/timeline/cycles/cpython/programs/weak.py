import gc
from _weakref import ref
gc.disable()


class Node:
    def __init__(self):
        self.peer = None
        self.seen = None


def couple():
    a, b = Node(), Node()
    a.peer = b
    b.peer = ref(a)
    return a


couple()
gc.isenabled()  # place


def watched():
    a, b = Node(), Node()
    a.peer, b.peer = b, a
    a.seen = ref(b)
    return ref(a, lambda r: None)


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
