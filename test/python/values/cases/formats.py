import _string

PREFIXES = ['', '<', '>', '^', '=', '*<', '0=', '\u20ac^', 'x>']


def fields(template):
    return [[literal, name, spec, conversion] for literal, name, spec, conversion in _string.formatter_parser(template)]


def name_of(name):
    first, rest = _string.formatter_field_name_split(name)
    return [first, [[is_attribute, item] for is_attribute, item in rest]]


OPERATIONS = {
    'int': lambda a, spec: format(a, spec),
    'float': lambda a, spec: format(a, spec),
    'str': lambda a, spec: format(a, spec),
    'complex': lambda a, spec: format(a, spec),
    'percent': lambda template, arguments: template % tuple(arguments),
    'keys': lambda template: template % {'a': 1, '': 2, 'a(b)': 3, 'b': 4},
    'fields': fields,
    'name': name_of,
    'format': lambda template, arguments: template.format(*arguments),
}

SPECS = ['', 's', 'd', 'Q', '=5', '+', '#', ',', '_', ' ', '05', '<05', '010', '.2', '.2d', 'c', '+c', '#c', ',c', ',x', '_x', '_b', ',s', ',_', '_,', ',,', '__', '5.', '.', '99999999999999999999', '.99999999999999999999', 'xx', 'dd', 'd ', '\u0663', '\u0663d', '\u20ac<5',
         '{<5', 'z', 'z.1f', 'zd', 'n', ',n', ',o', '%', '.2%', '5c', 's5', '=+7', '^+07', '#o', '#X', 'X', '#d', 'b', '08b', '#010b', '.0f', '#.0f', '#.0e', '#g', 'a', '>20', '=20', '020', '+.1e', ',.2f', '_.3g', '020,.2f', '013,', '012,', '014,', 'x<014,', '#_x', '#015_x', '+F', '010f', 'E', 'G', '.3', '.20', '.1', '.0',
         '\x00<10', '\xe9', '\x01', '-', '-010.3f', '^11', '*^12.4', '<10.3e', '_%', '010_.1%', '0=+12,d', 'z<5', '#', '#.3', 'f', 'e', 'g', '.10g', '0', '00', '0<5', '#x', '#b', 'o', 'x', '+d', ' d', ' .2f', '>8s', '.5s']

INTS = [0, 1, -1, 65, 255, -255, 1234567, -1234567, 2**53, 10**20, -2**100, 0x110000]
FLOATS = [0.0, -0.0, 1.0, -1.5, 2.5, 0.5, 0.12345, -0.001, 1234567.891, 1e10, 1e16, 123456.0, 100.0, 1e-5, 0.0001, 1e22, 1e100, 1e300, 5e-324, 99999.5, 0.1, 3.14159, float('inf'), float('-inf'), float('nan')]
STRS = ['', 'abc', 'h\u00e9llo', 'x\U0001f600y']
COMPLEX = [1 + 2j, 1j, complex(-0.0, 1), complex(1.5, -0.0), complex(0, -2.5), complex(float('nan'), float('inf')), 1e16 + 1e-5j, 1234567.891 - 1j]

PERCENT = [('%d', [1.9]), ('%d', [-7]), ('%5.2d', [3]), ('%+.3d', [3]), ('%#x', [255]), ('%#.5x', [255]), ('%#o', [8]), ('%05d', [-3]), ('%-5d|', [3]), ('% d', [3]), ('%+ d', [3]), ('%i %u', [1, 2]), ('%e', [12345.678]), ('%G', [1e-10]), ('%F', [float('inf')]), ('%010f', [float('-inf')]),
           ('%.2s', ['abc']), ('%5s|', ['ab']), ('%-5s|', ['ab']), ('%*d', [5, 3]), ('%-*d|', [5, 3]), ('%*d|', [-5, 3]), ('%.*f', [2, 3.14159]), ('%.*f', [-2, 3.14159]), ('%ld', [3]), ('%hhd', [3]), ('%lld', [3]), ('%%', []), ('%s%%', ['a']), ('%99999999999999999999d', [1]),
           ('%.99999999999999999999d', [1]), ('%.d', [0]), ('%.0d', [0]), ('%.0f', [2.5]), ('%#.0f', [2.0]), ('%.50f', [0.1]), ('%.3g', [1234.5]), ('%#g', [1.0]), ('%X', [-255]), ('%#X', [-255]), ('%-05d|', [5]), ('%05s', ['a']), ('%c', ['x']), ('%c', [97]), ('%c', [1114112]), ('%c', [-1]), ('%c', ['ab']),
           ('%c', ['']), ('%5c|', ['x']), ('%-5c|', [0x1f600]), ('%', []), ('a%', []), ('%(a', []), ('%(a)s', [1]), ('%d', ['1']), ('%i', ['a']), ('%x', [1.5]), ('%o', ['a']), ('%X', ['a']), ('%f', ['a']), ('%G', ['']), ('%u', ['x']), ('%z', [1]), ('%\u00e9', [1]), ('x%5', [1]), ('%5.', [1]), ('%#05x', [10]), ('%+x', [10]), ('% X', [10]), ('%05.3d', [7]), ('%+08.2f', [3.14159]), ('% 8.2e|', [3.14159]), ('%-+8.1f|', [2.25]),
           ('%\U0001f600', [1]), ('\U0001f600%z', [1]), ('%#e', [1.0]), ('%#.0e', [1.0]), ('%d', [10**30]), ('%x', [-10**30]), ('%.40d', [10**30]), ('%08d', [10**30]), ('%s|%10s|%-10.1s', ['a', 'bc', 'def']), ('%g', [1e5]), ('%g', [1e6]), ('%g', [1e-4]), ('%g', [1e-5]), ('%g', [0.0]), ('%f', [-0.0]), ('%.3e', [0.0])]

