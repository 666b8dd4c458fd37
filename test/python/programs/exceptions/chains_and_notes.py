# Exceptions that cause others, finally, notes, tracebacks as text.
import sys
import traceback


class AppError(Exception):
    """Base error."""
    code = 1


class NotFound(AppError):
    code = 404

    def __init__(self, what):
        super().__init__(what)
        self.what = what

    def __str__(self):
        return f"{self.what} not found"


def lookup(table, key):
    try:
        return table[key]
    except KeyError as e:
        raise NotFound(key) from e


def safe(fn, *args, default=None):
    try:
        result = fn(*args)
    except AppError as e:
        print("app error", e.code, e, repr(e.__cause__))
        return default
    except (TypeError, ValueError) as e:
        print("other", e.__class__.__name__, e)
        return default
    else:
        print("fine")
        return result
    finally:
        print("done", fn.__name__)


print(safe(lookup, {"a": 1}, "a"))
print(safe(lookup, {"a": 1}, "b", default=-1))
print(safe(lookup, None, "b"))
print(safe(int, "x"))


def nested():
    try:
        try:
            raise ValueError("first")
        finally:
            print("cleanup")
            raise_second()
    except RuntimeError as e:
        print(e, "|", e.__context__, "|", e.__cause__)


def raise_second():
    raise RuntimeError("second")


nested()


def multi():
    for i in range(3):
        try:
            if i == 1:
                continue
            if i == 2:
                break
            print("body", i)
        finally:
            print("finally", i)
    return "end"


print(multi())


def returns():
    try:
        return "try"
    finally:
        print("before return")


print(returns())
try:
    assert 1 == 2, f"math works {1 + 1}"
except AssertionError as e:
    print(repr(e))
try:
    raise NotFound("x") from None
except NotFound as e:
    print(e.__suppress_context__, e.__context__, e.args, e.what)
try:
    raise "string"
except TypeError as e:
    print(e)
try:
    raise AppError
except AppError as e:
    print(repr(e), str(e) == "", e.__doc__)
e = ValueError("a", 1)
print(e, e.args, e == ValueError("a", 1), e.with_traceback(None) is e)
if hasattr(e, "add_note"):
    e.add_note("hint: check input")
    print(e.__notes__)
    print("".join(traceback.format_exception(e)))
def deep(n):
    if n == 0:
        raise NotFound("bottom")
    deep(n - 1)
try:
    deep(5)
except NotFound:
    lines = traceback.format_exc().splitlines()
    print(len(lines), lines[0], lines[-1])
    tb = sys.exc_info()[2]
    depth = 0
    while tb:
        depth += 1
        tb = tb.tb_next
    print(depth)
traceback.print_exception(AppError, AppError("manual"), None, file=sys.stdout)
lookup({"k": 1}, "zzz")
