import gc

print(gc.get_count())


# What compiling this file leaves is in the first count: literals, equal ones twice, names, defaults, what is nested.
ORIGIN, CORNERS = (0, 0), ((0, 0), (1.5, -0.0), (2.5, True))
AGAIN = (0, 0)
TOTAL = None


class Shape:
    __slots__ = ("points", "name")
    kinds = ("open", "closed", "unknown", "none", "any")

    def __init__(self, points=((0, 0), (1, 1)), *, name="shape", scale=1.5):
        self.points = [(x * scale, y * scale) for x, y in points]
        self.name = name

    def outline(self, first, second, third, fourth=b"bytes", fifth=None):
        def walk(step=2.5):
            nonlocal first
            first += step
            return (first, second, third)
        return walk, {fourth, fifth}, [corner for corner in self.points if corner not in ((1, 1), (2, 2))]


def measure(first, second, third, fourth=b"bytes", fifth=None):
    global TOTAL, AGAIN
    TOTAL = sum(value for value in (first, second, third))
    AGAIN = (first, second)
    try:
        return TOTAL / fourth
    except (TypeError, ZeroDivisionError) as error:
        return type(error).__name__


def kept(a, b, c, d, e):
    return lambda x, y=(1, 2, 3): (a, b, c, d, e, x, y)


print(gc.get_count())
shape = Shape(CORNERS[:2])
walk, pair, points = shape.outline(1, 2, 3)
print(walk(), len(pair), points, gc.get_count())
print(measure(1, 2, 3), measure(1, 2, 3, 0), TOTAL, AGAIN, gc.get_count())
print(kept(1, 2, 3, 4, 5)(6), gc.get_count())

# print binds the stream's write for each text: with the count at its threshold a collection begins there.
started = []
gc.callbacks.append(lambda phase, info: started.append((phase, info["generation"])))
held = [[n] for n in range(20)]
gc.set_threshold(10)
print("three", len(started), gc.get_count()[1:])
gc.disable()
held.extend([n] for n in range(2000))
gc.enable()
print("four", len(started))
print("five", len(started), gc.get_count()[1:])
gc.callbacks.clear()
gc.set_threshold(700)
