class Thing:
    def __del__(self):
        print('freed')

a = Thing()
b = a
print('del a')
del a
print('b is still there:', type(b).__name__)
print('del b')
del b

box = [Thing()]
x = box[0]
print('del x')
del x
print('del box[0]')
del box[0]
print('end')
