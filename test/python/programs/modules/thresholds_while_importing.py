# Imports one by one under a low threshold: many collections, of all generations, find their garbage piece by piece.
import gc

gc.set_threshold(90, 4, 3)
before = gc.get_count()
import collections
print('collections', gc.get_count()[1:], [s['collected'] for s in gc.get_stats()])
import functools
print('functools', gc.get_count()[1:], [s['collected'] for s in gc.get_stats()])
import re
print('re', gc.get_count()[1:], [s['collected'] for s in gc.get_stats()])
print([s['collections'] for s in gc.get_stats()], gc.collect())
