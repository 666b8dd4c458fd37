import sys

a = object()
names = {'b': a}
c = d = a
box = [a]
outer = [a]

def last():
    return sys.getrefcount(a) - 1

def function():
    local = a
    return last()

print('at first:', last())
del c
print('del:', last())
d = 1
print('rebinding:', last())
print('inside a function with a local:', function())
print('end of the function:', last())
box.remove(a)
print('removed from a list:', last())
del outer
print('the container died:', last())
names.clear()
print('the dict was cleared:', last())
