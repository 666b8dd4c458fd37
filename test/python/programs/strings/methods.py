# The methods of str, each at an edge.
s = 'The quick brown fox'
print(s.upper(), s.lower(), s.swapcase(), s.title(), s.capitalize(), 'ß'.casefold(), "they're".title())
print(s.find('q'), s.find('zz'), s.rfind('o'), s.index('T'), s.count('o'), s.count(''), 'aaaa'.count('aa'), s.find('', 100), ''.find(''))
print(s.split(), s.split(' ', 1), s.rsplit(' ', 1), 'a,,b,'.split(','), ' a  b '.split(), ' a  b '.split(' '), ''.split(), ''.split(','))
print('a\nb\r\nc\n'.splitlines(), 'a\nb'.splitlines(True), 'x\n\ny'.splitlines(), s.partition(' '), s.rpartition(' '), s.partition('zz'), s.rpartition('zz'))
print('|'.join('abc'), ''.join([]), ', '.join(str(n) for n in range(3)))
print('  x '.strip() + '|', ' x '.lstrip() + '|', ' x '.rstrip() + '|', 'xxaxx'.strip('x'), 'abcba'.strip('ab'), 'www.site.com'.lstrip('w.'))
print('ab'.center(7, '*'), 'ab'.center(6, '*'), 'ab'.ljust(5) + '|', 'ab'.rjust(5, '.'), '-42'.zfill(6), '+7'.zfill(4), 'x'.zfill(0))
print(s.replace('o', '0'), s.replace('o', '0', 1), 'aaa'.replace('', '-'), 'abc'.replace('', '-', 2), ''.replace('', 'x'))
print(s.startswith('The'), s.startswith(('a', 'T')), s.endswith('x', 0, 3), s.startswith('quick', 4), ''.startswith(''), s.startswith(()))
print('abc'.isalpha(), 'ab1'.isalnum(), '12'.isdigit(), '²'.isdigit(), '²'.isdecimal(), '½'.isnumeric(), ' \t'.isspace(), ''.isspace(), 'aB'.islower(), 'A1'.isupper(), 'Ab C'.istitle(), 'a_1'.isidentifier(), '1a'.isidentifier(), 'a\n'.isprintable(), ''.isascii())
print('hello'.translate({104: 'J', 101: None, ord('l'): 'L'}), str.maketrans('ab', 'cd', 'x'), 'abx'.translate(str.maketrans('ab', 'cd', 'x')))
print('a\tbc\td'.expandtabs(4), '\t|'.expandtabs(), 'é'.encode(), 'é'.encode('latin-1'), 'é'.encode('ascii', 'replace'), b'caf\xc3\xa9'.decode())
print(repr('it\'s'), repr("\"it's\""), repr('\n\t\\\x00\x7f\xa0é\u200b😀'), ascii('é😀'), len('😀'), ord('é'), chr(128512))
print('abc' < 'abd', 'a' < 'B', max('hello'), sorted('hello'), 'lo' in 'hello', '' in '', 'x' * 0 == '', 'ab' * 2, 'hello'[1], 'hello'[-1])
print(list(enumerate('ab', 1)), dict(zip('ab', 'cd')), ''.join(reversed('abc')), 'abc'[::-1], ','.join(sorted(set('mississippi'))))
for code in ("'abc'.index('z')", "'a'.split('')", "''.join([1])", "'a' + 1", "'abc'[5]", "'é'.encode('ascii')", "b'\\xff'.decode()", "'a'.center(5, 'xy')", "chr(-1)", "ord('ab')", "'x' in 5", "5 in 'x'", "'a'.upper(1)", "'abc'.rindex('')  - 'x'", "'a'.startswith(1)"):
    try:
        eval(code)
    except Exception as error:
        print(code, '->', type(error).__name__, error)
