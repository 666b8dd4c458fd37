# What a call adds: the argument on the caller's stack, the parameter, and every frame in between.
import sys


def direct(argument):
    return sys.getrefcount(argument)


def through(argument):
    return direct(argument)


def rebinding(argument):
    before = sys.getrefcount(argument)
    argument = None
    return before


def with_alias(argument):
    alias = argument
    count = sys.getrefcount(alias)
    del argument
    return count, sys.getrefcount(alias)


def packed(*arguments):
    return sys.getrefcount(arguments[0]), sys.getrefcount(arguments)


def named(**arguments):
    return sys.getrefcount(arguments['thing']), sys.getrefcount(arguments)


def deep(argument, depth):
    if depth == 0:
        return sys.getrefcount(argument)
    return deep(argument, depth - 1)


thing = object()
print('at the top', sys.getrefcount(thing))
print('one call', direct(thing))
print('two calls', through(thing))
print('rebinding', rebinding(thing))
print('alias, then without', with_alias(thing))
print('star', packed(thing))
print('star of a list', packed(*[thing]))
print('double star', named(thing=thing))
print('double star of a dict', named(**{'thing': thing}))
print('keyword', direct(argument=thing))
print('temporary', direct(object()), through(object()))
print('depths', [deep(thing, depth) for depth in range(6)])
print('lambda', (lambda it: sys.getrefcount(it))(thing))
print('map', list(map(sys.getrefcount, [thing, thing])))
print('afterwards', sys.getrefcount(thing))
