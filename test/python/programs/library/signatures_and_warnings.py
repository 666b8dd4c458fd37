# warnings, io.StringIO, redirect_stdout, inspect basics
import io
import sys
import warnings
import inspect
from contextlib import redirect_stdout, redirect_stderr


def old(x):
    warnings.warn("old() is deprecated", DeprecationWarning, stacklevel=2)
    return x


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    old(1)
    warnings.warn("custom")
    for w in caught:
        print(w.category.__name__, w.message, w.lineno)
with warnings.catch_warnings():
    warnings.simplefilter("error")
    try:
        old(2)
    except DeprecationWarning as e:
        print("raised", e)
buf = io.StringIO()
with redirect_stdout(buf):
    print("hidden", 1, 2)
    help_text = "x"
print(repr(buf.getvalue()), buf.tell())
err = io.StringIO()
with redirect_stderr(err):
    print("to err", file=sys.stderr)
print(repr(err.getvalue()))
s = io.StringIO("line1\nline2\nline3")
print(s.readline(), s.read(3), list(s), s.read(), s.seek(0), s.readlines())
s.seek(0, 2); s.write("!"); print(s.getvalue()); s.close()
try:
    s.read()
except ValueError as e:
    print(e)
b = io.BytesIO(b"abc")
print(b.read(2), b.getvalue(), b.tell())


def func(a, b: int = 2, *args, c, d="x", **kw) -> str:
    """Doc of func."""
    return ""


print(inspect.signature(func))
sig = inspect.signature(func)
for p in sig.parameters.values():
    print(p.name, p.kind, p.default is p.empty, p.annotation)
print(sig.return_annotation, list(sig.parameters))
ba = sig.bind(1, c=3)
print(ba.args, ba.kwargs)
ba.apply_defaults()
print(ba.arguments)
try:
    sig.bind()
except TypeError as e:
    print(e)
print(inspect.isfunction(func), inspect.isclass(int), inspect.ismethod(s.close), inspect.isgeneratorfunction(lambda: (yield)), inspect.getdoc(func), inspect.ismodule(sys), inspect.isbuiltin(len))


class K:
    """A class.

    With text.
    """

    def m(self, x, /, y): pass
    @staticmethod
    def st(q): pass
    @classmethod
    def cl(cls, z=1): pass


print(inspect.signature(K.m), inspect.signature(K().m), inspect.signature(K.st), inspect.signature(K.cl), inspect.signature(K))
print(inspect.getdoc(K))
print([n for n, _ in inspect.getmembers(K, inspect.isfunction)], inspect.getmro(K))
print(inspect.currentframe().f_lineno, inspect.stack()[0].function)
print(inspect.getfullargspec(func))
