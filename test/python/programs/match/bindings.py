# needs 3.10
# What names are bound by a pattern, also by one that fails, and how the subject is asked.
import sys


class Loud:
    def __init__(self, name):
        self.name = name

    def __eq__(self, other):
        print(f'[{self.name} == {other!r}]', end=' ')
        return self.name == other

    def __getattr__(self, name):
        print(f'[.{name}]', end=' ')
        raise AttributeError(name)


match Loud('c'):
    case 'a':
        print('a')
    case 'b' | 'c':
        print('b or c')
match (1, 2):
    case (first, 3):
        print('no')
    case (a, b):
        print('pair', a, b)
print('bound by the failure?', 'first' in globals())
match Loud('x'):
    case Loud(missing=1):
        print('no')
    case Loud(name='x') as whole:
        print('matched', whole.name)
thing = object()
before = sys.getrefcount(thing)
match thing:
    case captured:
        print('references', sys.getrefcount(thing) - before)
match [thing, 2]:
    case [captured, _]:
        print('references', sys.getrefcount(thing) - before)
del captured
print('afterwards', sys.getrefcount(thing) - before)
match = 5
case = match + 1
print(match, case)


def command(text):
    match text.split():
        case ['go', ('north' | 'south') as where]:
            return f'going {where}'
        case ['take', *things] if things:
            return ' and '.join(things)
        case [('quit' | 'exit')]:
            return 'bye'
        case [verb, *rest]:
            return f'what is {verb}? ({len(rest)} more)'
        case []:
            return 'silence'


for text in ('go north', 'go up', 'take a b', 'take', 'exit', ''):
    print(command(text))


def evaluate(tree):
    match tree:
        case int() | float():
            return tree
        case ('+', left, right):
            return evaluate(left) + evaluate(right)
        case ('*', left, right):
            return evaluate(left) * evaluate(right)
        case ('-', operand):
            return -evaluate(operand)
        case _:
            raise ValueError(f'no expression: {tree}')


print(evaluate(('+', 2, ('*', 3, ('-', 4)))))
try:
    evaluate(('/', 1, 2))
except ValueError as error:
    print(error)


class Pair:
    __match_args__ = ('a',)
    a = b = 1


for code in ('case Pair(1, 2): pass', 'case Pair(a=1, b=1): print("both")', 'case int(1, 2): pass', 'case Pair(1, a=1): pass', 'case object(): print("any")'):
    try:
        exec('match Pair():\n    ' + code)
    except TypeError as error:
        print(error)
for code in ('match 1:\n    case x: pass\n    case y: pass', 'match 1:\n    case x | y: pass', 'match 1:\n    case [x, x]: pass', 'match 1:\n    case {**rest, "a": 1}: pass', 'match 1:\n    case [*a, *b]: pass'):
    try:
        compile(code, 'code', 'exec')
    except SyntaxError as error:
        print(error.msg)
