"""Prints what sys.getrefcount shows of built-in types (t), modules (m), values (v) and, in lines that main.cjs puts in the place of `names`, of strings (s)."""
import builtins
import sys

refcount_of = sys.getrefcount
counts_of_types = {}
for some_value in tuple(vars(builtins).values()):
    if isinstance(some_value, type):
        counts_of_types[some_value.__name__] = refcount_of(some_value)
some_value = None


def some_function():
    yield


for some_value in (
    some_function, some_function(), some_function.__code__, sys, None, NotImplemented, ..., len, int.__add__, list.append, (1).__add__, sys._getframe(), type.__dict__,
    int.__dict__['numerator'], type.__dict__['__abstractmethods__'], dict.__dict__['fromkeys'], {}.keys(), {}.values(), {}.items(), iter([]), iter(()), iter({}),
    iter({}.values()), iter({}.items()), iter(set()), iter(''), iter(range(0)), iter(b''), iter(bytearray()), iter(int, 0), reversed([]), sys.flags,
    sys.version_info, sys.implementation, some_function.__get__(1), (lambda: some_value).__closure__ or len,
):
    its_type = type(some_value)
    counts_of_types[its_type.__name__] = refcount_of(its_type)
some_value = its_type = None
for some_name in sorted(counts_of_types):
    print('t', some_name, counts_of_types[some_name])
print('m sys', refcount_of(sys))
print('m builtins', refcount_of(builtins))
print('v NotImplemented', refcount_of(NotImplemented))
print('v Ellipsis', refcount_of(...))
print('v modules', refcount_of(sys.modules))
# names
import gc, time, math, itertools, _weakref, atexit, operator
for some_value in gc, time, math, itertools, _weakref, atexit, operator:
    print('m', some_value.__name__, refcount_of(some_value))
