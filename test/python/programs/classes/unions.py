# needs 3.10
# Unions of types (3.10 on): what they are made of, and what they answer.
import types, sys
U = int | str
print(U, U.__args__, type(U), type(U).__name__, type(U).__module__)
print(int | None, None | int, int | str | int, (int | str) | (str | float), list[int] | None)
print(isinstance(5, int | str), isinstance(5.0, int | str), isinstance(None, int | None), issubclass(bool, int | str))
print((int | str) == (str | int), hash(int | str) == hash(str | int), (int | str) == int)
def f(x: int | None = None) -> list[str] | None: return x
print(f.__annotations__)
class A: pass
print(A | int, int | int, type(int | int), isinstance(U, types.UnionType))
for t in ("int | 5", "5 | int", "isinstance([], list[int] | int)", "(int|str)()", "(int|str)[int]"):
    try: print(eval(t))
    except TypeError as e: print(t, e)
class M(type): pass
class B(metaclass=M): pass
print(B | int, (int | B).__args__)
print(U.__parameters__, (int | str).__origin__ if hasattr(U, '__origin__') else 'no origin')
import gc, sys
print(gc.is_tracked(U), sys.getsizeof(U), sys.getrefcount(U))
