import sys

OPERATIONS = {
    'number': lambda a: hash(a),
    'str': lambda a: hash(a),
    'bytes': lambda a: hash(a),
    'tuple': lambda a: hash(tuple(a)),
    'frozenset': lambda a: hash(frozenset(a)),
    'range': lambda a, b, c: hash(range(a, b, c)),
    'none': lambda: hash(None) if sys.version_info >= (3, 12) else None,
}

LETTERS = ['abc', 'abcdefghijklmnopqrstuvwxyz_0123456789', 'éà\xff\xa0', 'αβγ', '\u4e2d\u6587', '\U0001f600a', '\ud800x', '\0']


def cases(case):
    edges = [0, 1, -1, -2, 2**53 - 1, 2**53, -2**53, 2**61 - 2, 2**61 - 1, 2**61, 1 - 2**61, -2**61, 2**62, 2**63, -2**63, 2**64, 10**30, -10**30, 2**1000, 3**700]
    for a in edges:
        case.add('number', a)
    for a in [0.0, -0.0, 1.0, -1.0, 0.5, 0.1, -0.1, 1e300, -1e300, 5e-324, -5e-324, 2.0**-1022, 1e-310, 2.0**61, 2.0**61 - 512, 2.0**60, 1.5, -2.5, 3.141592653589793, float('inf'), float('-inf'), 1e16, 2.0**53, -2.0**1023]:
        case.add('number', a)
        case.add('number', complex(a, 1.5))
        case.add('number', complex(-1.0, a))
    for _ in range(150):
        case.add('number', case.bits(case.below(200) + 1) * (1 - 2 * case.bits(1)))
        case.add('number', (case.bits(53) - 2**52) * 2.0 ** (case.below(2000) - 1060))
    for alphabet in LETTERS:
        for length in range(0, 40):
            case.add('str', ''.join(case.pick(alphabet) for _ in range(length)))
    for length in range(0, 40):
        case.add('bytes', bytes(case.below(256) for _ in range(length)))
    case.add('str', 'x' * 5000)
    case.add('str', '\u4e2d' * 300)
    for length in range(0, 12):
        for _ in range(8):
            items = [case.pick([case.bits(70), 'a%d' % case.below(99), -1, 0, 1.5, b'q', float(case.bits(30)) / 8]) for _ in range(length)]
            case.add('tuple', items)
            case.add('frozenset', items)
    for arguments in [(0, 10, 1), (0, 10, 3), (10, 0, -1), (0, 2**70, 1), (2**70, 0, -3), (-1, 9, 5)]:
        case.add('range', *arguments)
    case.add('none')
