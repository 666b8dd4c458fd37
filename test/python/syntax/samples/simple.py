pass; pass;
pass
import a
import a.b.c
import a as b, c.d as e, f
from a import b
from a.b import c as d, e
from a import (b, c as d,)
from a import (
    b,
    c
)
from . import a
from .. import a as b
from ... import a
from .... import a
from .a.b import c
from ...a import *
from a import *
assert a
assert a, b
assert (a, b), 'message'
raise
raise a
raise a from b
raise a() from None
def f():
    global a
    global b, c
    def g():
        nonlocal d
        nonlocal e, f
while a:
    break
    continue
x = 1; y = 2; print(x)
a;
"docstring"
x = [
    1,

    2,  # two
    # three
]
if a: pass; b; c
if a: b
x = 1 ;y = 2
	
# only a comment
    # indented comment
x = 5

