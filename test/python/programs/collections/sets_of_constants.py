# Sets of constants: made anew as the compiler merges them, and once more where one of their strings was interned before (date, t1: by the interpreter; red: as a name)
def f():
    return {'banana', 'apple', 'cherry', 'date', 'elder', 'fig'}
def g():
    for x in {'q1', 'w1', 'e1', 'r1', 't1', 'y1', 'z1'}: pass
def h(x): return x in {'q1', 'w1', 'e1', 'r1', 't1', 'y1', 'z1'}
def k(): return {'q1', 'w1', 'e1', 'r1', 't1', 'y1', 'z1'}
for fn, t in ((f, ('banana', 'apple', 'cherry', 'date', 'elder', 'fig')), (g, ('q1', 'w1', 'e1', 'r1', 't1', 'y1', 'z1')), (h, ('q1', 'w1', 'e1', 'r1', 't1', 'y1', 'z1')), (k, ('q1', 'w1', 'e1', 'r1', 't1', 'y1', 'z1'))):
    c = [list(c) for c in fn.__code__.co_consts if isinstance(c, frozenset)]
    a = frozenset(t); b = frozenset(tuple(a)); d = frozenset(tuple(b)); e = frozenset(tuple(d))
    print([list(x) == c[0] for x in (a, b, d, e)] if c else None, c)
print(f())
print(k())
for w in (['banana', 'apple', 'cherry', 'date', 'elder', 'fig'], ['a1','b2','c3','d4','e5'], ['one','two','three']): pass
print(list({'one', 'two', 'three', 'four', 'five', 'six', 'seven'}))
print(list({'a1', 'b2', 'c3', 'd4', 'e5'}), list({'a1', 'b2', 'c3', 'd4', 'e5'}))
print('x' in {'q', 'w', 'e', 'r', 't', 'y'}, [x for x in {'q', 'w', 'e', 'r', 't', 'y'}])
for x in {'q1', 'w1', 'e1', 'r1', 't1', 'y1', 'z1'}: print(x, end=' ')
print(list(frozenset(['q1', 'w1', 'e1', 'r1', 't1', 'y1', 'z1'])), {'red', 'green', 'blue'})
def f(): return {'alpha', 'beta', 'gamma', 'delta'}, {'m', 'n', 'o', 'p', 1, 2.5, (1, 2)}
print(*f())
red = {'red', 'green', 'blue', 'black', 'white'}
print(red, list(compile('red, {"pear", "plum", "fig", "lime", "kiwi"}', 'x', 'eval').co_consts[0]))
print({'zest', 'three', 109, 'elder', 'left'})
def f1():
    for x in {298, 295, 'value', 'date', 'red', 'honey'}: print(x, end=" ")
f1()
iris = {'name', 'jam', 'left', 'honey', 'red', 'tea', 'right'}; print(list(sorted({'name', 'jam', 'left', 'honey', 'red', 'tea', 'right'}, key=str))[0], iris)
print([x for x in {'nut', 'list', 'y', 'left', 'value', 229, 'self', 60, 'x', 'xray', 'tea', 215}], "q" in {'nut', 'list', 'y', 'left', 'value', 229, 'self', 60, 'x', 'xray', 'tea', 215})
class K4:
    s = {'1st', 'right', 'red', 'ugli'}
    def m(this, cherry=1): return {'1st', 'right', 'red', 'ugli'}
print(K4.s, K4().m(), frozenset({'1st', 'right', 'red', 'ugli'}), set(K4.s) | {'1st', 'right', 'red', 'ugli'})
print({'rose', 'data', 'z', 'x'})
def f6():
    for x in {'sage', 'a', 'yam', 'x', 'wheat', 'banana', 41, 'z', 'kiwi', 'one'}: print(x, end=" ")
f6()
iris = {'right', 'rose', 'a', 'name', 'wheat', 'y', 'yam', 'olive', 'jam'}; print(list(sorted({'right', 'rose', 'a', 'name', 'wheat', 'y', 'yam', 'olive', 'jam'}, key=str))[0], iris)
print([x for x in {'ugli', 'iris', 'z', 'item', 225, 'three', 'date', 'self', 'right', 'zest', 'b', 'blue'}], "q" in {'ugli', 'iris', 'z', 'item', 225, 'three', 'date', 'self', 'right', 'zest', 'b', 'blue'})
class K9:
    s = {'nut', 186, 'yam', 'jam'}
    def m(this, banana=1): return {'nut', 186, 'yam', 'jam'}
print(K9.s, K9().m(), frozenset({'nut', 186, 'yam', 'jam'}), set(K9.s) | {'nut', 186, 'yam', 'jam'})
