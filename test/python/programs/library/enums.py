# enum: members are single, aliases, iteration, flags and failures.
from enum import Enum, Flag, IntEnum, auto, unique


class Colour(Enum):
    RED = 1
    GREEN = 2
    BLUE = auto()
    CRIMSON = 1

    @property
    def short(self):
        return self.name[0]

    @classmethod
    def favourite(cls):
        return cls.BLUE


class Level(IntEnum):
    LOW = 1
    HIGH = 10


class Access(Flag):
    READ = auto()
    WRITE = auto()
    RUN = auto()
    ALL = READ | WRITE | RUN


print(list(Colour), Colour.RED, repr(Colour.RED), Colour.RED.name, Colour.RED.value, Colour.CRIMSON is Colour.RED, Colour.CRIMSON.name)
print(Colour(2) is Colour.GREEN, Colour['BLUE'] is Colour.BLUE, Colour.BLUE.value, Colour.RED.short, Colour.favourite(), len(Colour), Colour.RED in Colour, list(Colour.__members__))
print(Colour.RED == 1, Level.LOW == 1, Level.LOW < Level.HIGH, Level.HIGH + 1, sorted([Level.HIGH, Level.LOW]), isinstance(Level.LOW, int), hash(Colour.RED) == hash(Colour.RED))
print({Colour.RED: 'r'}[Colour.CRIMSON], type(Colour.RED) is Colour, isinstance(Colour.RED, Colour), [c.name for c in reversed(Colour)], bool(Colour.RED))
both = Access.READ | Access.WRITE
print(Access.READ in both, Access.RUN in both, both & Access.READ, both ^ Access.ALL, bool(both & Access.RUN), Access(0).value, Access.ALL.value, (Access.READ | Access.WRITE) is both, (~both).value in (4, -4))
for action in ('Colour(9)', "Colour['NONE']", 'Colour.NONE', 'Colour.RED.value.x', 'Colour.RED < Colour.BLUE', 'Colour.RED = 5', "type('More', (Colour,), {})", 'Colour()', 'del Colour.RED', 'Colour.RED.name = "x"'):
    try:
        exec(action)
    except (ValueError, KeyError, AttributeError, TypeError) as error:
        print(action, '->', type(error).__name__)
try:
    @unique
    class Twice(Enum):
        A = 1
        B = 1
except ValueError as error:
    print(error)


class Planet(Enum):
    EARTH = (1.0, 'blue')
    MARS = (0.1, 'red')

    def __init__(self, mass, colour):
        self.mass, self.colour = mass, colour

    def __str__(self):
        return f'{self.name.title()} is {self.colour}'


print(Planet.MARS, Planet.EARTH.mass, Planet((0.1, 'red')) is Planet.MARS)
Animal = Enum('Animal', 'CAT DOG')
print(list(Animal)[1].name, Animal.CAT.value, Animal(2).name)


class Word(str, Enum):
    YES = 'yes'


print(Word.YES == 'yes', Word.YES.upper(), Word('yes') is Word.YES, 'say ' + Word.YES)
