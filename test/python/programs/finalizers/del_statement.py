# What del removes: names, items, attributes, slices, several at once, and what it leaves.
class Loud:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print('[-' + self.name + ']', end=' ')


a, b = Loud('a'), Loud('b')
del a, b
print('both names')
row = [Loud(str(n)) for n in range(6)]
del row[0]
del row[-1], row[0]
del row[1:]
print(len(row), row[0].name)
table = {n: Loud(n) for n in 'xyz'}
del table['x'], table['z']
print(list(table))
thing = Loud('thing')
thing.part = Loud('part')
del thing.part
print('attribute')
(del_me, [also]) = Loud('tuple'), [Loud('list')]
del (del_me, [also])
print('as a target list')


class Box:
    def __delitem__(self, key):
        print('delitem', key, end=' ')

    def __delattr__(self, name):
        print('delattr', name, end=' ')


box = Box()
del box[1], box[1:2], box['k', 2], box.anything
print()
for code in ('del nothing', 'del row[9]', 'del table["none"]', 'del thing.none', 'del (1)[0]', 'del "ab"[0]', 'del row[0][0]'):
    try:
        exec(code)
    except Exception as error:
        print(code, '->', type(error).__name__, error)


def function(argument):
    alias = argument
    del argument
    try:
        argument
    except UnboundLocalError as error:
        print(type(error).__name__, alias.name, end=' ')
    del alias
    return 'returned'


print(function(Loud('local')))


def conditional(flag):
    value = Loud('conditional')
    if flag:
        del value
    try:
        return value.name
    except UnboundLocalError:
        return 'unbound'


print(conditional(True), conditional(False))


class Body:
    temporary = Loud('temporary')
    kept = temporary.name
    del temporary


print(Body.kept, hasattr(Body, 'temporary'))
global_name = Loud('global')


def delete_global():
    global global_name
    del global_name


delete_global()
print('global_name' in globals())
for code in ('del 5', 'del f()', 'del a + b', 'del (a, 5)', 'del None', 'del [x for x in y]', 'del x if y else z'):
    try:
        compile(code, 'code', 'exec')
    except SyntaxError as error:
        print(code, '->', error.msg)
thing = row = table = None
print()
