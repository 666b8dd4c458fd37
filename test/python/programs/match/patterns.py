# needs 3.10
# The match statement: literals, captures, sequences, mappings, classes, alternatives, guards.
class Point:
    __match_args__ = ('x', 'y')

    def __init__(self, x, y):
        self.x, self.y = x, y


class Colour:
    RED = 'red'


def classify(value):
    match value:
        case 0 | 1:
            return 'small'
        case -1 | 2.5:
            return 'odd number'
        case True:
            return 'never, since True equals 1'
        case None:
            return 'nothing'
        case Colour.RED:
            return 'red by name'
        case str() as text if len(text) > 3:
            return f'long text {text}'
        case 'a' 'b' | 'c':
            return 'ab or c'
        case str(text):
            return f'text {text}'
        case []:
            return 'empty'
        case [x]:
            return f'one {x}'
        case [1, [2, *inner], *rest]:
            return f'nested {inner} {rest}'
        case [first, *_, last] if first == last:
            return f'framed by {first}'
        case (x, y):
            return f'pair {x} {y}'
        case [_, _, _, *_]:
            return 'three or more'
        case {'kind': 'circle', 'r': float(r) | int(r)}:
            return f'circle {r}'
        case {'kind': kind, **rest}:
            return f'{kind} with {rest}'
        case {}:
            return 'some mapping'
        case Point(0, 0):
            return 'origin'
        case Point(x=0, y=y) | Point(y, 0):
            return f'on an axis at {y}'
        case Point(x, y) if x == y:
            return f'diagonal {x}'
        case Point():
            return 'point'
        case int(n) | float(n):
            return f'number {n}'
        case _:
            return 'unknown'


for value in (0, True, 1.0, -1, 2.5, None, 'red', 'longer', 'ab', 'c', 'd', [], (5,), [1, [2, 3, 4], 5], 'xyx', [7, 8, 7], (1, 2), [1, 2, 3], range(3), {'kind': 'circle', 'r': 2}, {'kind': 'square', 'side': 1}, {'z': 1}, Point(0, 0), Point(0, 5), Point(6, 0), Point(3, 3), Point(1, 2), 99, 1.5, b'bytes', {1, 2}, object, iter([])):
    print(repr(value) if not isinstance(value, Point) and not hasattr(value, '__next__') else type(value).__name__, '->', classify(value))
