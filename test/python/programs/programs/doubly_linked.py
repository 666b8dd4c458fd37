# A doubly linked list with weak back links and finalizers
import weakref
import sys


class Node:
    __slots__ = ("value", "next", "_prev", "__weakref__")

    def __init__(self, value):
        self.value = value
        self.next = None
        self._prev = None

    @property
    def prev(self):
        """The node before, or None."""
        return self._prev() if self._prev is not None else None

    @prev.setter
    def prev(self, node):
        self._prev = weakref.ref(node) if node is not None else None

    def __del__(self):
        print(f"del Node({self.value})", end="; ")


class LinkedList:
    def __init__(self, values=()):
        self.head = self.tail = None
        self._size = 0
        for v in values:
            self.append(v)

    def append(self, value):
        node = Node(value)
        if self.tail is None:
            self.head = self.tail = node
        else:
            node.prev = self.tail
            self.tail.next = node
            self.tail = node
        self._size += 1
        return self

    def __iter__(self):
        node = self.head
        while node:
            yield node.value
            node = node.next

    def __reversed__(self):
        node = self.tail
        while node:
            yield node.value
            node = node.prev

    def __len__(self):
        return self._size

    def __repr__(self):
        return f"{type(self).__name__}([{', '.join(map(repr, self))}])"

    def remove(self, value):
        node = self.head
        while node is not None:
            if node.value == value:
                prev, nxt = node.prev, node.next
                if prev is None:
                    self.head = nxt
                else:
                    prev.next = nxt
                if nxt is None:
                    self.tail = prev
                else:
                    nxt.prev = prev
                self._size -= 1
                return
            node = node.next
        raise ValueError(f"{value!r} is not in list")


ll = LinkedList("abc").append(4).append(5.5)
print(ll, len(ll), list(reversed(ll)))
ll.remove("b")
print()
print(ll)
try:
    ll.remove("zz")
except ValueError as e:
    print(type(e), e, e.args)
print(Node.prev.__doc__, Node.value, Node.__slots__)
print(hasattr(ll.head, "__dict__"), sys.getsizeof(ll.head))
try:
    ll.head.colour = "red"
except AttributeError as e:
    print(e)
first = ll.head
ll = None
print()
print("kept", first.value)
del first
print()
print("end")
