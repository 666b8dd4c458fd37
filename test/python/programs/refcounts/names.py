# How many references an object has when only names, or fewer than names, hold it.
import sys

count = sys.getrefcount

thing = object()
print('one name', count(thing))
alias = thing
print('two names', count(thing))
third = alias
alias = None
print('one rebound', count(thing))
del third
print('one deleted', count(thing))

print('no name at all', count(object()))
print('fresh list', count([]))
print('fresh dict', count({}))
print('fresh list with items', count([thing, thing]), count(thing))

first = second = third = []
print('chained assignment', count(first))
(first, second) = (second, first)
print('swapped', count(first), count(second))
third = first = None
print('one left of three', count(second))

if (walrus := [1]) is not None:
    print('named expression', count(walrus))

value = [value for value in ([], [])][0]
print('item of a list that died', count(value))

globals()['by_hand'] = value
print('stored through globals()', count(value))
del by_hand
print('deleted as a name', count(value))
