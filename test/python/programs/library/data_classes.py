# dataclasses: fields, defaults, order, frozen ones, inheritance and replace.
from dataclasses import FrozenInstanceError, InitVar, asdict, astuple, dataclass, field, fields, replace
from typing import ClassVar, List


@dataclass
class Point:
    x: int
    y: int = 0
    tags: List[str] = field(default_factory=list)
    count: ClassVar[int] = 5
    hidden: int = field(default=7, repr=False, compare=False)

    def __post_init__(self):
        print('post', self.x, end=' ')


@dataclass(order=True, frozen=True)
class Version:
    major: int
    minor: int = 0


@dataclass
class Circle(Point):
    r: float = 1.0
    scale: InitVar[int] = 1

    def __post_init__(self, scale):
        super().__post_init__()
        self.r *= scale


p, q = Point(1), Point(1, 0, [])
print()
print(p, p == q, p is q, p.tags is q.tags, p != Point(1, hidden=9), p == (1, 0, []))
print([f.name for f in fields(Point)], asdict(p), astuple(p), Point.count, Point.__doc__)
print(replace(p, y=3), Circle(1, r=2, scale=3))
v = Version(3, 8)
print(v < Version(3, 10), sorted([Version(3), Version(2, 7), Version(3, 1)]), hash(v) == hash(Version(3, 8)), {v: 1}[Version(3, 8)])
for action in ('v.major = 4', 'del v.minor', 'hash(p)', 'p < q', 'Point()', 'Version(1, 2, 3)', 'v < 5', 'replace(v, nope=1)', 'asdict(5)'):
    try:
        exec(action)
    except (FrozenInstanceError, TypeError) as error:
        print(action, '->', type(error).__name__, error)
try:
    @dataclass
    class Wrong:
        items: list = []
except ValueError as error:
    print(error)
try:
    @dataclass
    class Order:
        a: int = 1
        b: int
except TypeError as error:
    print(error)


@dataclass(eq=False)
class Same:
    n: int


@dataclass(unsafe_hash=True)
class Hashed:
    n: int
    m: int = field(default=0, hash=False)


@dataclass(init=False, repr=False)
class Bare:
    n: int = 3


print(Same(1) == Same(1), hash(Hashed(1, 2)) == hash(Hashed(1, 3)), Bare().n, Same(4))


@dataclass
class Tree:
    value: int
    children: List['Tree'] = field(default_factory=list)

    def total(self):
        return self.value + sum(child.total() for child in self.children)


tree = Tree(1, [Tree(2, [Tree(3)]), Tree(4)])
print(tree.total(), tree, asdict(tree)['children'][0]['children'])
tree.children.append(tree)
print(tree.children[-1] is tree, repr(tree).count('Tree'))
