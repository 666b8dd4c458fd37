# The order of bases, cooperative super() and what happens when there is no order.
class Root:
    def visit(self):
        return ['Root']

    def __repr__(self):
        return type(self).__name__


class Left(Root):
    def visit(self):
        return ['Left'] + super().visit()


class Right(Root):
    def visit(self):
        return ['Right'] + super().visit()


class Bottom(Left, Right):
    def visit(self):
        return ['Bottom'] + super().visit()


class Mixin:
    def visit(self):
        return ['Mixin'] + super().visit()


class Mixed(Mixin, Bottom):
    pass


print([cls.__name__ for cls in Mixed.__mro__])
print(Mixed().visit(), Bottom().visit(), Left().visit())
print(super(Left, Bottom()).visit(), super(Bottom, Bottom).visit(Bottom()))
print(issubclass(Bottom, Root), isinstance(Mixed(), (int, Left)), Bottom.__bases__ == (Left, Right), Bottom.__base__.__name__)
print([cls.__name__ for cls in Root.__subclasses__()], Mixed.mro() == list(Mixed.__mro__))
try:
    type('Impossible', (Root, Left), {})
except TypeError as error:
    print(' '.join(str(error).split()))
try:
    class Twice(Left, Left):
        pass
except TypeError as error:
    print(error)
try:
    Mixin().visit()
except AttributeError as error:
    print(error)
try:
    class Number(int, str):
        pass
except TypeError as error:
    print(error)
try:
    class NoBool(bool):
        pass
except TypeError as error:
    print(error)


class Late(Root):
    def visit(self):
        return ['Late'] + super().visit()


late = Left()
Left.__bases__ = (Late,)
print(late.visit(), [cls.__name__ for cls in Bottom.__mro__])
late.__class__ = Right
print(late, late.visit())
try:
    late.__class__ = int
except TypeError as error:
    print(error)
proxy = super(Right, late)
print(proxy.__thisclass__.__name__, proxy.__self__ is late, proxy.__self_class__.__name__, proxy.visit.__qualname__)
