import sys, types
def show(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
def outer():
    x = 7
    def inner(): return x
    def two(): return x, outer
    y = 3
    def both(): return x, y
    return inner, both
inner, both = outer()
show(lambda: eval(inner.__code__))
show(lambda: exec(inner.__code__))
if sys.version_info >= (3, 11):
    show(lambda: exec(inner.__code__, closure=inner.__closure__))
    show(lambda: exec(inner.__code__, {}, closure=inner.__closure__))
    show(lambda: exec('x', closure=inner.__closure__))
    show(lambda: exec('x', closure=None))
    show(lambda: exec(show.__code__, closure=()))
    show(lambda: exec(show.__code__, closure=inner.__closure__))
    show(lambda: exec(inner.__code__, closure=()))
    show(lambda: exec(inner.__code__, closure=None))
    show(lambda: exec(inner.__code__, closure=[1]))
    show(lambda: exec(both.__code__, closure=inner.__closure__))
    show(lambda: exec(inner.__code__, closure=(1,)))
    def make():
        log = []
        def f():
            log.append(1)
            g = 1
        return f, log
    f, log = make()
    exec(f.__code__, closure=f.__closure__)
    print(log)
    cell = types.CellType([])
    exec(f.__code__, closure=(cell,))
    print(cell)
show(lambda: exec('x', 3))
show(lambda: exec('x', {}, 3))
show(lambda: eval('x', 3))
show(lambda: eval('x', {}, 3))
show(lambda: eval('x', [], {}))
show(lambda: exec('x', [], {}))
show(lambda: exec(3))
show(lambda: eval(3))
show(lambda: eval(b'1+1'))
show(lambda: eval(bytearray(b' 1+1')))
show(lambda: eval(memoryview(b'1+2')))
show(lambda: eval(b'\xef\xbb\xbf1+3'))
show(lambda: exec(b'# -*- coding: latin-1 -*-\nprint(ascii("\xe9"))'))
show(lambda: exec(b'#!x\n# vim: set fileencoding=iso-8859-15 :\nprint(ascii("\xa4"))'))
show(lambda: exec(b'print(ascii("\xc3\xa9"))'))
show(lambda: exec(b'# coding: nope\n'))
show(lambda: exec(compile(b'print(1)', 'f', 'exec')))
show(lambda: eval(compile(bytearray(b'1'), b'f', 'eval')))
class P:
    def __fspath__(self): return 'pathy'
show(lambda: compile('1', P(), 'eval').co_filename)
show(lambda: compile('1', 3, 'eval').co_filename)
show(lambda: compile(3, 'f', 'eval'))
show(lambda: compile('1', 'f', 'badmode'))
show(lambda: compile('1', 'f', 3))
show(lambda: compile('1', 'f', 'eval', 0, False, 7))
show(lambda: compile('1', 'f', 'eval', mode='eval'))
show(lambda: compile('a\0b', 'f', 'eval'))
show(lambda: compile(source='pass', filename='?', mode='exec', dont_inherit=0))
C = types.CellType
a, b, c = C(), C(2), C(3)
print(a == C(), a < b, b < a, b <= c, a > b, a != b, a >= C(), b == C(2), a == 1)
show(lambda: hash(a))
show(lambda: pow(1+1j, 2, 3))
show(lambda: pow(1+1j, 1+1j, 1+1j))
show(lambda: pow(2, 1j, 1+1j))
show(lambda: type())
show(lambda: type(1, 2))
show(lambda: type(1, 2, 3, 4))
class T(type): pass
show(lambda: T())
show(lambda: T(1))
show(lambda: hash(int | str) == hash(str | int)) if sys.version_info >= (3, 10) else None
def fn(): pass
fn.known = 1
show(lambda: 'known' in dir(fn) and '__code__' in dir(fn))
class D(dict): pass
d = D(a=3)
show(lambda: eval('a', {}, d))
class K:
    a: int
class L(K): pass
show(lambda: L.__annotations__)
show(lambda: L().__annotations__)
show(lambda: slice(-10**30, 10**30, -10**30).indices(10))
show(lambda: slice(0, 10, 1).indices(10**30))
show(lambda: slice(None, None, 10**30).indices(5))
show(lambda: __import__(''))
show(lambda: __import__('sys', name='sys'))
show(lambda: __import__('sys', level=-1))
show(lambda: __import__(3))
