import math
from fractions import Fraction

EDGES = [0, 1, -1, 2, -2, 3, 7, -7, 10, 255, 256, -256, 2**31 - 1, 2**31, -2**31, 2**32, -2**32 - 1, 2**52, 2**53 - 1, 2**53, -2**53, 1 - 2**53, 2**53 + 1,
         2**61 - 1, 2**63 - 1, 2**63, -2**63, 2**64, 10**20, -10**20, 3**80, 2**1023, 2**1024 - 2**970, 2**1024, -10**310]


def signed(value, negative):
    return -value if negative else value


def correctly_rounded(a, b):
    """The C library's pow is off by a last digit in one case of a thousand; such a case says nothing about Python."""
    return b >= 0 or a == 0 or b < -300 or float(a) ** b == float(Fraction(a) ** b)


OPERATIONS = {
    'add': lambda a, b: a + b,
    'subtract': lambda a, b: a - b,
    'multiply': lambda a, b: a * b,
    'floorDivide': lambda a, b: a // b,
    'modulo': lambda a, b: a % b,
    'divmod': lambda a, b: divmod(a, b),
    'trueDivide': lambda a, b: a / b,
    'bitAnd': lambda a, b: a & b,
    'bitOr': lambda a, b: a | b,
    'bitXor': lambda a, b: a ^ b,
    'gcd': lambda a, b: math.gcd(a, b),
    'compare': lambda a, b: (a > b) - (a < b),
    'compareFloat': lambda a, b: None if b != b else (a > b) - (a < b),
    'unary': lambda a: [-a, abs(a), ~a, a.bit_length(), bin(a).count('1'), bin(a), oct(a), hex(a), str(a)],
    'power': lambda a, b: a ** b,
    'powerModulo': lambda a, b, c: pow(a, b, c),
    'shiftLeft': lambda a, b: a << b,
    'shiftRight': lambda a, b: a >> b,
    'toFloat': lambda a: float(a),
    'fromFloat': lambda a: int(a),
    'round': lambda a, b: round(a, b),
    'isqrt': lambda a: math.isqrt(a),
    'toBytes': lambda a, length, order, signed: a.to_bytes(length, order, signed=signed),
    'fromBytes': lambda data, order, signed: int.from_bytes(data, order, signed=signed),
    'parse': lambda text, base: int(text, base),
    'parseRepeated': lambda text, times, rest, base: hex(int(text * times + rest, base))[:40],
    'strOfPower': lambda a, b: str(a ** b)[:40],
}

TEXTS = ['', ' ', '0', '-0', '+0', '00', '012', '0_0', '0_1', '1_000', '1__0', '_1', '1_', ' 12 ', '\t-5\n', '+7', '- 1', '+-1', '0x1f', '0X1F', '-0x1f', '0x', '0x_1f', '0x__1',
         '0b101', '0B101', '0b102', '0o17', '0O18', '0_x1', 'abc', 'z', 'Z', 'zz', 'xyz', '1e5', '1.5', '\x1c1', '\u0661\u0662', '\u0661_\u0662', '\xb2', '\U0001d7d9\u0967', '\u20031\u2003', '\u200b1',
         '\xa012\x85', 'é', 'x\u0661y', '\u0661\x001', '1\x00', "a'b", 'a"b\'', '\ud800', '9007199254740991', '9007199254740992', '-9007199254740993', '123456789012345', '1234567890123456',
         '123456789012345678901234567890', 'x' * 210, '\U0001f600' * 201, '1 1', '0_', '0b', '0b_', 'ffffffffffffffffffffffff', 'deadBEEF', 'inf', 'None']


