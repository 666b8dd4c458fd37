import gc
from abc import ABC, abstractmethod
gc.disable(); gc.collect()
def make():
    class Shape(ABC):
        @abstractmethod
        def area(self): ...
    class Sq(Shape):
        def area(self): return 4
    return Shape, Sq
S, Q = make()
print(isinstance(Q(), S), issubclass(int, S), isinstance(3, S))
del S, Q
print(gc.collect())
S, Q = make(); S.register(int); print(isinstance(3, S), isinstance("a", S)); del S, Q; print(gc.collect())
for _ in range(3): make()
print(gc.collect(), gc.collect())
S, Q = make()
class Dying: pass
print(isinstance(Dying(), S)); del Dying; print(gc.collect()); del S, Q; print(gc.collect())
