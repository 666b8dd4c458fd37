died = []

class Item:
    def __del__(self):
        died.append(1)

one = Item()
one = None
print('one drop, objects that died:', len(died))

big = [Item() for i in range(1000)]
del died[:]
big = None
print('another drop, objects that died:', len(died))
