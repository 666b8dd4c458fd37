# Attributes of instances of subclasses of containers: one that has none does not see another's, nor an entry of its own.
import copy
from collections import OrderedDict, defaultdict, deque

for base in dict, defaultdict, OrderedDict, list, deque:
    kind = type("Kind", (base,), {})
    first = kind()
    first.mark = 1
    second = kind()
    if hasattr(second, "append"):
        second.append("k")
    else:
        second["k"] = 5
    print(base.__name__, getattr(second, "mark", "none"), second.__dict__, len(second))
    try:
        del second.mark
    except AttributeError as error:
        print(type(error).__name__, len(second))
    second.mark = 2
    print(second.mark, first.mark, len(second))
for kind in OrderedDict, type("Kind", (OrderedDict,), {}):
    ordered = kind(a=1)
    ordered.note = ["n"]
    for way in copy.copy, copy.deepcopy:
        twin = way(ordered)
        print(list(twin.items()), twin.note, twin.note is ordered.note)
    print(ordered.setdefault(key="b", default=2), ordered.setdefault("a"))
