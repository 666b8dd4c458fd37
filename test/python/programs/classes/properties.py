# Properties: readers, writers, deleters, inheritance and their failures.
class Celsius:
    def __init__(self, degrees=0):
        self._degrees = degrees

    @property
    def degrees(self):
        """The temperature."""
        return self._degrees

    @degrees.setter
    def degrees(self, value):
        if value < -273.15:
            raise ValueError(f'{value} is too cold')
        self._degrees = value

    @degrees.deleter
    def degrees(self):
        self._degrees = None

    @property
    def fahrenheit(self):
        return self.degrees * 9 / 5 + 32

    kelvin = property(lambda self: self._degrees + 273, None, None, 'in kelvin')


class Warm(Celsius):
    @Celsius.degrees.getter
    def degrees(self):
        return super().degrees + 1


t = Celsius(20)
print(t.degrees, t.fahrenheit, t.kelvin)
t.degrees = 30
t.degrees += 5
print(t.degrees, Celsius.degrees.__doc__, Celsius.kelvin.__doc__)
del t.degrees
print(t.degrees)
for action in ('t.degrees = -300', 't.fahrenheit = 1', 'del t.fahrenheit', 't.kelvin', 't.nothing', 'Celsius.degrees.fget(5)', 'del t.kelvin', 't.kelvin = 3'):
    try:
        exec(action)
    except Exception as error:
        print(action, '->', type(error).__name__, error)
w = Warm(10)
print(w.degrees)
w.degrees = 40
print(w.degrees, w.fahrenheit)
t._degrees = 1
print(isinstance(Celsius.degrees, property), Celsius.degrees.fset is not None, Celsius.kelvin.fset)


class Hidden:
    @property
    def broken(self):
        return self.missing

    def __getattr__(self, name):
        return f'fallback for {name}'


print(Hidden().broken, Hidden().other)


class Cached:
    from functools import cached_property

    @cached_property
    def heavy(self):
        print('computed')
        return [1, 2]


c = Cached()
print(c.heavy is c.heavy, vars(c))
del c.heavy
print(c.heavy)
