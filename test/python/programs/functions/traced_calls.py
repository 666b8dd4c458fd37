# sys.settrace and sys.setprofile: who is called, which lines run, what comes back, and what raises.
import sys
from collections import Counter

events = []


def tracer(frame, event, arg):
    shown = arg[0].__name__ if event == 'exception' else arg if event == 'return' else None
    events.append((frame.f_code.co_name, frame.f_lineno - frame.f_code.co_firstlineno, event, shown))
    return tracer


def run(function, *args):
    events.clear()
    sys.settrace(tracer)
    try:
        result = function(*args)
    except Exception as error:
        result = repr(error)
    finally:
        sys.settrace(None)
    print(function.__name__, args, '=>', result)
    for event in events:
        print('   ', *event)


def plain(x):
    y = x + 1
    return y


def counted(n):
    while n > 0:
        n -= 1
    return [n,
            n + 1]


def doubled(n):
    for i in range(n):
        yield i * 2


def summed(n):
    total = 0
    for value in doubled(n):
        if value == 2:
            total += 10
        total += value
    return total


def handled():
    try:
        [].pop()
    except IndexError:
        return 'empty'


def unhandled():
    return plain('x')


class Guard:
    def __enter__(self):
        return self

    def __exit__(self, *failure):
        return True


def guarded():
    with Guard():
        return 1 + 1


def nested(x):
    def inner(y):
        return x * y
    return inner(2) + inner(3)


run(plain, 1)
run(counted, 2)
run(nested, 5)
run(unhandled)
run(handled)
run(guarded)
sys.settrace(tracer)
events.clear()
print(summed(3))
sys.settrace(None)
print(Counter((name, event) for name, _, event, _ in events if event != 'line'))


def only_calls(frame, event, arg):
    calls.append(frame.f_code.co_name)


calls = []
sys.settrace(only_calls)
nested(1)
plain(2)
sys.settrace(None)
print(calls, sys.gettrace())

depth = 0


def profiler(frame, event, arg):
    global depth
    if event == 'return':
        depth -= 1
    print('  ' * depth, event, arg.__name__ if event.startswith('c_') else (frame.f_code.co_name, arg))
    if event == 'call':
        depth += 1


sys.setprofile(profiler)
plain(len('abc'))
sorted([2, 1], key=lambda v: -v)
list(doubled(1))
sys.setprofile(None)
print(depth, sys.getprofile())


def locals_seen(frame, event, arg):
    if event == 'line' and frame.f_code.co_name == 'counted':
        states.append(dict(frame.f_locals))
    return locals_seen


states = []
sys.settrace(locals_seen)
counted(2)
sys.settrace(None)
print(states)


def raising(frame, event, arg):
    if event == 'line':
        raise RuntimeError('the tracer itself')
    return raising


before = sys.getrefcount(raising)
sys.settrace(raising)
try:
    plain(1)
except RuntimeError as error:
    print(error, sys.gettrace())
print(sys.getrefcount(raising) - before, sys.getrefcount(tracer) - sys.getrefcount(profiler))
