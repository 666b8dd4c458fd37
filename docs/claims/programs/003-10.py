import sys

before = sys.getallocatedblocks()
kept = [bytes(60) for i in range(3000)]
half = sys.getallocatedblocks()
del kept[::2]                      # every other one: no pool becomes empty
print('freed:', round(half - sys.getallocatedblocks(), -2))
del kept[:]
print('freed in all:', round(half - sys.getallocatedblocks(), -2))
