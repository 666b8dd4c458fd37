# A function that names itself is a cycle through its cell; so are two that name each other.
import gc

gc.disable()


def collected(make, *args):
    gc.collect()
    make(*args)
    return gc.collect()


def recursive():
    def fact(n):
        return 1 if n < 2 else n * fact(n - 1)

    return fact(5)


def pair():
    def even(n):
        return n == 0 or odd(n - 1)

    def odd(n):
        return n != 0 and even(n - 1)

    return even(10)


def innocent():
    value = [1]

    def read():
        return value

    return read()


def holds_itself():
    holder = []
    holder.append(lambda: holder)


def attribute():
    def function():
        return None

    function.me = function


def default():
    row = []

    def function(row=row):
        return row

    row.append(function)


def lambdas(n):
    table = {}
    for index in range(n):
        table[index] = lambda: table
    return len(table)


def comprehension():
    it = [lambda: it for _ in range(3)]


for make in (recursive, pair, innocent, holds_itself, attribute, default, comprehension):
    print(make.__name__, collected(make))
print('lambdas', [collected(lambdas, n) for n in (0, 1, 2, 5)])
