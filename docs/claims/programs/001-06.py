import sys

def size(n):
    return 'a few' if n < 20 else 'more than 20' if n < 999999999 else 'more than 999,999,999' if n < 4294967295 else '4,294,967,295'

print('the number 1:', size(sys.getrefcount(1)))
print('None:', size(sys.getrefcount(None)))
print('the empty tuple:', size(sys.getrefcount(())))
print('the type int:', size(sys.getrefcount(int)))
print('a new list:', size(sys.getrefcount([])))
