# N queens, primes, permutations, collatz, change: classic searches with generators and sets.
def queens(n, row=0, columns=frozenset(), up=frozenset(), down=frozenset()):
    if row == n:
        yield ()
        return
    for column in range(n):
        if column not in columns and row + column not in up and row - column not in down:
            for rest in queens(n, row + 1, columns | {column}, up | {row + column}, down | {row - column}):
                yield (column,) + rest


print([sum(1 for _ in queens(n)) for n in range(1, 7)], next(queens(8)))
for row in next(queens(6)):
    print('.' * row + 'Q' + '.' * (5 - row))


def primes(limit):
    sieve = bytearray([1]) * limit
    sieve[:2] = b'\0\0'
    for n in range(2, int(limit ** 0.5) + 1):
        if sieve[n]:
            sieve[n * n::n] = bytes(len(range(n * n, limit, n)))
    return [n for n, flag in enumerate(sieve) if flag]


found = primes(2000)
print(len(found), found[:10], found[-1], sum(found), [b - a for a, b in zip(found, found[1:])][-5:])


def factors(n):
    result, p = [], 2
    while p * p <= n:
        while n % p == 0:
            result.append(p)
            n //= p
        p += 1
    return result + [n] if n > 1 else result


print(factors(360), factors(97), factors(2 ** 20), factors(600851475143), [n for n in range(2, 500) if sum(d for d in range(1, n) if n % d == 0) == n])


def collatz(n):
    steps = 0
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        steps += 1
    return steps


print(max(range(1, 300), key=collatz), collatz(27))


def change(amount, coins):
    ways = [1] + [0] * amount
    for coin in coins:
        for n in range(coin, amount + 1):
            ways[n] += ways[n - coin]
    return ways[amount]


print(change(100, (1, 5, 10, 25, 50)), change(7, (2, 4)))


def longest_common(a, b):
    table = [[''] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i, x in enumerate(a):
        for j, y in enumerate(b):
            table[i + 1][j + 1] = table[i][j] + x if x == y else max(table[i][j + 1], table[i + 1][j], key=len)
    return table[-1][-1]


def distance(a, b):
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        row, before = [i], row
        for j, y in enumerate(b, 1):
            row.append(min(before[j] + 1, row[-1] + 1, before[j - 1] + (x != y)))
    return row[-1]


print(longest_common('nematode', 'empty bottle'), distance('kitten', 'sitting'), distance('', 'abc'))
life = {(1, 0), (2, 1), (0, 2), (1, 2), (2, 2)}
for _ in range(4):
    around = {}
    for x, y in life:
        for dx in (-1, 0, 1):
            for dy in (-1, 0, 1):
                if dx or dy:
                    around[x + dx, y + dy] = around.get((x + dx, y + dy), 0) + 1
    life = {cell for cell, n in around.items() if n == 3 or n == 2 and cell in life}
print(sorted(life))
