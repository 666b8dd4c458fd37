# A least-recently-used cache on a doubly linked list, with its evictions told by __del__.
import sys


class Entry:
    __slots__ = ('key', 'value', 'before', 'after')

    def __init__(self, key, value):
        self.key, self.value = key, value
        self.before = self.after = None


class Value:
    def __init__(self, text):
        self.text = text

    def __del__(self):
        print(f'(evicted {self.text})', end=' ')


class Cache:
    def __init__(self, size):
        self.size, self.table = size, {}
        self.head = Entry(None, None)
        self.head.before = self.head.after = self.head

    def _unlink(self, entry):
        entry.before.after, entry.after.before = entry.after, entry.before

    def _push(self, entry):
        last = self.head.before
        last.after = self.head.before = entry
        entry.before, entry.after = last, self.head

    def get(self, key):
        entry = self.table.get(key)
        if entry is None:
            return None
        self._unlink(entry)
        self._push(entry)
        return entry.value

    def put(self, key, value):
        if key in self.table:
            self._unlink(self.table.pop(key))
        entry = self.table[key] = Entry(key, value)
        self._push(entry)
        if len(self.table) > self.size:
            oldest = self.head.after
            self._unlink(oldest)
            del self.table[oldest.key]

    def keys(self):
        entry = self.head.after
        while entry is not self.head:
            yield entry.key
            entry = entry.after


cache = Cache(3)
for key in 'abcd':
    cache.put(key, Value(key))
    print(key, list(cache.keys()))
print(cache.get('b').text, list(cache.keys()), cache.get('a'))
cache.put('c', Value('c2'))
print(list(cache.keys()))
held = cache.get('d')
print('held', sys.getrefcount(held), list(cache.keys()))
for key in 'xyz':
    cache.put(key, Value(key))
print(list(cache.keys()), held.text)
held = None
print('released')
cache.table.clear()
cache.head.before = cache.head.after = None
print('end')
