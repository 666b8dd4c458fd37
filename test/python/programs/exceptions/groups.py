# needs 3.11
# Exception groups and except*: what they hold
import sys


def worker(n):
    errors = []
    for i in range(n):
        try:
            if i % 3 == 0:
                raise ValueError(f"bad {i}")
            if i % 3 == 1:
                raise KeyError(i)
            raise OSError(2, "no such thing")
        except Exception as e:
            errors.append(e)
    raise ExceptionGroup("workers failed", errors)


try:
    worker(4)
except* ValueError as group:
    print("values:", group.exceptions, group.message)
except* KeyError as group:
    print("keys:", [e.args for e in group.exceptions])
except* OSError as group:
    print("os:", len(group.exceptions), str(group))

g = ExceptionGroup("outer", [ValueError(1), ExceptionGroup("inner", [TypeError("t"), ValueError(2)])])
print(repr(g))
print(str(g))
match, rest = g.split(ValueError)
print(repr(match), "|", repr(rest))
print(g.subgroup(lambda e: isinstance(e, TypeError)))
print(g.derive([OSError()]))
print(isinstance(g, Exception), isinstance(BaseExceptionGroup("b", [KeyboardInterrupt()]), Exception))
try:
    ExceptionGroup("empty", [])
except ValueError as e:
    print(e)
try:
    ExceptionGroup("wrong", [KeyboardInterrupt()])
except TypeError as e:
    print(e)
try:
    try:
        raise g
    except* TypeError:
        print("one handled")
except ExceptionGroup as left:
    print("left:", repr(left))
try:
    try:
        raise KeyError("naked")
    except* KeyError as e:
        print(type(e), e.exceptions)
        raise
except BaseException as e:
    print(repr(e))
e = ValueError("with note")
e.add_note("first note")
e.add_note("second note")
print(e.__notes__)
print(sys.exc_info())
raise ExceptionGroup("at the end", [e, TypeError("another")])
