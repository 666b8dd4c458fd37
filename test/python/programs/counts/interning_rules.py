# What is interned and what is not
import sys

a = 'hello'; b = 'hello'
print(a is b, 'hello world' is 'hello world' if False else None)
c = 'hello world'
def f(): return 'hello world'
print(c is f(), c == f())
d = ''.join(['hel', 'lo'])
print(a is d, sys.intern(d) is a, d is a)
print('a' * 5 is 'aaaaa' if False else 'a' * 5 == 'aaaaa')
x = 5
print(('ab' + 'cd') == 'abcd', str(x) is str(x), str(5) is '5' if False else str(5) == '5')
s = 'abc'
print(s[0] is 'abc'[0], s[:] is s, s[0:3] is s, s + '' is s, '' + s is s, s * 1 is s, str(s) is s, s.strip() is s, s.lower() is s, s.replace('z', 'y') is s)
print(f'{s}' is s, '%s' % s is s, ''.join([s]) is s, format(s) is s, s.ljust(1) is s, s.center(2) is s, s.expandtabs() is s, s.zfill(2) is s)
t = (1, 2, 3)
print(t[:] is t, t + () is t, () + t is t, t * 1 is t, tuple(t) is t, tuple(list(t)) is t)
bb = b'abc'
print(bb[:] is bb, bytes(bb) is bb, bb + b'' is bb, bb.strip() is bb, bytes([97]) is bytes([97]), bb[0:1] is b'a'[0:1])
fz = frozenset([1])
print(frozenset(fz) is fz, fz | fz is fz, fz.copy() is fz, frozenset() is frozenset())
print(256 is int('256'), 257 is int('257'), -5 is int('-5'), -6 is int('-6')) if False else print(int('256') is int('256'), int('257') is int('257'), int('-5') is int('-5'), int('-6') is int('-6'))
i = 1000
print(i + 0 is i, +i is i, int(i) is i, i * 1 is i, i // 1 is i, abs(i) is i, i | 0 is i)
fl = 1.5
print(float(fl) is fl, +fl is fl, abs(fl) is fl, fl + 0 is fl)
def g():
    return 1000, 1.5, 'x y', (1, 2)
print(all(p is q for p, q in zip(g(), g())))
print(True is (1 == 1), None is print.__self__ if False else None, Ellipsis is ..., NotImplemented is NotImplemented)
class K:
    attribute_name = 1
name = [k for k in K.__dict__ if k.startswith('attr')][0]
print(name is 'attribute_name' if False else name is sys.intern('attribute' + '_' + 'name'))
k = K(); setattr(k, ''.join(['dyn', 'amic']), 1)
print(list(k.__dict__)[0] is sys.intern('dynamic'))
d = {''.join(['dy', 'n2']): 1}
print(list(d)[0] is sys.intern('dyn2'))
print(chr(97) is 'a', chr(233) is chr(233), chr(300) is chr(300), 'é'[0] is chr(233), 'abc'[1] is 'b')
print('a,b'.split(',')[0] is 'a', 'abc'.partition('b')[1] is 'b', list('ab')[0] is 'a', next(iter('a')) is 'a')
print(''.join([]) is '', str() is '', 'abc'[3:] is '', b''.join([]) is b'', bytes() is b'', () is tuple(), tuple([]) is ())
try:
    sys.intern(5)
except TypeError as e:
    print(e)
class S(str): pass
try:
    sys.intern(S('a'))
except TypeError as e:
    print(e)
