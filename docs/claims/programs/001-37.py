import sys

stored = 'some_text'
made = ''.join(['some_', 'text'])
print('equal:', made == stored, ' one object:', made is stored)
print('after sys.intern:', sys.intern(made) is sys.intern(stored))

a = ''.join(['some_', 'text'])
b = ''.join(['some_', 'text'])
print('made twice, looked up anywhere:', a is b)

big = int('1000')
print('a big integer made twice, shared in a pool:', big is int('1000'))
