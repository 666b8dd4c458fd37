# How often literals of the program are held.
import sys
print(sys.getrefcount(3.14))
print(sys.getrefcount(10 ** 10), sys.getrefcount(3.14))
print(sys.getrefcount(12345))
x = 777
print(sys.getrefcount(x), sys.getrefcount("some text here"), sys.getrefcount((1, 2, 3)))
def f():
    return sys.getrefcount(9.5)
print(f())
