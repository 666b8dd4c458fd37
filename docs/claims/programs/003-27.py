import gc, sys

gc.disable()

class File:
    open_files = 0

    def __init__(self):
        File.open_files += 1

    def __del__(self):
        File.open_files -= 1

most = 0
blocks = sys.getallocatedblocks()
for i in range(500):
    f = File()                     # the one before dies as soon as the new one has its name
    most = max(most, File.open_files)
print('500 files opened, most at one time:', most)
print('memory grew by 100 blocks or more:', sys.getallocatedblocks() - blocks >= 100)

most = 0
for i in range(500):
    f = File()
    f.me = f                       # in a ring: as if there were no counts
    most = max(most, File.open_files)
print('in rings, most at one time:', most)
gc.collect()
print('after a collection:', File.open_files)
