# Texts that grow and are cut: how wide they are stored follows their characters, and lengths and places count them.
import sys


def grow(pieces, rounds):
    text = ''
    seen = []
    for i in range(rounds):
        text += pieces[i % len(pieces)]
        if i % 9 == 0:
            seen.append((len(text), sys.getsizeof(text), text[-1:]))
    return text, seen


for pieces in (['a', 'bc', 'def'], ['a', '\xe9', 'b'], ['a', '\xe9', '\u20ac'], ['x', '\U0001f600'], ['\xff' * 3, ''], ['ab' * 40]):
    text, seen = grow(pieces, 40)
    print(ascii(text[:8]), seen)
    half = text[: len(text) // 2]
    print(sys.getsizeof(half), sys.getsizeof(text[::2]), sys.getsizeof(text[0] + text[1]), ascii(text[3:6]), ascii(text[-2]), ascii(text[1]))
    print(sum(1 for c in text if c == text[0]), [ascii(c) for c in text[:5]], len(text + half), ascii((half + 'z')[-3:]))


class Name(str):
    pass


name = Name('h\xe9h\xe9')
print(len(name), ascii(name[1]), ascii(name[1:]), ascii(name + 'a'), sys.getsizeof(name + 'b'), [ascii(c) for c in name])
print(ascii(', '.join(['a', '\xe9', '\u20ac'])), ''.join(('q',)), sys.getsizeof(''.join(['\xe9', 'a'])), ', '.join((name, 'b')) == 'h\xe9h\xe9, b')
try:
    '-'.join(['a', 'b', 3])
except TypeError as error:
    print(error)
try:
    'abc'[3]
except IndexError as error:
    print(error)

for bits in (1, 29, 30, 31, 59, 60, 61, 90, 999, 1000, 1001, 1023, 1024, 1025, 2000, 2047, 2048, 4000):
    for n in ((1 << bits) - 1, 1 << bits, (1 << bits) + 1, 3 << bits):
        print(n.bit_length(), sys.getsizeof(n), (-n).bit_length(), sys.getsizeof(n * n), end=' ')
    print()
print(2.0**0.5, 2.5**-1.5, 10.0**-3, 1.1**17, 0.1**2.5, 7.3**-32, 1e-10**3.5, 3.7**1.3)
