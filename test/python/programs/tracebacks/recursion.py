# Ends with a RecursionError, after two that were caught.
import sys


def endless(n):
    return endless(n + 1)


for _ in range(2):
    try:
        endless(0)
    except RecursionError as error:
        print(type(error).__name__, str(error).startswith('maximum recursion depth exceeded'), isinstance(error, RuntimeError))
sys.setrecursionlimit(100)
print(sys.getrecursionlimit())
deepest = 0


def measured(n):
    global deepest
    deepest = n
    measured(n + 1)


try:
    measured(0)
except RecursionError:
    print('deep enough', 80 < deepest <= 100)
raise RecursionError('of our own after all')
