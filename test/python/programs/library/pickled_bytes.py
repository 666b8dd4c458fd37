import pickle, sys, gc
from collections import OrderedDict, namedtuple, deque, defaultdict, Counter

class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y
    def __eq__(self, other):
        return (self.x, self.y) == (other.x, other.y)
    def __repr__(self):
        return f'Point({self.x}, {self.y})'

class Slotted:
    __slots__ = ('a', 'b')
    def __init__(self, a, b):
        self.a, self.b = a, b

class WithState:
    def __init__(self):
        self.value = 1
        self.cache = {'x': 2}
    def __getstate__(self):
        state = self.__dict__.copy()
        del state['cache']
        return state
    def __setstate__(self, state):
        self.__dict__.update(state)
        self.cache = {}

class Reduced:
    def __init__(self, n):
        self.n = n
    def __reduce__(self):
        return (Reduced, (self.n + 1,))

Pair = namedtuple('Pair', 'left right')
data = [1, -1, 255, 256, 65536, 2**31, -2**31, 2**70, 1.5, float('inf'), 'text', 'é', '', b'abc', b'', None, True, False,
        (), (1,), (1, 2), (1, 2, 3), (1, 2, 3, 4), [], [1, 2], {}, {'a': 1}, {'a': 1, 'b': [1]}, set(), {1}, frozenset([1]),
        1 + 2j, bytearray(b'xy'), Point(1, 2), Pair(1, 'b'), OrderedDict(a=1), deque([1, 2], maxlen=3), defaultdict(int, {'a': 1}), Counter('aab'),
        range(3), slice(1, 2), int, len, Point, Ellipsis, NotImplemented]
for value in data:
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        raw = pickle.dumps(value, protocol)
        back = pickle.loads(raw)
        if protocol in (0, 2, 4):
            print(protocol, len(raw), raw)
        assert type(back) is type(value), (back, value)
        if value != back:
            print('not equal', value, back)
print(pickle.dumps(WithState()), vars(pickle.loads(pickle.dumps(WithState()))))
print(pickle.loads(pickle.dumps(Reduced(1))).n)
s = pickle.loads(pickle.dumps(Slotted(1, [2])))
print(s.a, s.b, pickle.dumps(s))
a = []
a.append(a)
b = pickle.loads(pickle.dumps(a))
print(b[0] is b, pickle.dumps(a))
p = Point(1, None)
p.y = [p, p]
q = pickle.loads(pickle.dumps(p))
print(q.y[0] is q, q.y[1] is q)
for bad in (lambda: 0, (i for i in ()), sys):
    try:
        print(len(pickle.dumps(bad)))
    except Exception as e:
        print(type(e).__name__, str(e).split(' at 0x')[0])
try:
    pickle.loads(b'')
except Exception as e:
    print(type(e).__name__, e)
try:
    pickle.loads(b'abc')
except Exception as e:
    print(type(e).__name__, e)
