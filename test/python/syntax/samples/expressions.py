1 + 2 * 3 - 4 / 5 // 6 % 7 @ 8 ** 9
-1 ** -2 ** +~3
(1 + 2) * (3)
a << 1 >> 2 & 3 ^ 4 | 5
not a and b or not not c and (d or e)
a < b <= c == d != e >= f > g
a in b not in c is d is not e
not a in b
x if y else z if w else (v if u else t)
lambda: 0
lambda a, b=1, *c, d, e=2, **f: (a, b)
lambda a, /, b, *, c: lambda: a if b else c
lambda *a, **k: 0
lambda *, a: a
lambda a, /: a
(y := 1)
(a, (b := 2), c := 3)
[b := 1, b ** 2]
f(b := 1)
a.b.c[0](1)[1:2].d
a[:], a[1:], a[:2], a[1:2], a[::], a[1::2], a[:1:2], a[::3]
a[1, 2], a[1:2, 3], a[1,], a[(1, 2)], a[...], a[x := 1]
a[*b], a[*b, c], a[b, *c, d:e]
f(), f(1), f(1,), f(*a), f(**k), f(a=1), f(1, *a, b=2, *c, d=3, **e, **g)
f(x for x in y), f((x for x in y), 1)
(await_ , async_)
(), (1,), (1, 2), (1, 2,), (*a, *b), [*a, b], {*a, b}, {**a, 'b': 1, **c}
[], [1], [1, 2,], {}, {1}, {1, 2,}, {1: 2}, {1: 2, 3: 4,}
[x for x in y], {x for x in y}, {x: y for x, y in z}, (x for x in y)
[x for x in y if x if not x for z in x for w, in z if w or v]
[x async for x in y]
[(yield_) for (a, b), *c in d]
[lambda x: x for x in y if (lambda: x)]
[x for x in a or b if c if d and e]
(((((a)))))
(a)(b)[c].d
((a) + (b))
(
    a
    + b  # comment
    ,
)
a \
    + b
None, True, False, ..., __debug__
print, match, case, type, _, exec
match[1], match(1), match.x, match * 2, match - 1, case(1), type(1)
a if b else lambda: c
{a: b if c else d, e: lambda: f}
{a if b else c: d}
{'a': 1, **{'b': 2}, **dict(c=3)}
x = y if z else w,
*a, b
not -a
~-+a
a or b or c, a and b and c
(yield_)
f(a)(b)(c)
f(a, b)[c](d).e
a.b().c().d
"a" "b" 'c'.join(d)
(a, b) + c
(a for a in b).send
[a][0]
{a: b}[c]
f(**{'a': 1}, b=2)
f(*a, b)
f(*a or b, **c or d)
f((a := 1), b)
