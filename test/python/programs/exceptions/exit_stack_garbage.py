import gc
import sys
from contextlib import contextmanager, ExitStack, suppress

trace = []


@contextmanager
def managed(name, fail=False):
    trace.append('enter ' + name)
    try:
        yield name.upper()
    except ValueError as e:
        trace.append(f'{name} saw {e}')
        if fail:
            raise RuntimeError('from ' + name) from e
        raise
    finally:
        trace.append('exit ' + name)


with suppress(ValueError):
    with managed('a') as a, managed('b') as b:
        trace.append(a + b)
        raise ValueError('boom')
print(trace)
trace.clear()
try:
    with ExitStack() as stack:
        for n in 'xyz':
            stack.enter_context(managed(n, fail=n == 'y'))
        stack.callback(trace.append, 'callback')
        raise ValueError('deep')
except RuntimeError as e:
    print(repr(e), repr(e.__cause__), repr(e.__context__))
print(trace)


class Lock:
    depth = 0

    def __enter__(self):
        Lock.depth += 1
        return self

    def __exit__(self, kind, value, tb):
        Lock.depth -= 1
        return kind is KeyError


lock = Lock()
with lock:
    with lock as l:
        print(Lock.depth, sys.getrefcount(lock))
        raise KeyError('swallowed')
    print('after', Lock.depth)
print(Lock.depth, sys.getrefcount(lock))


def uses():
    for i in range(3):
        with lock:
            if i == 1:
                return i


print(uses(), Lock.depth)
gen = managed('late')
print(type(gen).__name__, sys.getrefcount(gen))
del gen
print(gc.collect())
