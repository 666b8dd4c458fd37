# itertools: every function once, laziness and shared sources.
import itertools as it
import operator

print(list(it.chain('ab', [1])), list(it.chain.from_iterable(['ab', 'c'])), list(it.islice('abcdef', 1, 5, 2)), list(it.islice(it.count(10, 5), 3)), list(it.islice(it.cycle('ab'), 5)), list(it.repeat('x', 2)))
print(list(it.accumulate([1, 2, 3])), list(it.accumulate([3, 1, 2], max)), list(it.accumulate([1, 2], initial=10)), list(it.accumulate('abc', lambda a, b: b + a)))
print(list(it.compress('abcd', [1, 0, 1])), list(it.dropwhile(lambda n: n < 3, [1, 3, 2])), list(it.takewhile(lambda n: n < 3, [1, 3, 2])), list(it.filterfalse(None, [0, 1, ''])), list(it.starmap(pow, [(2, 3), (3, 2)])))
print([(k, list(g)) for k, g in it.groupby('aabccc')], [(k, len(list(g))) for k, g in it.groupby([1, 3, 2, 4, 5], lambda n: n % 2)])
print(list(it.product('ab', [1, 2])), list(it.product([0, 1], repeat=2)), list(it.product()), len(list(it.product('abc', repeat=3))))
print([''.join(p) for p in it.permutations('abc', 2)], [''.join(c) for c in it.combinations('abcd', 2)], [''.join(c) for c in it.combinations_with_replacement('ab', 2)], list(it.combinations('ab', 3)), list(it.permutations([], 0)))
print(list(it.zip_longest('abc', [1], fillvalue='-')), list(zip(it.count(), 'ab')))
a, b = it.tee([1, 2, 3])
print(next(a), next(a), list(b), list(a))
groups = it.groupby('aabb')
first_key, first_group = next(groups)
second_key, second_group = next(groups)
print(first_key, list(first_group), second_key, list(second_group))
source = iter(range(10))
print(list(it.islice(source, 3)), next(source), list(it.takewhile(lambda n: n < 6, source)), next(source))
c = it.count()
print(next(c), next(c), c, it.repeat(5), it.count(2.5, 0.5), it.repeat('a', 3), it.count(3))
calls = []
lazy = map(calls.append, it.count())
print(calls, next(lazy), calls)
chained = it.chain([1], (calls.append(n) or n for n in (2, 3)))
print(next(chained), calls, next(chained), calls)
for action in ('it.islice([], -1)', 'it.islice([], 1.5)', 'it.combinations([1], -1)', 'it.repeat()', 'it.chain(5).__next__()', 'it.count("x")', 'it.zip_longest([], bad=1)', 'next(it.islice([], 0))', 'it.tee([], -1)', 'list(it.starmap(pow, [1]))', 'it.product([], repeat=-1)', 'it.groupby(5)'):
    try:
        eval(action)
    except Exception as error:
        print(action, '->', type(error).__name__, error)


def pairwise(values):
    a, b = it.tee(values)
    next(b, None)
    return zip(a, b)


def chunks(values, size):
    values = iter(values)
    return iter(lambda: list(it.islice(values, size)), [])


print(list(pairwise('abcd')), list(chunks(range(7), 3)), list(it.accumulate(range(1, 6), operator.mul)), list(it.islice(it.accumulate(it.repeat(2), operator.mul), 5)))
print(sum(1 for _ in it.combinations(range(10), 4)), list(it.chain(*[[1], [2]])), dict(it.zip_longest('ab', '1')), max(it.chain([1], [5], [3])))
