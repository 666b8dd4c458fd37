# An object may save itself in __del__, but __del__ runs for it only once.
import gc
import weakref

saved = []


class Phoenix:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print('del', self.name)
        saved.append(self)


bird = Phoenix('bird')
watch = weakref.ref(bird)
bird.ring = 'gold'
del bird
print('saved', saved[0].name, saved[0].ring, 'weak reference', watch() is saved[0])
del saved[0]
print('gone quietly', len(saved))

gc.disable()
gc.collect()
pair = Phoenix('left'), Phoenix('right')
pair[0].other, pair[1].other = pair[1], pair[0]
del pair
print('collected', gc.collect(), sorted(it.name for it in saved))
print('still linked', saved[0].other.other is saved[0])
print('nothing now', gc.collect())
saved.clear()
print('second time', gc.collect() > 0, saved)


class Half:
    def __del__(self):
        saved.append(self.keep)


keep = ['inner']
half = Half()
half.keep = keep
del half, keep
print('a part was saved', saved)
saved.clear()

ring = Phoenix('in ring')
ring.me = ring
ring.tail = weakref.ref(ring)
del ring
print('ring', gc.collect(), saved[0].tail() is None, saved[0].me is saved[0])
saved[0].me = None
saved.clear()
print('ring opened', gc.collect())
print('del again by hand')
bird = Phoenix('hand')
bird.__del__()
saved.clear()
del bird
print('really', len(saved))
saved.clear()
