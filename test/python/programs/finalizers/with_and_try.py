# The lifetime of what context managers and handlers hold.
class Loud:
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        print('enter', self.name)
        return Loud('inner of ' + self.name)

    def __exit__(self, kind, value, traceback):
        print('exit', self.name, kind.__name__ if kind else None)
        return kind is ValueError

    def __del__(self):
        print('del', self.name)


with Loud('one'):
    print('body')
print('-')
with Loud('two') as inner:
    print('body with', inner.name)
print('still bound', inner.name)
inner = None
print('-')
with Loud('three'):
    raise ValueError('swallowed')
print('-')
with Loud('a') as a, Loud('b') as b:
    print('both')
a = b = None
print('-')


def returns():
    with Loud('r') as inner:
        return inner.name + ' returned'


print(returns())
print('-')
for number in range(2):
    with Loud(number and 'second' or 'first') as inner:
        if number == 0:
            continue
        break
del inner
print('-')
try:
    with Loud('outer'):
        raise KeyError('through')
except KeyError as error:
    print('caught', error)
print('-')
try:
    raise TypeError(Loud('argument'))
except TypeError as error:
    print('handling', type(error.args[0]).__name__)
print('end')
