/** `numbers`: the tower of abstract kinds of numbers. */
export const SOURCE = `from abc import ABCMeta, abstractmethod

__all__ = ['Number', 'Complex', 'Real', 'Rational', 'Integral']


def _unknown(name):
    def operation(self, *args):
        raise NotImplementedError

    operation.__name__ = name
    return abstractmethod(operation)


# In place of a metaclass: operations and values are what a number of the kind must have of its own.
def _kind(name, bases, body, operations='', values=''):
    made = {'__slots__': (), **body}
    made.update((each, _unknown(each)) for each in operations.split())
    made.update((each, property(_unknown(each))) for each in values.split())
    return ABCMeta(name, bases, made)


class Number(metaclass=_kind):
    __hash__ = None


_COMPLEX = '''__complex__ __add__ __radd__ __neg__ __pos__ __mul__ __rmul__ __truediv__ __rtruediv__ __pow__ __rpow__ __abs__ __eq__
    conjugate'''
_REAL = '__float__ __trunc__ __floor__ __ceil__ __round__ __floordiv__ __rfloordiv__ __mod__ __rmod__ __lt__ __le__'
_INTEGRAL = '__int__ __pow__ __lshift__ __rlshift__ __rshift__ __rrshift__ __and__ __rand__ __xor__ __rxor__ __or__ __ror__ __invert__'


class Complex(Number, metaclass=_kind, operations=_COMPLEX, values='real imag'):
    __bool__ = lambda self: self != 0
    __sub__ = lambda self, other: self + -other
    __rsub__ = lambda self, other: -self + other


class Real(Complex, metaclass=_kind, operations=_REAL):
    real = property(lambda self: +self)
    imag = property(lambda self: 0)
    conjugate = lambda self: +self
    __complex__ = lambda self: complex(float(self))
    __divmod__ = lambda self, other: (self // other, self % other)
    __rdivmod__ = lambda self, other: (other // self, other % self)


class Rational(Real, metaclass=_kind, values='numerator denominator'):
    __float__ = lambda self: int(self.numerator) / int(self.denominator)


class Integral(Rational, metaclass=_kind, operations=_INTEGRAL):
    numerator = property(lambda self: +self)
    denominator = property(lambda self: 1)
    __index__ = lambda self: int(self)
    __float__ = lambda self: float(int(self))


Complex.register(complex)
Real.register(float)
Integral.register(int)
`