def cases(case):
    def number():
        value = signed(case.bits(case.pick([3, 8, 20, 31, 32, 33, 50, 53, 54, 64, 90, 200])), case.bits(1))
        return value

    binary = ['add', 'subtract', 'multiply', 'floorDivide', 'modulo', 'divmod', 'trueDivide', 'bitAnd', 'bitOr', 'bitXor', 'gcd', 'compare']
    for operation in binary:
        for _ in range(40):
            case.add(operation, number(), number())
    for operation in binary[:10]:
        for a in EDGES[:16]:
            case.add(operation, a, case.pick(EDGES))
            case.add(operation, case.pick(EDGES), a)
    for a in EDGES:
        case.add('trueDivide', a, 3)
        case.add('trueDivide', 3, a)
        if abs(a) < 2**65:
            case.add('trueDivide', a * 10**300, a + 1)
            case.add('trueDivide', (2**53 + 1) * 2**60 + a, 2**60)
        if a in (1, 7, 2**53, 10**20):
            case.add('trueDivide', a + 7, 10**315)
        case.add('unary', a)
        case.add('toFloat', a)
        if a >= -3:
            case.add('isqrt', a)
            case.add('isqrt', a * a - 1 if a else -5)
    for _ in range(80):
        a = case.bits(60 + case.below(1100))
        b = case.bits(60 + case.below(1100)) + 1
        case.add('trueDivide', a, b)
    for _ in range(40):
        case.add('trueDivide', case.bits(70) + 1, case.bits(30) << (1050 + case.below(80)))
        case.add('unary', number())
        case.add('toFloat', signed(case.bits(40 + case.below(1000)), case.bits(1)))
        case.add('isqrt', case.bits(case.below(300) + 1))
        case.add('power', signed(case.below(30), case.bits(1)), case.below(40))
        case.add('power', signed(case.bits(60), case.bits(1)), case.below(6))
        a, b = signed(case.below(1000) + 1, case.bits(1)), -case.below(20) - 1
        if correctly_rounded(a, b):
            case.add('power', a, b)
        case.add('powerModulo', number(), case.bits(40), number())
        case.add('powerModulo', number(), -case.bits(5), number())
        case.add('shiftLeft', number(), case.below(90))
        case.add('shiftRight', number(), case.below(90))
        case.add('round', number(), -case.below(12))
        case.add('fromFloat', signed(float(case.bits(80)) / 2**case.below(90), case.bits(1)))
        case.add('compareFloat', number(), float(number()))
        data = bytes(case.below(256) for _ in range(case.below(14)))
        case.add('fromBytes', data, case.pick(['little', 'big']), bool(case.bits(1)))
        case.add('toBytes', number(), case.below(14), case.pick(['little', 'big']), bool(case.bits(1)))
    for a, b in [(0, 0), (0, -1), (1, 2**70), (-1, 2**70 + 1), (0, 5), (2, -1), (10, -400), (10**400, -1), (-3, -3), (7, -300), (2, 62), (2, 53), (-2, 53), (3, 33), (94906267, 2)]:
        case.add('power', a, b)
    for a, b, c in [(2, 3, 0), (2, -1, 4), (0, -1, 5), (2, -3, 7), (2, 3, -7), (-2, 3, 7), (5, 0, 1), (5, 0, -1), (3, -1, 1), (3, 2**80, 10**25 + 1), (0, 0, 1)]:
        case.add('powerModulo', a, b, c)
    for a, b in [(1, -1), (0, 2**64), (5, -2**64), (1, 1), (-1, 53), (1, 53), (1, 52), (-1, 200)]:
        case.add('shiftLeft', a, b)
        case.add('shiftRight', a, b)
    case.add('shiftRight', 2**100, 2**64)
    case.add('shiftRight', -2**100, 2**64)
    case.add('shiftRight', -7, 2**64)
    for a, b in [(25, -1), (35, -1), (-25, -1), (-35, -1), (1234567, -2), (5, -1), (15, -1), (4, -1), (6, -1), (50, -2), (51, -2), (99, -3), (12345, 3), (10**30 + 5 * 10**9, -10), (7, -100), (-150, -2), (-250, -2)]:
        case.add('round', a, b)
    for a in [0.0, -0.0, 1.9, -1.9, 1e300, -2.0**53, 2.0**53, 2.0**63, float('inf'), float('-inf'), float('nan'), 5e-324]:
        case.add('fromFloat', a)
    for a in EDGES:
        for b in [0.0, 0.5, -0.5, 2.0**53, 1e20, 1e308, float('inf'), float('-inf'), float('nan')]:
            case.add('compareFloat', a, b)
    for arguments in [(5, 1, 'little', False), (500, 1, 'little', False), (-5, 1, 'little', False), (-5, 1, 'little', True), (-500, 1, 'big', True), (5, -1, 'little', False), (5, 1, 'litte', False), (0, 0, 'big', True),
                      (0, 0, 'big', False), (1, 0, 'big', False), (128, 1, 'big', True), (127, 1, 'big', True), (-128, 1, 'big', True), (-129, 1, 'big', True), (-1, 0, 'big', True), (2**64, 9, 'big', True)]:
        case.add('toBytes', *arguments)
    case.add('fromBytes', b'', 'little', True)
    case.add('fromBytes', b'a', 'middle', True)
    for text in TEXTS:
        for base in [10, 0, 16, 2, 36]:
            case.add('parse', text, base)
    for base in [1, -1, 37, 8, 7, 3]:
        for text in ['7', '12', '0o17', '0x1', '1202012012012012012012012012012012012']:
            case.add('parse', text, base)
    for arguments in [('1', 4300, '', 10), ('1', 4301, '', 10), ('1', 4301, 'x', 10), ('0', 5000, '', 10), ('1_', 4299, '1', 10), ('1_', 4300, '1', 10), ('f', 5000, '', 16), ('1', 5000, '', 2), ('6', 5000, '', 7),
                      ('6', 5000, '', 8), ('6', 5000, 'z', 36), ('-', 1, '1' * 4300, 10), ('1', 4301, '_', 10), ('1', 4301, '__1', 10), ('x', 5000, '', 10)]:
        case.add('parseRepeated', *arguments)
    for a, b in [(10, 4299), (10, 4300), (-10, 4299), (-10, 4300), (2, 14281), (2, 14285), (7, 6000), (2, 100000)]:
        case.add('strOfPower', a, b)
