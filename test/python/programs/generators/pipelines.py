# Laziness: nothing happens before somebody asks, and only as much as is asked for.
def numbers():
    n = 0
    while True:
        print(f'make {n}', end=' ')
        yield n
        n += 1


def evens(source):
    for n in source:
        if n % 2 == 0:
            yield n


def squares(source):
    return (n * n for n in source)


def take(count, source):
    if count <= 0:
        return
    for n in source:
        yield n
        count -= 1
        if not count:
            return


pipeline = squares(evens(numbers()))
print('built')
print(next(pipeline))
print(list(take(3, pipeline)))
print(list(take(0, pipeline)))


def sieve():
    composites, n = {}, 2
    while True:
        factors = composites.pop(n, None)
        if factors is None:
            yield n
            composites[n * n] = [n]
        else:
            for factor in factors:
                composites.setdefault(factor + n, []).append(factor)
        n += 1


print(list(take(15, sieve())))


def flatten(value):
    if isinstance(value, (list, tuple)):
        for part in value:
            yield from flatten(part)
    else:
        yield value


print(list(flatten([1, [2, (3, [4, []], 5)], [[[]]], 'ab'])))


def averager():
    total = count = 0
    average = None
    while True:
        value = yield average
        total += value
        count += 1
        average = total / count


a = averager()
next(a)
print([a.send(n) for n in (10, 20, 60)])


def permutations(items):
    if not items:
        yield ()
    for i, item in enumerate(items):
        for rest in permutations(items[:i] + items[i + 1:]):
            yield (item,) + rest


print(sum(1 for _ in permutations('abcde')), [''.join(p) for p in permutations('abc')])
x = 10
g = (x + i for i in range(3))
x = 100
print(list(g))
rows = (print('source'), [1, 2])[1]
g = (n for n in rows)
rows = [9]
print(list(g), any(print('tested', n) or n > 1 for n in (1, 2, 3)))
