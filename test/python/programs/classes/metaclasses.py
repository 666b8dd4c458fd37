# A class is made by calls that can be watched: __prepare__, the body, __new__, __init__, __set_name__, __init_subclass__.
class Namespace(dict):
    def __setitem__(self, key, value):
        if not key.startswith('__'):
            print('  body writes', key)
        super().__setitem__(key, value)


class Meta(type):
    @classmethod
    def __prepare__(mcs, name, bases, **options):
        print('prepare', name, [b.__name__ for b in bases], options)
        return Namespace()

    def __new__(mcs, name, bases, namespace, **options):
        print('new', name)
        cls = super().__new__(mcs, name, bases, dict(namespace))
        cls.options = options
        return cls

    def __init__(cls, name, bases, namespace, **options):
        print('init', cls.__name__)
        super().__init__(name, bases, namespace)

    def __call__(cls, *args):
        print('call', cls.__name__, args)
        return super().__call__(*args)

    def __len__(cls):
        return len(cls.options)

    def __contains__(cls, item):
        return item in cls.options

    @property
    def label(cls):
        return cls.__name__.lower()


class Named:
    def __set_name__(self, owner, name):
        print('  set name', name)


class Base(metaclass=Meta):
    field = Named()

    def __init_subclass__(cls, **options):
        print('  init subclass', cls.__name__, options)


class Child(Base, color='red', size=2):
    value = 1

    def __new__(cls, *args):
        print('  instance new', args)
        return super().__new__(cls)

    def __init__(self, *args):
        print('  instance init', args)


child = Child(1, 2)
print(len(Child), 'color' in Child, Child.label, type(Child).__name__, isinstance(Child, Meta))
for action in ('child.label', "class Other(Base, metaclass=type('M', (type,), {})): pass", 'Child.nothing'):
    try:
        exec(action)
    except Exception as error:
        print(type(error).__name__, error)


class NotAClass(metaclass=lambda name, bases, body: (name, bases, sorted(k for k in body if k[0] != '_'))):
    a = 1
    b = 2


print(NotAClass)
Dynamic = Meta('Dynamic', (Base,), {'x': 5})
print(Dynamic.x, Dynamic.__module__, type.__call__(Child).value)
