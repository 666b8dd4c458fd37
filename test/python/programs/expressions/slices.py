# Slices of every sequence: bounds beyond the ends, negative steps, assignment and deletion.
letters = 'abcdefgh'
row = list(range(8))
for piece in (slice(2, 5), slice(-3, None), slice(None, None, 3), slice(None, None, -1), slice(6, 1, -2), slice(5, 2), slice(-100, 100), slice(3, -100, -1)):
    print(piece, letters[piece], row[piece], piece.indices(8))
print(letters[::-3], tuple(row)[1:-1:2], bytes(row)[-2:], range(10)[2:8:3], range(10)[::-4])
print(letters[:0], letters[8:], letters[3:3], row[-1:], row[:-9])

row[2:4] = 'xyz'
print(row)
row[1:1] = [-1, -2]
print(row)
row[:] = row[::-1]
print(row)
row[::2] = [0] * len(row[::2])
print(row)
del row[1::3]
print(row)
del row[-2:]
print(row)
row[100:] = [9, 9]
print(row)
row[3:1] = ['in']
print(row)
copy = row[:]
copy is row or print('a copy', copy == row)
text = (1, 2, 3)
print(text[:] is text, letters[:] is letters, row[:] is row)
array = bytearray(b'0123456789')
array[2:5] = b'-'
del array[::4]
print(array, array[1], array[-1:])
for statement in ('row[::2] = [1]', 'row["a"]', 'row[1.0]', 'row[99]', 'letters[1] = "x"', 'row[::0]', 'del text[0]', 'row[1:2] = 5', 'slice()', '{}[1:2]'):
    try:
        exec(statement)
    except Exception as error:
        print(statement, '->', type(error).__name__, error)


class Shows:
    def __getitem__(self, key):
        return key


shows = Shows()
print(shows[1], shows[1:2], shows[:, 1], shows[..., ::2], shows[()], shows[1:2, 3])
