class K:
    a: int
class L(K): pass
import sys
print(hasattr(L, '__annotations__'), L.__annotations__, '__annotations__' in L.__dict__, L().__annotations__)
class M(type):
    b: str
class N(K, metaclass=M): pass
print(N.__annotations__, M.__annotations__)
try: print(int.__annotations__)
except AttributeError as e: print(e)
N.__annotations__ = 3
print(N.__annotations__)
del N.__annotations__
print(N.__annotations__)
try: del L.__annotations__; print(L.__annotations__)
except AttributeError as e: print(e)
class O: pass
try: print(O.__annotations__)
except AttributeError as e: print(e)
class P(type):
    __annotations__ = 7
class Q(metaclass=P): x: int
print(Q.__annotations__)
