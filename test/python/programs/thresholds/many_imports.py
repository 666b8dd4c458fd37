import gc
import collections
import contextlib
import functools
import itertools
import weakref
print(gc.get_count()[1:], [s["collected"] for s in gc.get_stats()], gc.collect())
