# A class is a cycle in itself: through its __mro__, its __dict__ and its descriptors.
import gc

gc.disable()


def collected(make):
    gc.collect()
    make()
    return gc.collect()


def empty():
    class Empty:
        pass


def with_slots():
    class Slotted:
        __slots__ = ('a', 'b')


def no_weakrefs():
    class Bare:
        __slots__ = ()


def with_method():
    class Active:
        def method(self):
            return self


def with_super():
    class Derived(Exception):
        def __init__(self):
            super().__init__()


def by_call():
    type('Made', (), {})


def by_call_with_base():
    type('Made', (list,), {'x': 1})


def subclassed():
    class Base:
        pass

    class Child(Base):
        pass


def with_instance():
    class Owner:
        pass

    Owner.only = Owner()


def instance_alone():
    class Owner:
        pass

    return Owner()


for make in (empty, with_slots, no_weakrefs, with_method, with_super, by_call, by_call_with_base, subclassed, with_instance, instance_alone):
    first, second = collected(make), collected(make)
    print(make.__name__, second, 'stable' if first == second else 'not stable')


class Base:
    pass


class Passing(Base):
    pass


print([cls.__name__ for cls in Base.__subclasses__()])
del Passing
print([cls.__name__ for cls in Base.__subclasses__()])
gc.collect()
print(Base.__subclasses__())
