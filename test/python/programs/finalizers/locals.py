# The locals of a function go when it returns, in the order they were first written.
class Loud:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print('  del', self.name)


def plain():
    c = Loud('c')
    a = Loud('a')
    b = Loud('b')
    print('  body over')


def with_argument(argument, other):
    local = Loud('local')
    print('  body over')


def captured():
    free = Loud('free')
    local = Loud('local')

    def inner():
        return free

    print('  body over')


def returning():
    one = Loud('one')
    two = Loud('two')
    return one


def early(stop):
    first = Loud('first')
    if stop:
        return 'early'
    second = Loud('second')
    return 'late'


def failing():
    before = Loud('before')
    raise RuntimeError('x')


print('plain')
plain()
print('arguments')
with_argument(Loud('argument'), Loud('other'))
print('captured')
captured()
print('returning')
got = returning()
print('  returned', got.name)
del got
print(early(True))
print(early(False))
print('failing')
try:
    failing()
except RuntimeError:
    print('  handler')
print('after the handler')
print('in an expression', len([returning(), returning()]))
