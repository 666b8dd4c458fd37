"""A cache with weak references: entries vanish with their last user."""
import gc
import sys
import weakref


class Image:
    def __init__(self, name, size):
        self.name = name
        self.data = bytearray(size)

    def __repr__(self):
        return f"<Image {self.name!r} {len(self.data):,} bytes>"

    def __del__(self):
        print(f"  freeing {self.name}")


class ImageCache:
    """Holds images weakly."""

    def __init__(self):
        self._images = weakref.WeakValueDictionary()
        self.hits = self.misses = 0

    def get(self, name):
        image = self._images.get(name)
        if image is None:
            self.misses += 1
            image = self._images[name] = Image(name, len(name) * 1000)
        else:
            self.hits += 1
        return image

    def __len__(self):
        return len(self._images)


def main():
    cache = ImageCache()
    a = cache.get("apple.png")
    b = cache.get("banana.png")
    assert cache.get("apple.png") is a
    print(a, b, sep="\n")
    print(f"{len(cache)=} {cache.hits=} {cache.misses=}")
    print("refcount of a:", sys.getrefcount(a))
    del a
    print(f"after del: {len(cache) = }")
    print(sorted(cache._images.keys()))
    b = None
    print(f"{len(cache)=:>5}")
    keep = [cache.get(f"img{i}") for i in range(3)]
    keep[0].other, keep[1].other = keep[1], keep[0]
    del keep
    print("before collect", sorted(k for k in cache._images))
    print("collected:", gc.collect())
    print("after collect", list(cache._images))
    print(ImageCache.__doc__, ImageCache.get.__name__, ImageCache.get.__qualname__)
    print(f"ratio {cache.hits / (cache.hits + cache.misses):.1%}")


if __name__ == "__main__":
    main()
