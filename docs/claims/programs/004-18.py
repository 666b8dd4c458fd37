class Thing:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print(self.name, end=' ')

def locals_only():
    a = Thing('a')
    b = Thing('b')
    c = Thing('c')

def with_arguments(x, y):
    z = Thing('z')

print('locals:', end=' ')
locals_only()
print()
print('arguments x y and local z:', end=' ')
with_arguments(Thing('x'), Thing('y'))
print()

def rebinding():
    a = Thing('old')
    a = Thing('new')
    print('(end)', end=' ')

rebinding()
print()
