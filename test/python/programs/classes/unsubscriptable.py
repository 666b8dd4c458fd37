# What a class that takes no parameters says when it is subscribed.
import abc


class Meta(type):
    pass


class Plain:
    pass


class WithMeta(metaclass=Meta):
    pass


class Abstract(abc.ABC):
    pass


for cls in Plain, WithMeta, Abstract, int, str, bool, object, BaseException:
    try:
        cls[int]
    except TypeError as error:
        print(cls.__name__, '->', error)
    try:
        cls[0] = 1
    except TypeError as error:
        print(cls.__name__, '=', error)
    try:
        del cls[0]
    except TypeError as error:
        print(cls.__name__, 'del', error)
