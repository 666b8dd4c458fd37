# Sets of whole numbers and short words: the order of iteration, algebra, and what may be a member.
print({3, 1, 2}, {10, 5, 1}, {8, 0, 16}, {-1, -2, -3}, set(range(10, 0, -1)), {100, 200, 300, 400}, {1, 'a', (2,)} == {(2,), 'a', 1})
print(set('hello'), {'apple', 'pear', 'fig'}, set('the quick brown fox'.split()), frozenset('abc'))
print([n for n in {33, 1, 65, 97}], list({2 ** 40, 5, 2 ** 61}), sorted({True, 2, 0}), {1, 1.0, True})
a, b = {1, 2, 3, 4}, {3, 4, 5}
print(a | b, a & b, a - b, b - a, a ^ b, a.union([9], (8,)), a.intersection(b, [4]), a.difference([1], [2]), a.symmetric_difference([1, 7]))
print(a <= b, {1} < a, a >= {1, 2}, a.issubset(range(9)), a.issuperset([1]), a.isdisjoint([9]), a == {4, 3, 2, 1}, a != b, a == frozenset(a))
s = set()
print(s.add(1), s.add(1), s.discard(9), s.update([3, 2], 'b'), len(s), s.remove('b'), s, bool(s), 1 in s)
s |= {7}
s &= {1, 7, 8}
s ^= {1, 9}
s -= {9}
print(s, s.pop(), s, s.copy() is s)
s.intersection_update([1])
s.difference_update([1])
s.symmetric_difference_update('xx')
print(s, type({1} | frozenset()).__name__, type(frozenset() | {1}).__name__, set(), frozenset(), str({'a'}), {frozenset({1}): 'x'})
for action in ('{1}.remove(2)', 'set().pop()', '{[]}', '{{}}', '{1} | [1]', '{1}.add([])', 'hash({1})', '{1}[0]', 'frozenset().add(1)', 'set(5)', '{1} < [1]', '{1} + {2}'):
    try:
        exec(action)
    except Exception as error:
        print(action, '->', type(error).__name__, error)
try:
    for item in a:
        a.add(item + 100)
except RuntimeError as error:
    print(error)
numbers = set()
for n in (5, 13, 21, 29, 37):
    numbers.add(n)
    print(list(numbers), end=' ')
print()
numbers.discard(13)
numbers.add(45)
numbers.add(13)
print(list(numbers), {n * n % 17 for n in range(17)}, {w[0] for w in ('bee', 'ant', 'bat')} == {'a', 'b'})
big = set(range(0, 1000, 37))
print(list(big)[:8], len(big), sum(big), {5} in {frozenset({5})}, [x for x in set([8, 16, 24, 1])])
print({'x', 'y'} - {'x'}, set('abc') & set('bcd'), list(dict.fromkeys('mississippi')), [c for c in {'one': 1, 'two': 2}.keys() | {'three'}])
