# A cache that forgets what nobody uses, measured by what it had to make.
import weakref


class Image:
    made = 0

    def __init__(self, name, size):
        Image.made += 1
        self.name, self.pixels = name, [0] * size

    def __repr__(self):
        return f'Image({self.name})'


class Loader:
    def __init__(self):
        self.cache = weakref.WeakValueDictionary()
        self.hits = self.misses = 0

    def load(self, name):
        image = self.cache.get(name)
        if image is None:
            self.misses += 1
            image = self.cache[name] = Image(name, 10)
        else:
            self.hits += 1
        return image

    def __str__(self):
        return f'{self.hits} hits, {self.misses} misses, {len(self.cache)} cached'


loader = Loader()
a = loader.load('a')
b = loader.load('b')
print(loader.load('a') is a, loader)
for _ in range(3):
    loader.load('temporary')
print(loader, Image.made)
kept = [loader.load(name) for name in 'abcabc']
print(loader, len({id(image) for image in kept}))
del a, b
print(loader)
kept = kept[:1]
print(loader, sorted(loader.cache))
del kept
print(loader, sorted(loader.cache))


class Interned:
    _known = weakref.WeakValueDictionary()
    __slots__ = ('value', '__weakref__')

    def __new__(cls, value):
        self = cls._known.get(value)
        if self is None:
            self = super().__new__(cls)
            self.value = value
            cls._known[value] = self
        return self


x, y, z = Interned('x'), Interned('y'), Interned('x')
print(x is z, x is y, len(Interned._known))
z = None
print(len(Interned._known))
x = None
print(len(Interned._known), sorted(Interned._known))
memo = weakref.WeakKeyDictionary()


def length(image):
    if image not in memo:
        memo[image] = len(image.pixels)
        print('counted', image)
    return memo[image]


image = Image('once', 7)
print(length(image), length(image), len(memo))
del image
print(len(memo))
