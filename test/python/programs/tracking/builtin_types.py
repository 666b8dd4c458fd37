# Which objects the collector watches from the start.
import gc


def function():
    yield


class Plain:
    pass


class Slotted:
    __slots__ = ('a',)


class NoSlots:
    __slots__ = ()


for label, value in (
    ('int', 5), ('float', 1.5), ('str', 'x'), ('bytes', b'x'), ('None', None), ('bool', True), ('complex', 1j), ('Ellipsis', ...),
    ('list', []), ('bytearray', bytearray(3)), ('set', set()), ('frozenset', frozenset([1])), ('empty frozenset', frozenset()), ('range', range(3)), ('slice', slice(1, 2)),
    ('object', object()), ('instance', Plain()), ('slotted', Slotted()), ('no slots', NoSlots()), ('class', Plain), ('builtin class', int),
    ('function', function), ('generator', function()), ('code', function.__code__), ('builtin', len), ('bound builtin', [].append), ('method', Plain().__init__),
    ('lambda', lambda: 0), ('module', gc), ('exception', ValueError()), ('list iterator', iter([])), ('tuple iterator', iter(())), ('str iterator', iter('')), ('range iterator', iter(range(1))),
    ('dict keys', {}.keys()), ('dict iterator', iter({})), ('set iterator', iter(set())), ('map', map(len, [])), ('zip', zip()), ('enumerate', enumerate([])),
    ('property', property()), ('staticmethod', staticmethod(len)), ('super', super(Plain, Plain())), ('memoryview', memoryview(b'')), ('NotImplemented', NotImplemented),
    ('cell', (lambda: function).__closure__), ('type(None)', type(None)), ('reversed', reversed([])), ('filter', filter(None, [])),
):
    print(label, gc.is_tracked(value), end='; ')
print()
