# The search for an attribute: __getattribute__, the type, the instance, __getattr__.
class Watched:
    level = 'class'

    def __init__(self):
        self.own = 'instance'

    def __getattribute__(self, name):
        if not name.startswith('__'):
            print(f'<{name}>', end=' ')
        return super().__getattribute__(name)

    def __getattr__(self, name):
        if name == 'absent':
            raise AttributeError(f'no {name} here')
        return f'made {name}'

    def __setattr__(self, name, value):
        print(f'[{name}={value!r}]', end=' ')
        object.__setattr__(self, name, value)

    def __delattr__(self, name):
        print(f'[del {name}]', end=' ')
        super().__delattr__(name)

    def __dir__(self):
        return ['b', 'a']


w = Watched()
print()
print(w.own, w.level, w.anything)
w.level = 'shadowed'
print(w.level, Watched.level)
del w.level
print(w.level, hasattr(w, 'absent'), getattr(w, 'absent', 'default'), dir(w))
for code in ('w.absent', 'del w.nothing', 'w.own.missing', 'w.own.missing = 1', 'Watched.missing', 'None.missing', '(5).real = 1', 'len.x = 1', 'getattr(w, 5)', 'getattr(w)', 'object().x = 1', 'int.x = 1', 'del Watched.none'):
    try:
        exec(code)
    except Exception as error:
        print(code, '->', type(error).__name__, error)


class Delegate:
    def __init__(self, target):
        self.__dict__['target'] = target

    def __getattr__(self, name):
        return getattr(self.target, name)

    def __setattr__(self, name, value):
        setattr(self.target, name, value)


class Target:
    value = 1


target = Target()
delegate = Delegate(target)
delegate.value = 5
print(delegate.value, target.value, vars(delegate) == {'target': target}, Target.value)
try:
    len(Delegate([1, 2]))
except TypeError as error:
    print(error)
print(Delegate([1, 2]).__len__(), setattr(target, 'a b', 1), getattr(target, 'a b'), vars(target))
Target.method = lambda self, x: (self is target, x)
print(target.method(2), Target.method(target, 3))
print(Target.__name__, Target.__qualname__, Target.__module__, target.__class__ is Target, Target.__doc__)
