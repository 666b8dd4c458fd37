# Deletion inside of loops: the old value goes when the new one is bound, not before.
class Item:
    def __init__(self, name):
        self.name = name
        print('new', name)

    def __del__(self):
        print('del', self.name)


for index in range(3):
    item = Item(index)
print('loop over')
del item

print('-- list')
for item in [Item('a'), Item('b')]:
    print('body', item.name)
print('loop over')
del item

print('-- generator')
for item in (Item(n) for n in 'xy'):
    print('body', item.name)
del item

print('-- while')
row = [Item(1), Item(2), Item(3)]
while row:
    row.pop()
    print('left', len(row))

print('-- break')
for item in map(Item, 'pqr'):
    if item.name == 'q':
        break
print('broken out')
item = None

print('-- del in the body')
for item in [Item('m'), Item('n')]:
    del item
    print('deleted in the body')

print('-- removal while iterating')
row = [Item(n) for n in 'uvwx']
for item in row:
    row.remove(item)
print([it.name for it in row])
del item
row = None
print('end')
