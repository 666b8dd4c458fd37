# What patterns find, split and replace in texts, wide ones and bytes too.
import re
texts = ['', 'a', 'a12 b34', 'hello world, the quick brown fox', 'aaa bbb', 'x=1;y=22;z', 'é€😀 a😀b😀', 'línea uno\nlínea dos\n', '2020-01-02 and 1999-12-31', 'a,b;;c']
pats = [r'\d+', r'(\w)(\d+)', r'(\w+)=(\d+)?', r'', r'a*', r'\b', r'[aeiou]', r'(?P<y>\d{4})-(?P<m>\d\d)', r'[,;]', r'\s*', r'(a)|(b)', r'^', r'$', r'😀', r'.', r'(?m)^.*$', r'(?i)THE', r'(\w)\1']
for p in pats:
    c = re.compile(p)
    for t in texts:
        print(repr(p), c.findall(t), c.split(t), c.split(t, 1), c.split(t, -1), c.subn('<>', t), c.sub(r'[\g<0>]', t, 2), c.sub('-', t, -1), c.sub(lambda m: m.group().upper(), t))
        print([m.span() for m in c.finditer(t)], c.findall(t, 1), c.findall(t, 1, 3), c.findall(t, -5, 100), c.findall(t, 5, 2), [m.span() for m in c.finditer(t, 1, 4)])
        m = c.search(t, 1)
        print(m and (m.span(), m.pos, m.endpos, m.groups(), m.lastindex))
s = 'unchanged'
print(re.sub('z', 'y', s) is s, re.findall('.*', s)[0] is s, re.split('z', s)[0] is s)
class S(str): pass
t = S('abc'); r = re.sub('z', '', t); print(type(r), type(re.findall('.*', t)[0]), type(re.split('z', t)[0]))
b = b'a1 b2'
print(re.findall(rb'\d', b), re.split(rb' ', b), re.sub(rb'\d', rb'#', b), re.sub(rb'z', b'', b) is b, re.findall(rb'.', bytearray(b'xy')), re.sub(rb'x', rb'\g<0>\g<0>', bytearray(b'xy')))
for f in (lambda: re.sub('a', b'x', 'aa'), lambda: re.findall('a', b'a'), lambda: re.sub('(a', '', 'a'), lambda: re.sub('a', r'\2', 'a'), lambda: re.findall('a', 5), lambda: re.sub('a', 5, 'a'), lambda: re.split('a', None)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
sc = re.compile(r'\w+|\s').scanner('ab cd')
print([m.group() for m in iter(sc.match, None)])
print(re.sub(r'(?P<a>x)(y)?', r'\g<a>-\2', 'xy x'))
