# about 785,671 line-steps: calls of functions.
def fib(n):
    if n < 2:
        return n
    return fib(n - 1) + fib(n - 2)


assert fib(25) == 75025
fib(24)
