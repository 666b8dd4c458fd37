# Counter and defaultdict: counting, arithmetic, most common, and grouping.
from collections import ChainMap, Counter, defaultdict

letters = Counter('mississippi')
print(letters, letters['s'], letters['z'], 'z' in letters, len(letters), sum(letters.values()))
print(letters.most_common(2), letters.most_common()[:-3:-1], sorted(letters.elements())[:4], list(letters))
letters.update('miss')
letters.subtract({'i': 10, 'q': 1})
print(letters, +letters, -letters)
a, b = Counter(x=3, y=1), Counter(x=1, z=2)
print(a + b, a - b, a & b, a | b, a == Counter('xxxy'), Counter(a=1) == Counter(a=1, b=0) or 'differs')
a += b
del a['y'], a['nothing']
print(a, Counter({'a': 2, 'b': 2, 'c': 3}).most_common(), Counter([3, 1, 3, 2]), Counter())
words = 'the cat and the dog and the bird'.split()
print(Counter(words).most_common(2), Counter(map(len, words)), max(Counter(words), key=Counter(words).get))
groups = defaultdict(list)
for word in words:
    groups[len(word)].append(word)
print(groups, dict(groups), groups.get(99), 99 in groups, groups[99], 99 in groups)
tree = defaultdict(lambda: defaultdict(int))
tree['a']['x'] += 1
tree['a']['y'] += 2
print({k: dict(v) for k, v in tree.items()}, groups.default_factory, defaultdict(int).default_factory)
plain = defaultdict()
try:
    plain['x']
except KeyError as error:
    print('KeyError', error, repr(plain))


class Logged(defaultdict):
    def __missing__(self, key):
        print('missing', key, end=' ')
        return super().__missing__(key)


logged = Logged(int, a=1)
logged['b'] += 5
print(logged, type(logged.copy()).__name__)
base, local = {'a': 1, 'b': 2}, {'b': 20}
chain = ChainMap(local, base)
chain['c'] = 30
print(chain['a'], chain['b'], len(chain), sorted(chain), local, base, dict(chain), chain.maps[1] is base, chain.new_child({'a': 0})['a'], chain.parents['b'])
try:
    del chain['a']
except KeyError as error:
    print(error)
