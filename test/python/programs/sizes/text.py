# A string is as wide as its widest character.
import sys

size = sys.getsizeof
for length in (0, 1, 2, 7, 8, 15, 100, 1000):
    print(length, [size(char * length) for char in ('a', '\x7f', '\x80', 'é', 'ÿ', 'Ā', 'я', '中', '😀')])
print('one wide character in a long text', size('a' * 99 + '😀'), size('a' * 99 + '中'), size('a' * 99 + 'é'), size('a' * 100))
print('cut away again', size(('a' * 99 + '😀')[:-1]), size(('я' * 9 + 'a')[-1:]), size('я'.encode()), size('яa'.replace('я', 'b')))
text = 'word'
steps = [size(text)]
for _ in range(10):
    text += 'x'
    steps.append(size(text))
print('appended', steps)
parts = ['ab'] * 50
print('joined', size(''.join(parts)), size('ab' * 50), size(f'{"ab" * 50}'), size('%s' % ('ab' * 50)), size(str(10 ** 99)))
print('methods', size('abc'.upper()), size('straße'), size('straße'.upper()), size('ß'.casefold()), size('é'.encode('utf-8')), size('İ'.lower()))
print('interned or not', size(sys.intern('a' * 10)), size('a' * 10), size(chr(97)), size(chr(233)), size(chr(0x4e2d)))
once = 'é' * 10
before = size(once)
once.encode('utf-8')
hash(once)
print('encoding keeps nothing', size(once) == before)


class Text(str):
    pass


class Lean(str):
    __slots__ = ()


print('subclasses', size(Lean('abc')), size(Text('abc')) - size(Lean('abc')), size(Lean('я')), size(Lean()))
print([size(b'x' * n) for n in (0, 1, 2, 8, 100)], [size(bytes(n)) for n in (0, 5)], ''.__sizeof__(), b''.__sizeof__())
