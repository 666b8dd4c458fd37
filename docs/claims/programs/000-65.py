import gc

class Thing:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print(self.name, 'is freed')

gc.disable()
x = Thing('the plain one')
print('drop its last reference')
x = None
print('next statement')

y = Thing('the one in a ring')
y.me = y
print('drop its last name')
y = None
print('next statement')
gc.collect()
print('after a collection')
