# Loop variables keep their last value; the iterator and the container hold it as well.
import sys


class Item:
    pass


things = [Item() for _ in range(3)]
print('in the list', [sys.getrefcount(things[i]) for i in range(3)])

for thing in things:
    pass
print('after the loop', [sys.getrefcount(things[i]) for i in range(3)])

for thing in things:
    print('during', sys.getrefcount(thing), end=' ')
print()

for index, thing in enumerate(things):
    print('enumerate', index, sys.getrefcount(thing), end=' ')
print()

for left, right in zip(things, things):
    print('zip', sys.getrefcount(left), left is right, end=' ')
print()

for thing in iter(things):
    things.remove(thing)
    print('removed', sys.getrefcount(thing), end=' ')
print()
print('left', len(things), sys.getrefcount(things[0]))

table = {'a': Item(), 'b': Item()}
for name, thing in table.items():
    print(name, sys.getrefcount(thing), end=' ')
print()
for thing in table.values():
    print('value', sys.getrefcount(thing), end=' ')
print()

iterator = iter([Item(), Item()])
thing = next(iterator)
print('from an iterator', sys.getrefcount(thing))
rest = list(iterator)
print('rest', sys.getrefcount(rest[0]))

while things:
    thing = things.pop()
    print('popped', sys.getrefcount(thing))

for thing in [Item()]:
    break
else:
    print('never')
print('after break', sys.getrefcount(thing))
