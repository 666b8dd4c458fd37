# Descriptors, metaclasses, __init_subclass__, __set_name__, __class_getitem__
class Typed:
    """A data descriptor that checks types."""

    def __init__(self, kind, default=None):
        self.kind = kind
        self.default = default

    def __set_name__(self, owner, name):
        print(f"set_name {owner.__name__}.{name}")
        self.name = "_" + name

    def __get__(self, obj, objtype=None):
        if obj is None:
            return self
        return obj.__dict__.get(self.name, self.default)

    def __set__(self, obj, value):
        if not isinstance(value, self.kind):
            raise TypeError(f"{self.name[1:]} must be {self.kind.__name__}, not {type(value).__name__}")
        obj.__dict__[self.name] = value

    def __delete__(self, obj):
        del obj.__dict__[self.name]


class Registry(type):
    classes = {}

    @classmethod
    def __prepare__(mcs, name, bases, **kw):
        print("prepare", name, bases, kw)
        return {"prepared": True}

    def __new__(mcs, name, bases, ns, **kw):
        cls = super().__new__(mcs, name, bases, ns)
        mcs.classes[name] = cls
        return cls

    def __init__(cls, name, bases, ns, tag="none"):
        super().__init__(name, bases, ns)
        cls.tag = tag

    def __call__(cls, *args, **kwargs):
        obj = super().__call__(*args, **kwargs)
        print("made", type(obj).__name__)
        return obj

    def __len__(cls):
        return len(cls.__dict__)

    def __repr__(cls):
        return f"<registered {cls.__name__}>"

    def __contains__(cls, x):
        return x in cls.__dict__


class Base(metaclass=Registry, tag="base"):
    x = Typed(int, 0)
    name = Typed(str, "?")

    def __init_subclass__(cls, /, loud=False, **kw):
        super().__init_subclass__()
        cls.loud = loud

    def __class_getitem__(cls, item):
        return f"{cls.__name__}[{item!r}]"


class Child(Base, tag="child"):
    y = Typed(list)


c = Child()
c.x = 5
try:
    c.x = "five"
except TypeError as e:
    print("TypeError:", e)
print(c.x, c.name, c.y, vars(c))
del c.x
print(c.x)
try:
    del c.x
except KeyError as e:
    print("KeyError", e)
print(Child.tag, Base.tag, Child.loud, Registry.classes)
print(Base[3], "prepared" in Base, Base.prepared, Child.x is Base.x)
print([k for k in Child.__dict__ if not k.startswith("__")])
print(Child.__mro__, Child.mro())
print(type(Child), type(Registry), isinstance(Child, Registry), issubclass(Registry, type))
print(Typed.__doc__)
D = type("D", (Child,), {"z": 1, "__doc__": "made by type"}, ) if False else Registry("D", (Child,), {"z": 1})
print(D, D.z, D.__name__, D.__qualname__, D.__module__)
try:
    class Bad(Base, metaclass=type("Other", (type,), {})): pass
except TypeError as e:
    print(e)
try:
    class E(int, str): pass
except TypeError as e:
    print(e)
try:
    class F(bool): pass
except TypeError as e:
    print(e)
