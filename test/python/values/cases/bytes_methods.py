OPERATIONS = {
    'find': lambda data, sub, i, j: [data.find(sub, i, j), data.rfind(sub, i, j), data.count(sub, i, j), data.startswith(sub, i, j), data.endswith(sub, i, j), sub in data],
    'findByte': lambda data, byte: data.find(byte),
    'index': lambda data, sub: data.index(sub),
    'split': lambda data, sep, n: data.split(sep, n),
    'splitlines': lambda data, keep: data.splitlines(keep),
    'join': lambda sep, items: sep.join(items),
    'replace': lambda data, old, new, n: data.replace(old, new, n),
    'strip': lambda data, chars: [data.strip(chars), data.lstrip(chars), data.rstrip(chars)],
    'case': lambda data: [data.upper(), data.lower()],
    'hex': lambda data, sep, n: data.hex(sep, n) if sep is not None else data.hex(),
    'fromHex': lambda text: bytes.fromhex(text),
    'compare': lambda a, b: (a > b) - (a < b),
}


def cases(case):
    def data(most):
        return bytes(case.pick(b'ab \x1c\t\xa0') for _ in range(case.below(most + 1)))

    for _ in range(60):
        text, sub = data(10), data(2)
        case.add('find', text, sub, case.pick([None, case.below(12) - 6]), case.pick([None, case.below(12) - 6]))
        case.add('index', text, sub)
        case.add('split', text, case.pick([None, sub]), case.pick([-1, 0, 1, 2]))
        case.add('join', sub, [data(3) for _ in range(case.below(4))])
        case.add('replace', text, sub, data(2), case.pick([-1, 0, 1, 2]))
        case.add('strip', text, case.pick([None, sub]))
        case.add('compare', text, data(10))
        case.add('hex', text, case.pick([None, ':', '_']), case.below(7) - 3)
    case.add('case', bytes(range(256)))
    for byte in [97, 256, -1, 0]:
        case.add('findByte', b'cab\0', byte)
    for text in [b'a\rb\x0bc\n', b'\r\n\n\r', b'', b'a\r\nb', b'\x85\x1c']:
        case.add('splitlines', text, False)
        case.add('splitlines', text, True)
    for sep in ['::', '', '\xe9', '\x7f']:
        case.add('hex', b'abc', sep, 1)
    for text in ['', '00ff', '00 ff', '0g', '0', '0 0', '\xe9', 'AB cd\tEF\n', '\x1c00', '0\xe9', ' 1f ', 'g0']:
        case.add('fromHex', text)
