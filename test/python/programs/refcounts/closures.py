# A captured variable lives in a cell; the cell holds the value, and each function holds the cell.
import sys


class Box:
    pass


def make():
    box = Box()

    def reader():
        return box

    def counter():
        return sys.getrefcount(box)

    print('in the maker', sys.getrefcount(box))
    return reader, counter


reader, counter = make()
print('seen by a closure', counter())
cell = reader.__closure__[0]
print('the same cell', cell is counter.__closure__[0])
print('cell', sys.getrefcount(cell), 'contents', sys.getrefcount(cell.cell_contents))
held = reader()
print('held outside', counter())
del held
del reader
print('one function less', sys.getrefcount(cell))


def changing():
    value = Box()

    def replace():
        nonlocal value
        old = value
        value = Box()
        return old

    return replace


replace = changing()
old = replace()
print('replaced', sys.getrefcount(old), sys.getrefcount(replace.__closure__[0].cell_contents))


def drop():
    value = Box()

    def look():
        return value

    cell = look.__closure__[0]
    print('before del', sys.getrefcount(cell.cell_contents))
    del value
    try:
        cell.cell_contents
    except ValueError as error:
        print('after del:', error)
    try:
        look()
    except NameError as error:
        print(type(error).__name__, error)


drop()
late = [lambda: index for index in range(3)]
print('late binding', [function() for function in late], late[0].__closure__[0] is late[2].__closure__[0])
early = [lambda index=index: index for index in range(3)]
print('defaults', [function() for function in early], early[0].__closure__)
