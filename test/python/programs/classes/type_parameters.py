# needs 3.12
# Type parameters and aliases: objects like any other
import gc
import sys
from typing import TypeVar, Generic


class Stack[T]:
    def __init__(self) -> None:
        self.items: list[T] = []

    def push(self, item: T) -> None:
        self.items.append(item)

    def pop(self) -> T:
        return self.items.pop()


def first[T](xs: list[T]) -> T:
    return xs[0]


type IntList = list[int]
type Pair[A, B] = tuple[A, B]

s = Stack[int]()
s.push(1)
print(s.pop(), Stack.__type_params__, Stack[int], Stack.__mro__, Stack.__orig_bases__)
print(first([3]), first.__type_params__, first.__annotations__)
print(IntList, IntList.__value__, type(IntList), IntList.__name__)
print(Pair, Pair.__type_params__, Pair[int, str], Pair.__value__)


class Bound[K: (int, str), V: float, *Ts, **P]:
    pass


for p in Bound.__type_params__:
    print(p, p.__name__, type(p).__name__, getattr(p, "__constraints__", None), getattr(p, "__bound__", None))
type Tree = dict[str, Tree]
print(Tree.__value__)
print(isinstance(Stack(), Generic), issubclass(Stack, Generic))


class Child[U](Stack[U]):
    def more(self, x: U) -> "Child[U]":
        self.push(x)
        return self


print(Child[str]().more("a").items, Child.__parameters__, Child.__bases__)
x = f"{'nested ' + f"{'quotes'}"}"
print(x, f"{'\n'.join(['a', 'b'])}")
T = TypeVar("T", bound=int)
print(T, T.__bound__, Generic[T])
try:
    Stack[int, str]
except TypeError as e:
    print(e)
