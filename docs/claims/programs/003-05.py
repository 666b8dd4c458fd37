first = bytes(1000)
place = id(first)
del first
second = bytes(1000)
print('1000 bytes freed and asked for again: same place:', id(second) == place)

small = bytes(1000)
big = bytes(1000000)
print('a block of 1,000,000 bytes lies next to the others:', abs(id(big) - id(small)) < 1 << 28)
del big
print('other blocks are untouched:', len(small))
