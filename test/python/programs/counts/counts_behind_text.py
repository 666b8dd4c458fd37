# How far generation 0's count moves in calls of re, string, json, copy and others, once their caches are filled: with the result kept, and without.
import gc, re, string, json, copy, random, operator, heapq, io, textwrap, statistics, fractions, struct, base64, pprint
from collections import Counter, UserList, deque, namedtuple
gc.disable()
p = re.compile(r'(?P<word>\w+)-(\d+)')
s = 'ab-12 cd-34 ef-5'
t = string.Template('$a and ${b}')
f = string.Formatter()
d = {'a': [1, 2, {'b': None}], 'c': 1.5}
j = json.dumps(d)
r = random.Random(1)
N = namedtuple('N', 'a b')
class P:
    def __init__(self): self.a, self.b = [1], {}
class Q:
    __slots__ = 'x', 'y'
    def __init__(self): self.x, self.y = 1, [2]
o, q = P(), Q()
CALLS = [
    ('match', lambda: p.match(s)), ('search', lambda: re.search(r'\d+', s)), ('fullmatch', lambda: p.fullmatch('ab-1')), ('scanner', lambda: p.scanner(s)),
    ('sub', lambda: p.sub('x', s)), ('sub template', lambda: p.sub(r'\2', s)), ('sub function', lambda: p.sub(lambda m: m.group(1), s)), ('subn', lambda: p.subn('', s)[1]),
    ('split', lambda: re.split('-', s)[0]), ('finditer', lambda: [m.start() for m in p.finditer(s)][0]), ('groups', lambda: p.match(s).groups()[0]),
    ('span', lambda: p.search(s).span()[0]), ('regs', lambda: p.match(s).regs[0][0]), ('compile', lambda: re.compile('abc')), ('expand', lambda: p.match(s).expand(r'\2')),
    ('substitute', lambda: t.substitute(a=1, b=2)), ('safe_substitute', lambda: t.safe_substitute({'a': 1})), ('Formatter', lambda: f.format('{} {x}', 1, x=2)), ('Template', lambda: string.Template('$a')),
    ('dumps', lambda: json.dumps(d)), ('sorted dumps', lambda: json.dumps(d, sort_keys=True)), ('loads', lambda: json.loads('3')),
    ('copy', lambda: copy.copy(o)), ('deepcopy', lambda: copy.deepcopy(3)), ('deepcopy list', lambda: copy.deepcopy([1, [2]])[0]), ('deepcopy set', lambda: copy.deepcopy({1, 2})), ('deepcopy slots', lambda: copy.deepcopy(q)),
    ('sample', lambda: r.sample(range(9), 3)[0]), ('choices', lambda: r.choices([1, 2], k=3)[0]), ('Random', lambda: random.Random(3)),
    ('itemgetter', lambda: operator.itemgetter(1)), ('attrgetter', lambda: operator.attrgetter('a')(o) and 0), ('methodcaller', lambda: operator.methodcaller('upper')('a')),
    ('nsmallest', lambda: heapq.nsmallest(2, [3, 1, 2])[0]), ('nlargest', lambda: heapq.nlargest(2, [3, 1, 2], key=lambda x: -x)[0]), ('merge', lambda: sum(heapq.merge([1, 3], [2]))),
    ('UserList', lambda: UserList([1])), ('Counter', lambda: Counter('ab').most_common(1)[0][0]), ('deque', lambda: deque([1])), ('namedtuple', lambda: N(1, 2)._replace(a=3)[0]),
    ('readlines', lambda: io.StringIO('a\nb').readlines()[0]), ('wrap', lambda: textwrap.wrap('aa bb cc', 5)[0]),
    ('Fraction', lambda: fractions.Fraction(1, 3)), ('Fraction sum', lambda: fractions.Fraction(1, 3) + 1), ('pack', lambda: struct.pack('<I', 1)), ('b64encode', lambda: base64.b64encode(b'a')), ('pformat', lambda: pprint.pformat([1])),
]
kept = [None] * 4


def probe(call):
    moved = []
    for at in range(4):
        call()
    for at in range(3):
        before = gc.get_count()[0]
        kept[at] = call()
        moved.append(gc.get_count()[0] - before)
    for at in range(3):
        kept[at] = None
    for at in range(2):
        before = gc.get_count()[0]
        call()
        moved.append(gc.get_count()[0] - before)
    return moved


for name, call in CALLS:
    print(name, probe(call))
