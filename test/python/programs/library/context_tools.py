# contextlib: generators as context managers, ExitStack, suppress, closing, nullcontext.
import contextlib
import sys


@contextlib.contextmanager
def tag(name):
    print(f'<{name}>', end=' ')
    try:
        yield name.upper()
    except ValueError as error:
        print(f'swallowed {error}', end=' ')
    finally:
        print(f'</{name}>', end=' ')


with tag('a') as upper:
    print(upper, end=' ')
print()
with tag('b'):
    raise ValueError('inside')
print()
try:
    with tag('c'):
        raise KeyError('through')
except KeyError as error:
    print('caught', error)


@tag('decorated')
def function(x):
    print('body', x, end=' ')
    return x


print(function(1), function(2))


@contextlib.contextmanager
def wrong(times):
    for _ in range(times):
        yield


for times in (0, 2):
    try:
        with wrong(times):
            pass
    except RuntimeError as error:
        print(error)


class Closable:
    def __init__(self, name):
        self.name = name

    def close(self):
        print('close', self.name, end=' ')


with contextlib.closing(Closable('x')) as thing:
    print(thing.name, end=' ')
print()
with contextlib.suppress(KeyError, IndexError):
    {}['x']
    print('never')
with contextlib.nullcontext(5) as five:
    print(five)
with contextlib.ExitStack() as stack:
    for name in 'pq':
        print(stack.enter_context(tag(name)), end=' ')
    stack.callback(print, 'callback', end=' ')
    stack.push(lambda *details: print(details[0] and details[0].__name__, end=' '))
    print('body', end=' ')
print()
try:
    with contextlib.ExitStack() as stack:
        stack.callback(lambda: 1 / 0)
        stack.callback(print, 'still called')
        raise LookupError('first')
except ZeroDivisionError as error:
    print(repr(error), repr(error.__context__))
with contextlib.ExitStack() as stack:
    stack.enter_context(tag('kept'))
    later = stack.pop_all()
print('moved', end=' ')
later.close()
print()
import io
with contextlib.redirect_stdout(io.StringIO()) as captured:
    print('not seen')
print(repr(captured.getvalue()))


class Reentrant(contextlib.ContextDecorator):
    depth = 0

    def __enter__(self):
        self.depth += 1
        return self

    def __exit__(self, *details):
        self.depth -= 1


r = Reentrant()
with r, r as again:
    print(again.depth, r is again)
print(r.depth, sys.exc_info())
