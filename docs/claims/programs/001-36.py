def f():
    return 'name_like_1', 'not name-like!'

def g():
    return 'name_like_1', 'not name-like!'

code = "def h(): return 'name_like_1', 'not name-like!'"
space = {}
exec(code, space)                  # compiled apart from f and g
h = space['h']

print('name-like constant, two functions of a file:', f()[0] is g()[0])
print('name-like constant, compiled apart:', f()[0] is h()[0])
print('other constant, two functions of a file:', f()[1] is g()[1])
print('other constant, compiled apart:', f()[1] is h()[1])
print('name-like text made at run time:', ''.join(['name_', 'like_1']) is f()[0])
