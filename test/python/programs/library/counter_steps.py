# What each operation of a Counter takes from the allocator, one by one, each behind an emptied list of free objects.
import gc
from collections import Counter

gc.disable()
words = "the quick brown fox jumps over the lazy dog the end".split()


def taken(make):
    gc.collect()
    before = gc.get_count()[0]
    made = make()
    print(gc.get_count()[0] - before, end=" ")
    return made


seen = taken(lambda: Counter(words))
taken(lambda: Counter(words))
letters = taken(lambda: Counter("fox and dog"))
taken(lambda: Counter(a=1))
taken(lambda: letters + letters)
taken(lambda: letters & letters)
taken(lambda: letters - seen)
taken(lambda: letters | seen)
taken(lambda: seen.subtract(["the"]))
taken(lambda: seen.update({"a": 2}))
taken(lambda: list(seen.elements()))
taken(lambda: +letters)
taken(lambda: seen.copy())
print(repr(seen))
