import sys

def blocks_after(loop):
    before = sys.getallocatedblocks()
    loop()
    return sys.getallocatedblocks() - before

def dropping():
    for i in range(2000):
        object()

kept = []

def keeping():
    for i in range(2000):
        kept.append(object())

dropping()
print('a loop that makes objects and drops them: at least 2000 blocks more:', blocks_after(dropping) >= 2000)
print('a loop that makes objects and keeps them: at least 2000 blocks more:', blocks_after(keeping) >= 2000)
