# tracemalloc: only relations, since amounts are the interpreter's own affair.
import tracemalloc

print(tracemalloc.is_tracing(), tracemalloc.get_traced_memory())
tracemalloc.start()
print(tracemalloc.is_tracing(), tracemalloc.get_traceback_limit())
before, _ = tracemalloc.get_traced_memory()
kept = [bytes(1000) for _ in range(100)]
after, peak = tracemalloc.get_traced_memory()
print('kept a hundred thousand bytes', 100_000 < after - before < 110_000, peak >= after)
del kept
freed, peak_later = tracemalloc.get_traced_memory()
print('given back', freed - before < 2000, peak_later >= after)
block = bytearray(50_000)
now, _ = tracemalloc.get_traced_memory()
print('one block', 50_000 <= now - freed < 52_000)
trace = tracemalloc.get_object_traceback(block)
print('it knows the line', trace is not None and len(trace) == 1, trace[0].lineno)
print('made before the start', tracemalloc.get_object_traceback(len))
one = tracemalloc.take_snapshot()
rows = [[n] * 10 for n in range(200)]
two = tracemalloc.take_snapshot()
top = two.compare_to(one, 'lineno')[0]
print('biggest growth', top.size_diff > 200 * 80, top.count_diff >= 200, top.traceback[0].lineno)
print('statistics', two.statistics('lineno')[0].size >= two.statistics('lineno')[1].size)
rows.clear()
tracemalloc.clear_traces()
print('cleared', tracemalloc.get_traced_memory()[0] < 2000)
tracemalloc.stop()
print(tracemalloc.is_tracing(), tracemalloc.get_traced_memory(), tracemalloc.get_object_traceback(block))
