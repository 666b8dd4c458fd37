import unicodedata as u
import hashlib

for prop in ('category', 'combining', 'bidirectional', 'east_asian_width', 'mirrored'):
    f = getattr(u, prop)
    print(prop, [f(c) for c in 'aZ1 é中あ🙂\u0301\u200d\n(«٣½²Ⅷ一\ufffe\U000e0001'])
    total = 0
    for code in range(0, 0x3400, 3):
        for letter in str(f(chr(code))):
            total = (total * 31 + ord(letter)) % 1000003
    for code in range(0x1e000, 0x1fc00, 5):
        for letter in str(f(chr(code))):
            total = (total * 31 + ord(letter)) % 1000003
    for code in range(0x3400, 0x110000, 499):
        for letter in str(f(chr(code))):
            total = (total * 31 + ord(letter)) % 1000003
    print(total)
for c in '5٣²½Ⅷ一x①':
    print(ascii(c), u.decimal(c, None), u.digit(c, None), u.numeric(c, None))
for code in range(0x30, 0x20000, 7):
    if u.numeric(chr(code), None) is not None and code % 3 == 0:
        print(hex(code), u.numeric(chr(code)), u.digit(chr(code), '-'), end=' ')
print()
for f, *args in ((u.decimal, 'x'), (u.digit, 'x'), (u.numeric, 'x'), (u.name, '\n'), (u.category, 'ab'), (u.category, 5), (u.normalize, 'NFX', 'a'), (u.normalize, 'NFC', 5), (u.lookup, 'NO SUCH NAME AT ALL'), (u.name, 'ab')):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__, e)
for text in ('café', 'cafe\u0301', 'ﬁ①½', 'Å', '가각', 'ạ̈'):
    print([ascii(u.normalize(form, text)) for form in ('NFC', 'NFD', 'NFKC', 'NFKD')], [u.is_normalized(form, text) for form in ('NFC', 'NFD')])
print(''.join(c for c in u.normalize('NFKD', 'Žluťoučký kůň São') if not u.combining(c)))
print(u.name('a'), u.name('é'), u.name('€'), u.name('中'), u.name('각'), u.name('\n', 'none'), u.lookup('GREEK SMALL LETTER ALPHA') == 'α', '\N{BULLET}' == '•', u.lookup('CJK UNIFIED IDEOGRAPH-4E2D') == '中')
print(u.unidata_version)
