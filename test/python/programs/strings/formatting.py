# format(), %-formatting and f-strings: widths, signs, types, nested fields.
for spec in ('', 'd', '5', '<5', '^5', '+', ' ', '05', 'x', '#x', 'b', '#o', ',', '_', '08.3f', 'e', 'g', '%', 'c', '*^9', '=+6', '#010x'):
    print(repr(spec), '|' + format(42, spec) + '|', end=' ')
print()
for spec in ('', '.2f', '.0f', 'g', '.3g', 'e', '.1%', '10.2f', '<10.2f', '+.1f', ',.2f', 'G', '08.2f', '#.0f', 'n'):
    print(repr(spec), '|' + format(1234.5678, spec) + '|', end=' ')
print()
for spec in ('', 's', '10', '>10', '^11', '.2', '-<8', '10.3'):
    print(repr(spec), '|' + format('python', spec) + '|', end=' ')
print()
print('%d %5d|%-5d|%05d %+d %x %X %o %#x' % (1, 2, 3, 4, 5, 255, 255, 8, 255))
print('%f %.2f %10.3f|%e %g %g' % (1.5, 2.345, 3.14159, 12345.678, 0.00001, 1e10))
print('%s %r %10s|%-10s|%.2s %c %c %%' % ('a', 'b', 'c', 'd', 'efg', 'h', 105))
print('%(name)s is %(age)03d' % {'name': 'x', 'age': 7}, '%*d' % (5, 42), '%s' % (None,), '%s' % [1, 2])
print('{0} {1} {0}'.format('a', 'b'), '{}-{}'.format(1, 2), '{x}{y!r}'.format(x=1, y='z'))
print('{0[1]} {0[0]} {1.real} {k[a]}'.format([1, 2], 3, k={'a': 'v'}), '{{}} {:>{width}}'.format('r', width=4))
value, width, name = 3.14159, 10, 'pi'
print(f'{value:.2f} {value!r:>{width}} {name!s:^{width}} {{literal}} {1 + 1} {name.upper()}')
print(f'{value=} {name=!s} {width = } {value=:.1f} {name=:>5}')
print(f'{"nested " + f"{name} {width:03}"}', f'{ {"a": 1}["a"] }', f'{(lambda x: x * 2)(4)}')
print(f'{"a" if width else "b"}' f'{None}' 'plain {not}', rf'\{name}\n', f'\x41\u0042{name}\t|')
print(f'{[1, 2]!r:>8}|{True:d}|{True}|{10**20:,}|{-5:05}|{0.5:%}|{1e100:.3e}|{255:#06x}|{"x":5}|{1:5}|')


class Point:
    def __format__(self, spec):
        return f'<{spec or "empty"}>'

    def __repr__(self):
        return 'Point()'


print(f'{Point()} {Point():abc} {Point()!r:>9} {Point()!s}', '{:x y}'.format(Point()), format(Point()))
for code in ("'%d' % 'x'", "'%d %d' % 1", "'%d' % (1, 2)", "'{}'.format()", "'{x}'.format()", "format('a', 'd')", "format(1, 's')", "format(1.5, 'x')", "'{0} {}'.format(1)", "'{'.format()", "'}'.format()", "format([], '5')", "'%z' % 1"):
    try:
        eval(code)
    except Exception as error:
        print(code, '->', type(error).__name__, error)
