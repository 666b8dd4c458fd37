# methods: bound objects and their sizes
import sys

class A:

    def m(self):
        return self

    @classmethod
    def c(cls):
        return cls

    @staticmethod
    def s():
        pass
a = A()
print(a.m is a.m, a.m == a.m, A.m is A.m, A.c is A.c, A.s is A.s, id(a.m) == id(a.m))
b = sys.getrefcount(a)
k = [a.m for _ in range(4)]
print(sys.getrefcount(a) - b)
del k[1:]
print(sys.getrefcount(a) - b)
print(sys.getsizeof(k[0]), sys.getsizeof(A.m), sys.getsizeof(A.c))
k[0]().m().m()
print(sys.getrefcount(a) - b)
print(k[0].__self__ is a, k[0].__func__ is A.m, A.c.__self__ is A)
del a
print(k[0]().__class__.__name__)
