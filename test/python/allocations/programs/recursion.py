def fib(n):
    if n < 2:
        return n
    return fib(n - 1) + fib(n - 2)


def case():
    prepare()
    mark(1)
    fib(8)
    mark(2)
