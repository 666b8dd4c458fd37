import sys

small, large = 1, 10 ** 1000
print('objects: ', sys.getsizeof(small) < sys.getsizeof(large), '(the second is larger)')
print('a tuple of 10 small ones:', sys.getsizeof((small,) * 10) - sys.getsizeof(()))
print('a tuple of 10 large ones:', sys.getsizeof((large,) * 10) - sys.getsizeof(()))
print('a list of 10 texts:', sys.getsizeof(['x' * 10000] * 10) - sys.getsizeof([]))

class Two:
    __slots__ = ('a', 'b')

class Three:
    __slots__ = ('a', 'b', 'c')

print('one attribute more:', sys.getsizeof(Three()) - sys.getsizeof(Two()))
