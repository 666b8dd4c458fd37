# copy and deepcopy: what is shared afterwards, cycles, and the hooks of a class.
import copy


class Node:
    def __init__(self, value, *links):
        self.value, self.links = value, list(links)


class Hooked:
    def __init__(self, n):
        self.n = n

    def __copy__(self):
        print('copy', end=' ')
        return Hooked(self.n + 1)

    def __deepcopy__(self, memo):
        print('deepcopy', len(memo) > 0, end=' ')
        return Hooked(self.n + 10)


class Slotted:
    __slots__ = ('a', 'b')


class Stateful:
    def __init__(self):
        self.open, self.data = 'resource', [1]

    def __getstate__(self):
        state = dict(self.__dict__)
        del state['open']
        return state

    def __setstate__(self, state):
        self.__dict__.update(state, open='again')


original = [1, [2, 3], {'k': [4]}, (5, [6])]
shallow, deep = copy.copy(original), copy.deepcopy(original)
print([a is b for a, b in zip(original, shallow)], [a is b for a, b in zip(original, deep)])
original[1].append('new')
original[3][1].append('too')
print(shallow[1], deep[1], shallow[3], deep[3])
shared = []
both = copy.deepcopy([shared, shared])
print('shared stays shared', both[0] is both[1], both[0] is shared)
loop = [1]
loop.append(loop)
again = copy.deepcopy(loop)
print('cycle', again[1] is again, again is loop)
a = Node('a')
b = Node('b', a)
a.links.append(b)
c = copy.deepcopy(a)
print('graph', c.links[0].links[0] is c, c.links[0] is b, c.value)
d = copy.copy(a)
print('shallow instance', d.links is a.links, d.__dict__ is a.__dict__)
print(copy.copy(Hooked(1)).n, copy.deepcopy(Hooked(1)).n, copy.deepcopy([Hooked(1)])[0].n)
s = Slotted()
s.a = [1]
t, u = copy.copy(s), copy.deepcopy(s)
print('slots', t.a is s.a, u.a is s.a, u.a, hasattr(u, 'b'))
print('state', vars(copy.copy(Stateful())), copy.copy(Stateful()).data)
print('atoms', all(copy.deepcopy(x) is x for x in (1, 'a', None, len, Node, (1, 2), frozenset([1]), b'x', range(3), 2.5)), copy.deepcopy(shared) is shared)
table = {(1, 2): {3}, 'x': bytearray(b'y')}
other = copy.deepcopy(table)
other[(1, 2)].add(9)
other['x'].append(33)
print(table, other)
memo = {}
copy.deepcopy([shared], memo)
print('memo', id(shared) in memo, memo[id(shared)] == [])
try:
    copy.deepcopy(n for n in ())
except TypeError as error:
    print(error)
