import re, gc, sys, copy, pickle, weakref
p = re.compile(r'(?P<w>\w+)-(?P<n>\d+)(x)?')
m = p.search('?? ab-12 cd-3x', 1)
print(m, m.group(), m.group(1, 'n', 3), m['w'], m[2], m.groups('?'), m.groupdict(), m.span('n'), m.start(3), m.end(), m.pos, m.endpos, m.lastindex, m.lastgroup, m.regs, m.re is p, m.string)
print(gc.is_tracked(m), [type(o).__name__ for o in gc.get_referents(m)], [type(o).__name__ for o in gc.get_referents(p)], sys.getsizeof(m))
print(p, p.flags, p.groups, p.groupindex, re.compile('a', re.I | re.X), re.compile(b'a', re.M), re.compile('a', re.A), re.compile('(?i)x'))
print(p == re.compile(p.pattern), p != re.compile('a'), p == 3, hash(p) == hash(re.compile(p.pattern)), copy.copy(p) is p, copy.deepcopy(m) is m, pickle.loads(pickle.dumps(p)) == p)
print([x.span() for x in p.finditer('a-1 b-2 c-3', 2)], [x.span() for x in re.finditer('a*', 'baac')], list(p.finditer('')), type(p.finditer('')).__name__)
s = p.scanner('a-1b-2 c-3')
print(s.match(), s.search(), s.match(), s.match(), s.pattern is p)
print(p.sub(r'\2-\g<w>[\g<3>]', 'a-1 b-2x'), p.subn('.', 'a-1 b-2', 1), p.sub(lambda m: m['n'] * 2, 'a-1 b-2'), p.sub(r'\\', 'a-1'), p.sub('', 'zz'), p.sub(lambda m: None, 'q a-1 r'))
print(m.expand(r'<\1>\n\g<n>'), re.sub(b'(b)', rb'[\1]', b'abab'), re.sub('x*', '-', 'axb'), re.split('(,)', 'a,b,c', maxsplit=1), re.split('x*', 'axbc'))
print(re.match('a', bytearray(b'a')) if 0 else re.match(b'a', bytearray(b'ab')).group(), re.match(b'..', memoryview(b'abc')).group(), re.findall('(a)(b)?', 'aab'), re.findall('[é-ü]', 'aéü😀'))
class S(str): pass
x = S('hello'); y = re.match('.*', x)
print(type(y.group()), type(y.string), y.string is x, y.group() is y.group())
z = 'whole'; print(re.match('.*', z).group() is z, re.split('q', z)[0] is z, re.sub('q', '', z) is z, re.findall('.+', z)[0] is z)
w = weakref.ref(p); print(w() is p)
for f in (lambda: m.group(9), lambda: m['no'], lambda: m.group(None), lambda: m.group([]) , lambda: p.match(), lambda: p.match(1), lambda: p.match('a', 'b'), lambda: p.sub('a'), lambda: type(m)(), lambda: type(p)(), lambda: setattr(m, 'pos', 1), lambda: setattr(m, 'zz', 1), lambda: setattr(m, 'regs', 1), lambda: re.compile('('), lambda: re.compile(5), lambda: re.compile(p, 2), lambda: p < p, lambda: p.sub(r'\9', 'a-1'), lambda: re.compile([]), lambda: re.Match.group(1), lambda: type('X', (re.Match,), {}), lambda: m.start(1, 2), lambda: p.split('a', 'x')):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
print(re.Match.group, re.Pattern.pattern, re.Match.regs, re.Pattern.__eq__, re.Match.__name__, re.Pattern.__module__, re.Pattern.__basicsize__, re.Match.__itemsize__)
gc.collect(); n = len(gc.get_objects()); k = [p.match('a-1') for _ in range(10)]; print(len(gc.get_objects()) - n)
def rc(f):
    a = sys.getrefcount(p); v = f(); return sys.getrefcount(p) - a
print(rc(lambda: p.match('a-1')), rc(lambda: p.finditer('a')), rc(lambda: p.scanner('a')), rc(lambda: p.findall('a-1')))
sc = re.Scanner([(r'\d+', lambda s, t: int(t)), (r'[a-z]+', lambda s, t: t), (r'\s+', None)])
print(sc.scan('ab 12 c?'))
re.purge(); print(re.escape('a.b-c d'), re.fullmatch('a|ab', 'ab'), re.template('a') if sys.version_info < (3, 8) else 0)
