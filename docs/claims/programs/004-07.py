import gc, sys

log = []

def leak():
    before = sys.getallocatedblocks()
    log.extend(object() for i in range(1000))
    return sys.getallocatedblocks() - before >= 1000

print('grows:', [leak() for i in range(3)])
gc.collect()
print('still grows after a collection:', leak())
gc.set_threshold(10, 1, 1)
print('still grows with another threshold:', leak())
before = sys.getallocatedblocks()
del log[:]
print('given back when the references went, at least 4900 blocks:', before - sys.getallocatedblocks() >= 4900)
