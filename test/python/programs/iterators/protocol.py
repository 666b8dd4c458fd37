# Iterators written by hand, exhausted ones, and iteration by __getitem__.
class Countdown:
    def __init__(self, start):
        self.start = start

    def __iter__(self):
        return CountdownIterator(self.start)


class CountdownIterator:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n <= 0:
            raise StopIteration('over')
        self.n -= 1
        return self.n + 1

    def __length_hint__(self):
        return self.n


countdown = Countdown(3)
print(list(countdown), list(countdown), tuple(countdown), sum(countdown), 2 in countdown, max(countdown), [*countdown, *countdown], sorted(countdown))
it = iter(countdown)
print(next(it), list(it), list(it), next(it, 'default'))
a, b, c = countdown
first, *rest = countdown
print(a, b, c, first, rest, dict(zip('abc', countdown)), list(map(str, countdown)), list(enumerate(countdown)))


class Old:
    def __getitem__(self, index):
        print('item', index, end=' ')
        if index == 2:
            raise IndexError
        return index * 10


print(list(Old()))
print(10 in Old(), 5 in Old())


class Restarting:
    def __init__(self):
        self.calls = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.calls += 1
        if self.calls % 3 == 0:
            raise StopIteration
        return self.calls


r = Restarting()
print(list(r), list(r), next(r))
row = [1, 2, 3]
it = iter(row)
next(it)
row.append(4)
print(list(it), end=' ')
row.append(5)
print(list(it), it.__length_hint__())
it = iter([1, 2, 3, 4])
print(list(zip(it, it)), list(it), list(zip(*[iter('abcdef')] * 3)))
it = iter('abc')
for letter in it:
    print(letter, next(it, None), end=' ')
print()
for bad in ('iter(Countdown)', 'next(countdown)', 'iter(CountdownIterator(1).n)', 'list(None)', 'for_ = [x for x in 5]', 'a, b = countdown', '[*5]', 'iter(lambda: 1)'):
    try:
        exec(bad)
    except (TypeError, ValueError) as error:
        print(bad, '->', error)
print(list(iter(iter('stop!').__next__, '!')), list(reversed(range(4))), iter(it) is it, hasattr(it, '__next__'), type(iter({})).__name__, type(iter(())).__name__, type(iter(range(1))).__name__, type(reversed([])).__name__)
d = {'a': 1, 'b': 2}
keys = iter(d)
next(keys)
d['c'] = 3
try:
    next(keys)
except RuntimeError as error:
    print(error)


class Forward:
    def __iter__(self):
        return iter([1, 2])

    def __reversed__(self):
        return 'anything'


print(reversed(Forward()), list(Forward()))
