# What is thrown into a generator keeps its own context; what the generator handles itself becomes it.
from contextlib import ExitStack, contextmanager


def chain(error):
    seen = []
    while error is not None and len(seen) < 8:
        seen.append(repr(error))
        error = error.__context__
    return " < ".join(seen)


def waits(then=None):
    try:
        yield
    finally:
        if then is not None:
            raise then


def handles():
    try:
        raise KeyError("own")
    except KeyError:
        yield


def delegates(to):
    yield from to


def handles_and_delegates():
    try:
        raise KeyError("outer")
    except KeyError:
        yield from waits()


def fresh(context):
    error = ValueError("thrown")
    error.__context__ = context
    return error


makers = [
    lambda: waits(),
    lambda: waits(OSError("then")),
    handles,
    lambda: delegates(waits()),
    lambda: delegates(waits(OSError("then"))),
    lambda: delegates(handles()),
    handles_and_delegates,
]
for at, maker in enumerate(makers):
    for context in None, TypeError("before"):
        for started in True, False:
            for around in True, False:
                generator = maker()
                if started:
                    next(generator)
                try:
                    try:
                        if around:
                            raise IndexError("around")
                        generator.throw(fresh(context))
                    except IndexError:
                        generator.throw(fresh(context))
                except Exception as error:
                    print(at, started, around, chain(error))

ended = waits()
next(ended)
next(ended, None)
try:
    try:
        1 / 0
    except ZeroDivisionError:
        ended.throw(KeyError("late"))
except KeyError as error:
    print("ended", chain(error))

class_thrown = waits()
next(class_thrown)
try:
    try:
        1 / 0
    except ZeroDivisionError:
        class_thrown.throw(KeyError)
except KeyError as error:
    print("class", chain(error))

closing = waits(OSError("at close"))
next(closing)
try:
    try:
        1 / 0
    except ZeroDivisionError:
        closing.close()
except OSError as error:
    print("close", chain(error))


@contextmanager
def leaves_by(error):
    try:
        yield
    finally:
        raise error


errors = [KeyError(n) for n in range(4)]
try:
    with leaves_by(errors[3]), leaves_by(errors[2]), leaves_by(errors[1]):
        raise errors[0]
except KeyError as error:
    print("with", chain(error))
errors = [KeyError(n) for n in range(4)]
try:
    with ExitStack() as stack:
        for error in reversed(errors[1:]):
            stack.enter_context(leaves_by(error))
        raise errors[0]
except KeyError as error:
    print("stack", chain(error))

for target in waits(), (n for n in ()):
    for name in "__name__", "__qualname__":
        for value in 1, None:
            try:
                setattr(target, name, value)
            except TypeError as error:
                print(error)
        try:
            delattr(target, name)
        except TypeError as error:
            print(error)