TEMPLATES = ['', 'abc', '{}', '{0}', '{', '}', '{0', '{0!}', '{0!x}', '{0!rr}', '{0!r:}', '{0!r', '{0:{}', '{0:{1}}', '{:{}}', '{0[}', '{0[]}', '{0[a}', '{a.b[c]}', '{{}}', '{{{}}}', '{0[{}]}', '{ 0 }', '{-1}', '{:}', '{0:}}', '{0!s:>{1}}', '{[0]}', '}{', '{0!r}}', '{:{}{}}', '{0!r:{{}}', '{0:{{}}}', '{!}', '{!', '{0!r ', '{:', '{0:x',
             '{a!', 'a{b}c{d}e', '{{a}}{b}', '}}', '{{', 'a}}b{{c', '{a{b}}', '{0[}]}', '{0[:]}', '{0[!]:>5}', '{:!r}', '{!r}', '{!r:5}', '\U0001f600{x}\U0001f600', '{a[b', '{a[b]', '{:{}', '{x:}:}', '{}}{', '{a}}}', '{{{a}', '{!}}', '{!:}', '{!::}']

FIELD_NAMES = ['', '0', 'a', '0.a', 'a.b.c', 'a[0]', 'a[b]', 'a[-1]', 'a[0][1].x', '.a', '[0]', 'a.', 'a[', 'a[]', 'a..b', 'a[0]x', '12x', '\u0663', 'a[\u0663]', '99999999999999999999', 'a[99999999999999999999]', ' 0 ', 'a]', 'a[b]]', 'a[[b]', 'a[b.c]', '-1', '0.1', 'a.b[', '.']

FORMATS = [('{} {}', [1, 2]), ('{1} {0}', [1, 2]), ('{} {1}', [1, 2]), ('{1} {}', [1, 2]), ('{:{}}', [1, 5]), ('{:{1}}', [1, 5]), ('{0:{}}', [1, 5]), ('{0:{1}.{2}}', ['abcdef', 8, 2]), ('{:>{}}|{}', ['a', 4, 'b']), ('{:{:{}}}', [1, 5, 2]), ('{:*^{}}', ['x', 7]), ('{!r:>6}', ['a']), ('{!x}', [1]), ('{!\xe9}', [1]), ('{!a}', ['\xe9']), ('{!s}', [5]),
           ('{}{', [1]), ('{0!r}', ['q']), ('{\u0661}', [1, 2]), ('{0:{{}}', [1]), ('{{{0}}}', [3]), ('{0:,}', [1234567]), ('{0!z}', ['a']), ('{!\x01}', ['a'])]


def cases(case):
    for spec in SPECS:
        for value in INTS:
            if case.below(3) == 0 or value in (1, 65, 1234567):
                case.add('int', value, spec)
        for value in FLOATS:
            if case.below(5) == 0 or value in (1.0, 1234567.891):
                case.add('float', value, spec)
        for value in STRS:
            if case.below(2) == 0 or value == 'abc':
                case.add('str', value, spec)
        for value in COMPLEX:
            if case.below(3) == 0 or value == 1 + 2j:
                case.add('complex', value, spec)
    for _ in range(250):
        spec = case.pick(PREFIXES) + case.pick(['', '+', '-', ' ']) + case.pick(['', '', '#']) + case.pick(['', '', '0']) + case.pick(['', '%d' % case.below(24)]) + case.pick(['', ',', '_'])
        case.add('int', case.pick(INTS + [case.bits(case.below(70) + 1)]), spec + case.pick('dbxXo'))
        case.add('float', case.pick(FLOATS + [case.bits(53) * 2.0 ** (case.below(120) - 90)] * 3), spec + case.pick(['', '.%d' % case.below(18)]) + case.pick(['', 'e', 'f', 'g', 'E', 'G', '%']))
        case.add('percent', '%' + case.pick(['', '-', '+', ' ', '0', '#', '-0', '+0', '#0']) + case.pick(['', '%d' % case.below(20)]) + case.pick(['', '.%d' % case.below(12)]) + case.pick('eEfFgG'), [case.bits(53) * 2.0 ** (case.below(120) - 90) * (1 - 2 * case.bits(1))])
        if case.below(3) == 0:
            case.add('percent', '%' + case.pick(['', '-', '+', ' ', '0', '#', '-0', '+0', '#0']) + case.pick(['', '%d' % case.below(20)]) + case.pick(['', '.%d' % case.below(12)]) + case.pick('dxXoiu'), [case.bits(case.below(80) + 1) * (1 - 2 * case.bits(1))])
    for template, arguments in PERCENT:
        case.add('percent', template, arguments)
    for template in ['%(a)s %(b)d', '%()s', '%(a(b))s', '%(a', '%(a)5d|', '%(a)', '%(a)%s', '%(a)z']:
        if template != '%(a)%s':
            case.add('keys', template)
    for template in TEMPLATES:
        case.add('fields', template)
    for name in FIELD_NAMES:
        case.add('name', name)
    for template, arguments in FORMATS:
        case.add('format', template, arguments)
