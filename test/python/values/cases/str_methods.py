NAMES = ['capitalize', 'casefold', 'lower', 'upper', 'title', 'swapcase']
TESTS = ['isalnum', 'isalpha', 'isascii', 'isdecimal', 'isdigit', 'islower', 'isnumeric', 'isspace', 'istitle', 'isupper']

OPERATIONS = {
    'plain': lambda text: [getattr(text, name)() for name in NAMES] + [int(''.join(str(int(getattr(text, name)())) for name in TESTS), 2)],
    'find': lambda text, sub, i, j: [text.find(sub, i, j), text.rfind(sub, i, j), text.count(sub, i, j), text.startswith(sub, i, j), text.endswith(sub, i, j), sub in text],
    'index': lambda text, sub: text.index(sub),
    'rindex': lambda text, sub: text.rindex(sub),
    'affixes': lambda text, subs: [text.startswith(tuple(subs)), text.endswith(tuple(subs))],
    'replace': lambda text, old, new, n: text.replace(old, new, n),
    'split': lambda text, sep, n: text.split(sep, n),
    'rsplit': lambda text, sep, n: text.rsplit(sep, n),
    'splitlines': lambda text, keep: text.splitlines(keep),
    'partition': lambda text, sep: [text.partition(sep), text.rpartition(sep)],
    'strip': lambda text, chars: [text.strip(chars), text.lstrip(chars), text.rstrip(chars)],
    'pad': lambda text, width, fill: [text.ljust(width, fill), text.rjust(width, fill), text.center(width, fill), text.zfill(width)],
    'expandtabs': lambda text, size: text.expandtabs(size),
    'remove': lambda text, sub: [text[len(sub):] if text.startswith(sub) else text, text[:-len(sub)] if sub and text.endswith(sub) else text],
    'translate': lambda text, old, new, without: text.translate(str.maketrans(old, new, without)),
    'encode': lambda text, encoding, errors: text.encode(encoding, errors),
    'decode': lambda data, encoding, errors: data.decode(encoding, errors),
    'chr': lambda n: chr(n),
    'ord': lambda text: ord(text),
}

TEXTS = ['', 'a', 'A', 'hello world', 'Hello World', 'HELLO', "they're bill's", 'a1b', '123', '١٢٣', '²', '½', '一二', 'Ⅷ', 'ⅷ', 'ß', 'ŉ', 'ǆ', 'ǅ', 'ﬁx', 'ΑΣ', 'ΑΣ ΑΣΑ', 'Σ', 'ΑΣ.', 'Α.Σ', "Α'Σb", 'İ', 'ıİ', 'ª', 'ʰ', 'Ⓐ', '\u0345', 'ᾳ', 'ᾼ',
         'ꭰ', 'Ꭰ', 'ẞ', '  x  ', '\t\n', '\x1c\x1f', '\u2028', '\xa0', 'a b', 'ა', 'Ა', 'և', '1a', 'a_b', 'x\U0001f600y', '\U00010400\U00010428', 'ὒ', 'ᾷ', 'ῼ', 'ﬃ', 'e\u0301', '\u0301', 'Ab Cd', 'AB', 'aB', 'A1B2', 'é', 'É', 'ΐ', '𝐀', '\U0001e900\U0001e922', 'µ', 'ſ', 'K']

ENCODINGS = ['utf-8', 'ascii', 'latin-1', 'utf-16', 'utf-16-le', 'utf-16-be', 'utf-32', 'utf-32-be', 'UTF8', 'iso-8859-1', 'utf_8_sig', 'nope', 'U8', 'L1', 'us-ascii']
ERRORS = ['strict', 'ignore', 'replace', 'backslashreplace', 'surrogateescape', 'xmlcharrefreplace', 'surrogatepass', 'nope']


