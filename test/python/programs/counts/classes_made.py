import dataclasses
import enum
import gc
import threading
import types

gc.disable()
results = [None] * 5


def moves(make):
    """How far the count moves while results are kept, and while they are dropped at once."""
    kept, dropped = [], []
    for at in range(5):
        before = gc.get_count()[0]
        results[at] = make()
        kept.append(gc.get_count()[0] - before)
    for at in range(5):
        results[at] = None
    for _ in range(2):
        before = gc.get_count()[0]
        make()
        dropped.append(gc.get_count()[0] - before)
    # The first runs fill caches and free lists.
    return kept[2:], dropped


class Base:
    pass


class Meta(type):
    def __new__(meta, name, bases, body):
        return super().__new__(meta, name, bases, body)


@dataclasses.dataclass
class Point:
    x: int
    y: list = dataclasses.field(default_factory=list)


point = Point(1)
lock = threading.Lock()


def frozen():
    @dataclasses.dataclass(frozen=True)
    class Made:
        x: int
    return Made


def ordered():
    @dataclasses.dataclass(order=True)
    class Made:
        x: int
        y: str = 'y'
    return Made


def member_tests():
    space = {}
    exec("def one(n):\n return n in {'a', 'b'}\ndef two(n):\n return n in {'a', 'b'}", space)
    return space


for label, make in [
    ('type.__new__', lambda: type.__new__(Meta, 'Made', (Base,), {})),
    ('by hand', lambda: Meta.__new__(Meta, 'Made', (Base,), {})),
    ('called', lambda: Meta('Made', (Base,), {})),
    ('prepare_class', lambda: types.prepare_class('Made', (Base,))),
    ('frozen', frozen),
    ('ordered', ordered),
    ('asdict', lambda: dataclasses.asdict(point)),
    ('astuple', lambda: dataclasses.astuple(point)),
    ('replace', lambda: dataclasses.replace(point, x=2)),
    ('Enum()', lambda: enum.Enum('Made', ['a', 'b'])),
    ('Enum() of pairs', lambda: enum.Enum('Made', [('a', 1), ('b', 2)])),
    ('sets in code', member_tests),
]:
    print(label, *moves(make))
