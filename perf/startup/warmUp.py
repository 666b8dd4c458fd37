# What most programs do: functions of the interpreter that run here are compiled when the package is built (build/bundle.cjs).
import collections
import dataclasses
import functools
import itertools
import math
import random
import re
import typing
from abc import ABC, abstractmethod
from enum import Enum


class Shape(ABC):
    sides = 0

    def __init__(self, name, *rest, size=1):
        self.name = name
        self.size = size
        self.rest = rest

    @abstractmethod
    def area(self): ...

    @property
    def label(self):
        return f'{self.name!r}: {self.size:>4d} {self.size / 3:.2f}'

    def __repr__(self):
        return '%s(%s)' % (type(self).__name__, self.name)

    def __eq__(self, other):
        return self.size == other.size

    def __lt__(self, other):
        return self.size < other.size

    def __hash__(self):
        return hash(self.name)


class Square(Shape):
    __slots__ = ('side',)

    def __init__(self, side):
        super().__init__('square', 1, size=side)
        self.side = side

    def area(self):
        return self.side**2

    @classmethod
    def made(cls, *args, **kwargs):
        return cls(*args, **kwargs)

    @staticmethod
    def twice(n):
        return n * 2


@dataclasses.dataclass
class Point:
    x: int
    y: float = 0.0
    names: typing.List[str] = dataclasses.field(default_factory=list)


class Color(Enum):
    RED = 1
    BLUE = 2


def evens(n):
    for i in range(n):
        if i % 2 == 0:
            yield i
    yield from range(3)


@functools.lru_cache(maxsize=None)
def fibonacci(n):
    return n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)


def main():
    shapes = [Square.made(n) for n in range(5)]
    print(sorted(shapes, reverse=True), max(shapes, key=lambda s: s.area()), shapes[0] == shapes[1], sum(s.area() for s in shapes))
    print(shapes[2].label, {s.name: s for s in shapes}, {n % 3 for n in range(9)}, list(evens(7)), Point(1, 2.5), Color.RED)
    text = 'the quick brown fox'
    words = text.split()
    print(', '.join(word.upper() for word in words), text[::-1], text[4:9], text.replace('quick', 'slow').title(), text.find('fox'))
    counts = collections.Counter(text)
    groups = collections.defaultdict(list)
    for word in words:
        groups[len(word)].append(word)
    print(counts.most_common(2), dict(groups), fibonacci(40), math.sqrt(2), 2**100, 7 // 2, -7 % 3, round(2.5), '{} {:>5}'.format(1, 'x'))
    queue = collections.deque([1, 2, 3])
    queue.append(4)
    while queue:
        first = queue.popleft()
        if first == 2:
            continue
    try:
        {}['missing']
    except (KeyError, ValueError) as error:
        print(type(error).__name__, error)
    finally:
        a, (b, *c) = 1, (2, 3, 4)
    total = 0
    for i, (x, y) in enumerate(zip([1, 2, 3], 'abc')):
        total += i * x
        words[i], words[0] = words[0], words[i]
    numbers = [random.random() for _ in range(3)]
    numbers.sort()
    print(total, a, b, c, all(0 <= n < 1 for n in numbers), any(n > 2 for n in numbers), list(map(str, range(3))), list(itertools.permutations('ab')))
    print(re.sub(r'\d+', '#', 'a1b22'), isinstance(shapes[0], Shape), bool(re.match('a.c', 'abc')))
    rows = [[0] * 3 for _ in range(3)]
    rows[1][2] += 5
    del rows[0]
    print(rows, not rows, rows is None, 3 in rows[0], 'x' if total > 3 else 'y', 1 < total <= 5)


if __name__ == '__main__':
    main()
