import sys

class Thing:
    pass

x = Thing()
holder = Thing()

def now():
    return sys.getrefcount(x) - 1

print('created:', now())
y = x
print('another name:', now())
holder.member = x
print('member of an instance:', now())
box = [x]
print('in a list:', now())
names = {'x': x}
print('in a dict:', now())
bag = {x}
print('in a set:', now())

def function(parameter):
    return now()

print('as an argument:', function(x))
print('after the call:', now())
def default(parameter=x):
    pass
print('as a default:', now())
method = x.__init__
print('in a bound method:', now())
