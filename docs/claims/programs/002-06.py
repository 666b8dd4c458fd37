SIZE = 320
objects = [bytes(SIZE - 33) for i in range(200)]
names = {id(objects[100 + n]): name for n, name in enumerate('abcde')}

def free(name):
    objects[100 + 'abcde'.index(name)] = None

print('a pool full of blocks; freed in the order: b d c')
free('b')
free('d')
free('c')
again = [bytes(SIZE - 33) for i in range(3)]
print('handed out again:', ' '.join(names.get(id(o), '-') for o in again))
