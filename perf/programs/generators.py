# about 1,656,012 line-steps: generators, comprehensions, exceptions.
def numbers(n):
    for i in range(n):
        yield i


def check(i):
    if i % 50 == 0:
        raise ValueError(i)
    return i


def work(n):
    total = sum(i for i in numbers(n))
    bad = 0
    for i in numbers(n):
        try:
            total += check(i)
        except ValueError:
            bad += 1
    return total + bad + len([i for i in range(n) if i & 1])


work(150_000)
