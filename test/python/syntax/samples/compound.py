if a:
    b
if a:
    b
else:
    c
if a:
    b
elif c:
    d
elif e:
    f
else:
    g
if a:
    b
elif c: d
if a: b
else: c
if (x := 1) and (y := 2): pass
if x := f(): pass
while a:
    b
while a: b
else: c
while x := f():
    break
else:
    pass
for a in b: c
for a in b:
    continue
else:
    d
for a, b in c: pass
for a, in b: pass
for (a, b) in c: pass
for [a, b], *c in d: pass
for *a, b in c: pass
for a.b in c: pass
for a[b] in c: pass
for a in b, c: pass
for a in *b, c: pass
for a in (yield_): pass
for a in b if c else d: pass
for a in lambda: b, c: pass
for (a) in b: pass
for a(b).c in d: pass
for a[b in c] in d: pass
try:
    a
except:
    b
try:
    a
except b:
    c
except (d, e) as f:
    g
except h as i: j
else:
    k
finally:
    l
try: a
finally: b
try:
    a
except b if c else d:
    e
try:
    a
except* b:
    c
except *(d, e) as f:
    g
else:
    h
with a: pass
with a as b: pass
with a as b, c as d, e: pass
with a as (b, c): pass
with a as [b, c]: pass
with a as (b): pass
with a as b.c, d as e[f]: pass
with (a): pass
with (a as b): pass
with (a as b, c as d): pass
with (a as b, c, d as e,): pass
with (a, b): pass
with (a, b,): pass
with (a, b) as c: pass
with (a), (b): pass
with (a) as b: pass
with (a) as b, (c) as d: pass
with (a, b).c: pass
with (a).b as c: pass
with (a)(b) as c, d: pass
with (yield_): pass
with (a := b): pass
with (a for a in b): pass
with (a or b) as c: pass
with (a as (b, c), d): pass
with (
    a as b,
    c as d
): pass
with (a, b) as (c, d): pass
with (a, *b): pass
with (): pass
with () as a: pass
with (a if b else c): pass
with a if b else c as d: pass
with ((a, b)): pass
with ((a, b) as c): pass
with (a), b: pass
with (a, b), c: pass
with open(a) as b, \
     open(c) as d:
    pass
def f():
    with (yield): pass
    with (yield) as a: pass
    with (yield a) as b, (c): pass
async def f():
    async with a as b, c: pass
    async with (a as b, c): pass
    async for a in b:
        pass
    else:
        pass
    await a
    await a.b(c)
    return await a + await b
    x = [await a async for a in b if await a]
    -await a ** 2
    (x async for x in y)
    await (yield)
if a:

    # comment
    if b:
        # comment
        c

    # comment
  # odd comment
# comment

    d
else:
	e
if a:
	if b:
		c
	d
while a: pass
class A: pass
