# Which strings are one object: names, literals, single characters, and those made at run time.
import sys


def same(a, b):
    return a is b


word = 'identifier'
print('literals', word is 'identifier', 'a b' is 'a b', same('a b!', 'a b!'), same('x' * 10, 'xxxxxxxxxx'), same('ab' 'cd', 'abcd'))
made = ''.join(['ident', 'ifier'])
print('made', made is word, made == word, sys.intern(made) is word, sys.intern(made) is made)
print('characters', chr(97) is 'a', word[0] is 'i', 'abc'[1] is chr(98), 'é'[0] is chr(233), '中'[0] is chr(0x4e2d), '\x00'[0] is chr(0), str(5) is str(5), chr(300) is chr(300))
print('empty', '' is ''.join([]), word[:0] is '', 'a' * 0 is '', str() is '', ''.strip() is '', 'a'.replace('a', '') is '', b''.decode() is '')
print('whole', word[:] is word, str(word) is word, word * 1 is word, word + '' is word, '' + word is word, word.strip() is word, word.replace('z', 'y') is word, f'{word}' is word, '%s' % word is word, '{}'.format(word) is word, format(word) is word)
print('unchanged', word.lower() is word, word.ljust(2) is word, word.expandtabs() is word, word.zfill(1) is word, word.center(3) is word, ''.join([word]) is word, ''.join((word,)) is word, word.split()[0] is word, word.partition('zz')[0] is word)


class Holder:
    attribute = 1
    other_name = 2


print('names', list(vars(Holder))[1] is 'attribute', Holder.__name__ is 'Holder', same.__name__ is 'same', same.__code__.co_varnames[0] is 'a', [n for n in vars(Holder) if n is 'other_name'])
holder = Holder()
setattr(holder, ''.join(['dyna', 'mic']), 1)
print('set by name', list(vars(holder))[0] is 'dynamic', list({''.join(['ke', 'y']): 1})[0] is 'key')


def keywords(**names):
    return list(names)


print('keywords', keywords(alpha=1)[0] is 'alpha', keywords(**{''.join('alpha'): 1})[0] is 'alpha')
print('folded', same('a' + 'b', 'ab'), same('ab' * 3, 'ababab'), same('a' * 5000, 'a' * 5000), same('%s' % 'ab', 'ab'))
first = 'one two'
second = 'one two'
print('in one unit', first is second, eval("'one two'") is first, eval("'identifier'") is word, first is 'one' + ' two')
piece = 'hello world'[:5]
print('sliced', piece is 'hello', sys.intern(piece) is 'hello', 'hello'[1:2] is 'e', 'aXb'.split('X')[0] is 'a')
parts = 'k1 k2 k1'.split()
print('split', parts[0] is parts[2], sys.intern(parts[0]) is sys.intern(parts[2]))
try:
    sys.intern(5)
except TypeError as error:
    print(error)
print(b'' is bytes(), b'a' is b'abc'[:1], b'a'[0:1] is b'a', b'ab' is bytes(b'ab'), bytes([97]) is b'a', b'abc'[:] is bytes(b'abc'), same(b'xyz', b'xyz'))
