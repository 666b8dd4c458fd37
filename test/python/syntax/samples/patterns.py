match a:
    case 1: pass
    case -1: pass
    case 1.5 | -2j | 1 + 2j | -1 - 2.5j: pass
    case 'a' 'b' | b'c': pass
    case None | True | False: pass
    case b: pass
match a:
    case _: pass
match a:
    case b.c | b.c.d: pass
    case (1): pass
    case (1,): pass
    case (1, 2): pass
    case (): pass
    case []: pass
    case [1]: pass
    case [1, 2,]: pass
    case 1,: pass
    case 1, 2: pass
    case *a, b: pass
    case *_, b: pass
    case [*a, b, _]: pass
    case (a, *b): pass
    case [[a, b], (c, d)]: pass
    case {}: pass
    case {'a': 1}: pass
    case {'a': b, 'c': d, **e}: pass
    case {**a}: pass
    case {a.b: c, 1: d, -1: e, None: f, 'x' 'y': g,}: pass
    case {'a': {'b': [c]}, **rest,}: pass
    case A(): pass
    case A(a): pass
    case A(1, b, c=2, d=_,): pass
    case A(b=[c, D()]): pass
    case a.b.C(x=1): pass
    case a as b: print(1); print(2)
    case (1 | 2) as b: pass
    case 1 | 2 as b: pass
    case [a as b, c as d]: pass
    case A() | B() as c: pass
    case a if b: pass
    case a, b if c and (d := e):
        pass
    case (a) if a: pass
    case ((a, b), c) as d, e: pass
    case {'a': 1 | 2 as b}: pass
    case match: pass
match a, b: 
    case c, d: pass
match a,:
    case b: pass
match *a, b:
    case c: pass
match (a):
    case b: pass
match (a, b):
    case c: pass
match [a]:
    case b: pass
match -a:
    case b: pass
match {a: b}:
    case c: pass
match (a := b):
    case c: pass
match a := b:
    case c: pass
match not a:
    case b: pass
match lambda: a:
    case b: pass
match a if b else c:
    case d: pass
match match:
    case case: pass
match case:
    case match(): pass
    case type(): pass
    case type.x: pass
match 'a':
    case 'b': pass
match f'{a}':
    case 'b': pass
match ...:
    case a: pass
match await_(b):
    case c:
        match d:
            case e:
                pass
        f
match a[b:c]:
    case d: pass
match(a):
    case b: pass
match a: # comment
    # comment

    case b:
        # comment
        pass
