# tracemalloc: snapshots and their differences.
import tracemalloc

print(tracemalloc.is_tracing())
tracemalloc.start()
print(tracemalloc.is_tracing(), tracemalloc.get_traceback_limit())
base, _ = tracemalloc.get_traced_memory()
data = [i for i in range(100000)]
now, peak = tracemalloc.get_traced_memory()
print(now - base > 100000 * 8, peak >= now)
del data
after, peak2 = tracemalloc.get_traced_memory()
print(after < now, peak2 >= peak)
tracemalloc.clear_traces()
s1 = tracemalloc.take_snapshot()
blobs = [bytes(1000) for _ in range(50)]
s2 = tracemalloc.take_snapshot()
stats = s2.compare_to(s1, "lineno")
top = stats[0]
print(top.size_diff >= 50000, top.count_diff >= 50)
print(top.traceback[0].lineno)
cur = s2.statistics("lineno")
print(cur[0].size >= 50000, cur[0].count)
print(tracemalloc.get_object_traceback(blobs[0]))
tracemalloc.stop()
print(tracemalloc.is_tracing(), tracemalloc.get_traced_memory())
