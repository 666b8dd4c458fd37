OPERATIONS = {
    'repr': lambda a: repr(a),
    'ascii': lambda a: ascii(a),
    'bytesRepr': lambda a: repr(a),
    'isidentifier': lambda a: a.isidentifier(),
    'isprintable': lambda a: a.isprintable(),
    'length': lambda a: len(a),
    'at': lambda a, i: a[i],
    'slice': lambda a, i, j, k: a[i:j:k],
    'compare': lambda a, b: (a > b) - (a < b),
    'indices': lambda n, i, j, k: list(slice(i, j, k).indices(n)),
}

TEXTS = ['', 'abc', "it's", 'say "x"', "both ' and \"", '\\', 'tab\tnl\ncr\rbell\x07', '\x7f\x80\xa0\xad\xff', 'é', 'α\u200bβ', '\u2028', '\u3000', '\ufeff', '\ue000', '\ud800', 'a\udfffb', '\U0001f600', 'x\U0001f600y\U0001f601', '\U000e0001', '\U0010ffff', '\u0378',
         '\u0870', '\u08be', '\U0001f6dc', '\U0002ebf0', '\u2ffc', '\U0001fae8', '\U00031350', '\0', 'a b', '\u4e2d\u6587', '\u0301', 'e\u0301', '\x1b[0m']

NAMES = ['', '_', 'a1', '1a', 'a-b', 'é', 'αβ', '\u4e2d', 'a\u0301', '\u0301a', '\u2118', '\u1885', '\u00b7', 'a\u00b7', '\u0e33', '\uff21', 'a b', '\ud800', '\U0001d400', '\u037a', 'class', '\u203f', 'x\u203f', '\u08c7', '\u08b5', '\u1c89', '\U00010570', '٣', 'a٣']


def cases(case):
    for text in TEXTS:
        for operation in ['repr', 'ascii', 'isprintable', 'length']:
            case.add(operation, text)
    for text in NAMES + TEXTS:
        case.add('isidentifier', text)
    for start in range(0, 0x3400, 64):
        case.add('repr', ''.join(map(chr, range(start, start + 64))))
    for start in list(range(0xa480, 0xac00, 64)) + [0xd7c0, 0xf8c0] + list(range(0xfa00, 0x10000, 64)) + [0x10100, 0x10500, 0x10580, 0x10ec0, 0x11240, 0x1bc80, 0x1cf00, 0x1d100, 0x1e280, 0x1f100, 0x1f6c0, 0x1f740, 0x1fa40, 0x1fa80, 0x1fac0, 0x1fbc0, 0x2a6c0, 0x2b720, 0x2ebe0, 0x2ee40, 0x31340, 0x32390, 0xe0100]:
        case.add('repr', ''.join(map(chr, range(start, start + 64))))
    for data in [b'', b'abc', b"it's", b'"', b'\'"', bytes(range(256)), b'\\', b'\t\n\r']:
        case.add('bytesRepr', data)
    words = ['hello', 'x\U0001f600yz\U0001f601', 'α', '', '\ud800ab']
    for word in words:
        for index in range(-6, 6):
            case.add('at', word, index)
        for _ in range(60):
            parts = [case.pick([None, case.below(16) - 8, 2**70, -2**70]) for _ in range(2)]
            case.add('slice', word, parts[0], parts[1], case.pick([None, 1, 2, -1, -2, 3, 2**80, -2**80]))
    case.add('slice', 'abc', 0, 1, 0)
    for a in ['', 'a', 'b', '\uffff', '\ue000', '\ud800', '\udc00', '\U00010000', '\U0001f600', '\U0001f601', 'a\U0001f600', 'a\uffff', 'a\ud83d']:
        for b in ['a', 'ab', '\uffff', '\ud900', '\U00010000', '\U0001f600', '\U0001f640', 'a\U0001f640', 'a\ue000', '\ud83d']:
            case.add('compare', a, b)
    for _ in range(80):
        case.add('indices', case.below(7), case.pick([None, case.below(20) - 10]), case.pick([None, case.below(20) - 10]), case.pick([None, 1, 2, 5, -1, -2, -5]))
