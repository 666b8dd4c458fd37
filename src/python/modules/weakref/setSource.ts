/**
 * `_weakrefset`. What dies while somebody walks through a container is taken out after the walk. Each method calls what CPython's calls: to 3.10 the first call
 * of a function is an object more, its frame.
 */
export const SOURCE = `
import sys
from _weakref import ref

__all__ = ['WeakSet']


# As long as one of them is entered, what dies stays in the container; and it does not keep the container alive.
class _IterationGuard:
    def __init__(self, weakcontainer):
        self.weakcontainer = ref(weakcontainer)

    def __enter__(self):
        owner = self.weakcontainer()
        if owner is not None:
            owner._iterating.add(self)
        return self

    def __exit__(self, kind, raised, traceback):
        owner = self.weakcontainer()
        if owner is None:
            return
        walks = owner._iterating
        walks.remove(self)
        if not walks:
            owner._commit_removals()


class WeakSet:
    def __init__(self, data=None):
        self.data = set()

        def died(weak, here=ref(self)):
            owner = here()
            if owner is None:
                return
            if owner._iterating:
                owner._pending_removals.append(weak)
            else:
                owner.data.discard(weak)

        died.__name__, died.__qualname__ = '_remove', 'WeakSet.__init__.<locals>._remove'
        self._remove = died
        self._pending_removals, self._iterating = [], set()
        if data is not None:
            self.update(data)

    # From 3.9 on the end of the list is an exception, so that nothing comes between a look and a taking.
    if sys.version_info >= (3, 9):
        def _commit_removals(self):
            take, discard = self._pending_removals.pop, self.data.discard
            while True:
                try:
                    weak = take()
                except IndexError:
                    break
                discard(weak)
    else:
        def _commit_removals(self):
            late, discard = self._pending_removals, self.data.discard
            while late:
                discard(late.pop())

    def __iter__(self):
        with _IterationGuard(self):
            for weak in self.data:
                element = weak()
                if element is None:
                    continue
                yield element

    def __len__(self):
        return len(self.data) - len(self._pending_removals)

    def __contains__(self, item):
        try:
            weak = ref(item)
        except TypeError:
            return False
        return weak in self.data

    def __reduce__(self):
        if sys.version_info >= (3, 11):
            return self.__class__, (list(self),), self.__getstate__()
        return self.__class__, (list(self),), getattr(self, '__dict__', None)

    def __repr__(self):
        return repr(self.data)

    if sys.version_info >= (3, 9):
        __class_getitem__ = classmethod(type(list[int]))

    def add(self, item):
        if self._pending_removals:
            self._commit_removals()
        self.data.add(ref(item, self._remove))

    def discard(self, item):
        if self._pending_removals:
            self._commit_removals()
        self.data.discard(ref(item))

    def remove(self, item):
        if self._pending_removals:
            self._commit_removals()
        self.data.remove(ref(item))

    def clear(self):
        if self._pending_removals:
            self._commit_removals()
        self.data.clear()

    def pop(self):
        if self._pending_removals:
            self._commit_removals()
        while self.data:
            element = self.data.pop()()
            if element is not None:
                return element
        raise KeyError('pop from empty WeakSet') from None

    def copy(self):
        return self.__class__(self)

    def update(self, other):
        if self._pending_removals:
            self._commit_removals()
        for element in other:
            self.add(element)

    def __ior__(self, other):
        self.update(other)
        return self

    # What changes a set, what makes another one of it, and the operators of both.
    def difference_update(self, other):
        self.__isub__(other)

    def __isub__(self, other):
        if self._pending_removals:
            self._commit_removals()
        if other is self:
            self.data.clear()
        else:
            self.data.difference_update(ref(element) for element in other)
        return self

    def intersection_update(self, other):
        self.__iand__(other)

    def __iand__(self, other):
        if self._pending_removals:
            self._commit_removals()
        self.data.intersection_update(ref(element) for element in other)
        return self

    def symmetric_difference_update(self, other):
        self.__ixor__(other)

    def __ixor__(self, other):
        if self._pending_removals:
            self._commit_removals()
        if other is self:
            self.data.clear()
        else:
            self.data.symmetric_difference_update(ref(element, self._remove) for element in other)
        return self

    def union(self, other):
        made = self.copy()
        made.update(other)
        return made

    def difference(self, other):
        made = self.copy()
        made.difference_update(other)
        return made

    def symmetric_difference(self, other):
        made = self.copy()
        made.symmetric_difference_update(other)
        return made

    def intersection(self, other):
        return self.__class__(element for element in other if element in self)

    __or__, __sub__, __xor__, __and__ = union, difference, symmetric_difference, intersection

    def isdisjoint(self, other):
        return not len(self.intersection(other))

    def issubset(self, other):
        return self.data.issubset(ref(element) for element in other)

    def issuperset(self, other):
        return self.data.issuperset(ref(element) for element in other)

    __le__, __ge__ = issubset, issuperset

    def __lt__(self, other):
        return self.data < {*map(ref, other)}

    def __gt__(self, other):
        return self.data > {*map(ref, other)}

    def __eq__(self, other):
        return self.data == {*map(ref, other)} if isinstance(other, self.__class__) else NotImplemented
`
