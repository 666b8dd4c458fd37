# needs 3.10
class Even(type):
    def __instancecheck__(cls, number):
        print('asked of', number)
        return number % 2 == 0


class Number(metaclass=Even):
    half = property(lambda self: self // 2)


class Broken(type):
    def __instancecheck__(cls, value):
        raise LookupError(value)


class Never(metaclass=Broken): pass


for value in (4, 7):
    match value:
        case Number(real=7): print('seven')
        case Number() as found: print('even', found)
        case _: print('odd')
try:
    match 1:
        case Never(): pass
except LookupError as error:
    print('raised', error)
