/** `Sequence` and its kinds; and which built-in types belong where. */
export const SEQUENCES = `def _items_from(sequence, place):
    while True:
        try:
            item = sequence[place]
        except IndexError:
            return
        yield item
        place += 1


class Sequence(Reversible, Collection, metaclass=_interface, abstract={'__getitem__': IndexError}):
    def __iter__(self):
        return _items_from(self, 0)

    def __contains__(self, value):
        return any(_same(item, value) for item in self)

    def __reversed__(self):
        yield from map(self.__getitem__, range(len(self))[::-1])

    def index(self, value, start=0, stop=None):
        first = max(start + len(self), 0) if start < 0 else start
        last = stop + len(self) if stop is not None and stop < 0 else stop
        places = count(first) if last is None else range(first, last)
        for place, item in zip(places, _items_from(self, first)):
            if _same(item, value):
                return place
        raise ValueError

    def count(self, value):
        return sum(1 for item in self if _same(item, value))


for _type in (tuple, str, range, memoryview):
    Sequence.register(_type)
ByteString = _interface('ByteString', (Sequence,), {})
ByteString.register(bytes)
ByteString.register(bytearray)
del _type


class MutableSequence(Sequence, metaclass=_interface, abstract=dict.fromkeys(('__setitem__', '__delitem__', 'insert'), IndexError)):
    def append(self, value):
        self.insert(len(self), value)

    def extend(self, values):
        for value in list(values) if values is self else values:
            self.append(value)

    def __iadd__(self, values):
        self.extend(values)
        return self

    def pop(self, index=-1):
        value = self[index]
        del self[index]
        return value

    clear = _emptied_by('pop', IndexError)

    def remove(self, value):
        del self[self.index(value)]

    def reverse(self):
        size = len(self)
        for left, right in zip(range(size // 2), range(size - 1, -1, -1)):
            self[left], self[right] = self[right], self[left]


MutableSequence.register(list)
MutableSequence.register(bytearray)
`