def cases(case):
    for text in TEXTS:
        case.add('plain', text)
    for start in list(range(0x80, 0x600, 48)) + list(range(0x10a0, 0x1100, 48)) + list(range(0x1360, 0x1400, 48)) + list(range(0x1e00, 0x2100, 48)) + list(range(0x2460, 0x2500, 48)) + [0xfb00, 0x10400, 0x2c60, 0xa640, 0xab70, 0x4e00, 0xff10]:
        for name in range(1):
            text = ''.join(map(chr, range(start, start + 48)))
            if '\u019b' not in text and '\u0264' not in text and '\u0295' not in text:
                case.add('plain', text if name else text[5:])
    for code in list(range(0x1f80, 0x2000)) + [0xdf, 0x149, 0x1c4, 0x1c5, 0x1c6, 0x1f0, 0x1f1, 0x1f2, 0x587, 0xfb00, 0xfb06, 0xfb13, 0xfb17, 0xb2, 0xbc, 0x2460, 0x4e00, 0x96f6, 0x1369, 0x19da, 0x10d0, 0x1c90, 0x1d7ce, 0x10a40, 0x1f100, 0x3007, 0x2160, 0x2170]:
        case.add('plain', chr(code))

    def word(alphabet, most):
        return ''.join(case.pick(alphabet) for _ in range(case.below(most + 1)))

    for alphabet in ['ab', 'ab ', 'a\U0001f600b', 'xyz \t\n\u2003', 'éa']:
        for _ in range(32):
            text, sub = word(alphabet, 12), word(alphabet, 2)
            case.add('find', text, sub, case.pick([None, case.below(16) - 8]), case.pick([None, case.below(16) - 8]))
            case.add('replace', text, word(alphabet, 2), word(alphabet, 3), case.pick([-1, 0, 1, 2, 5]))
            case.add('split', text, case.pick([None, sub]), case.pick([-1, 0, 1, 2, 3]))
            case.add('rsplit', text, case.pick([None, sub]), case.pick([-1, 0, 1, 2, 3]))
            case.add('partition', text, sub)
            case.add('strip', text, case.pick([None, word(alphabet, 2)]))
            case.add('pad', text, case.below(18), case.pick(' *\U0001f600'))
            case.add('remove', text, sub)
            case.add('translate', text, alphabet[:2], 'x\U0001f601', case.pick(['', alphabet[-1]]))
            if case.below(3) == 0:
                case.add('index', text, sub)
                case.add('rindex', text, sub)
                case.add('affixes', text, [sub, word(alphabet, 3)])
    for text, sub, i, j in [('abc', '', 3, None), ('abc', '', 4, None), ('abc', '', 2, 1), ('', '', 0, 0), ('', '', 1, None), ('abc', 'c', -1, None), ('abc', '', -9, -9), ('a\ud83d', '\ud83d', None, None), ('\U0001f600', '\ud83d', None, None), ('\U0001f600', '\ude00', None, None)]:
        case.add('find', text, sub, i, j)
    for text in ['a\nb', 'a\r\nb\r', '\n', '', 'a\vb\fc\x1cd\x1de\x1ef\x85g\u2028h\u2029i', '\r\n\n\r', 'abc\n', 'a\x1fb']:
        case.add('splitlines', text, False)
        case.add('splitlines', text, True)
    for text in ['a\tb', '\t', 'ab\tc\nd\te', '\U0001f600\tx', 'a\rb\tc', '12345678\t9', 'a\t\tb']:
        for size in [8, 4, 1, 0, -1, 3]:
            case.add('expandtabs', text, size)
    for text, width in [('-5', 5), ('+5', 1), ('', 3), ('--5', 6), ('\U0001f600', 4), ('x', -3)]:
        case.add('pad', text, width, '-')
    case.add('pad', 'a', 5, 'ab')
    case.add('pad', 'a', 5, '')
    case.add('translate', 'abc', 'ab', 'c', '')
    for text in ['a', '\U0001f600', 'ab', '', '\ud800']:
        case.add('ord', text)
    for n in [0, 65, 0x1f600, 0x10ffff, 0x110000, -1, 0xd800]:
        case.add('chr', n)
    for text in ['', 'abc', 'é', 'éàx', 'x\u0100y', '\ud800', 'x\udcff\ud800', '\udcff', '\U0001f600', 'a\u20ac\U0010ffff', '\udc41', 'é\udcff']:
        for encoding in ENCODINGS:
            for error in ERRORS if encoding in ('utf-8', 'ascii', 'latin-1') else ['strict', 'ignore']:
                case.add('encode', text, encoding, error)
    data = [b'', b'abc', b'\xc3\xa9', b'\xff', b'\xe2\x82', b'\xe2\x28\xa1', b'\xed\xa0\x80', b'\xf0\x9f\x98', b'\xf0\x9f\x98\x80', b'\xf5\x80', b'a\xc0\x80b', b'\xe0\x80\x80', b'\xf4\x90\x80\x80', b'\x80', b'\xc3', b'\xf0\x28', b'\xf0\x90\x28', b'\xf0\x90\x80\x28x',
            b'\xff\xfea\x00', b'\xfe\xff\x00a', b'\x00\xd8', b'\x00\xd8a\x00', b'\x00\xdc', b'\x3d\xd8\x00\xde', b'\x00\xd8\x00', b'\xff\xfe\x00\x00a\x00\x00\x00', b'\x00\x00\x11\x00', b'\x00\xd8\x00\x00', b'\xef\xbb\xbfa', b'abcde']
    for _ in range(24):
        data.append(bytes(case.pick([0x41, 0x80, 0xbf, 0xc3, 0xe2, 0xed, 0xf0, 0xf4, 0x9f, 0xa0]) for _ in range(6)))
    for item in data:
        for encoding in ['utf-8', 'ascii', 'latin-1', 'utf-16', 'utf-16-be', 'utf-32', 'utf_8_sig']:
            for error in ['strict', 'ignore', 'replace', 'backslashreplace', 'surrogateescape'] if encoding in ('utf-8', 'ascii') else ['strict', 'replace']:
                if encoding in ('utf-8', 'utf_8_sig') or len(data) < 31 or case.below(3) == 0:
                    case.add('decode', item, encoding, error)
