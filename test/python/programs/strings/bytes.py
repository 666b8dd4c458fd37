# bytes and bytearray: items are numbers, methods are those of str, and one of them changes.
b = b'hello\x00\xff\n'
print(b, b[0], b[-1], b[1:3], len(b), list(b[:3]), b.hex(), bytes.fromhex('48 65 6c'), b'\x41\x42' == b'AB')
print(bytes(3), bytes([1, 2, 255]), bytes('é', 'utf-8'), bytes(range(5)), bytes(), bytearray(2), bytearray(b'x'))
print(b'a,b'.split(b','), b' x '.strip(), b'abc'.upper(), b'aXb'.replace(b'X', b'--'), b'abc'.find(b'c'), b'abc'.find(99), 98 in b'abc', b'bc' in b'abc')
print(b'-'.join([b'a', bytearray(b'b')]), b'%d %s' % (5, b'x'), b'a' + bytearray(b'c'), bytearray(b'a') + b'c', b'ab' * 2, b'abc'.title(), b'12'.isdigit())
print(repr(b"it's"), repr(b'"'), b'\'"', b'\\', rb'\n', b'tab\t')
array = bytearray(b'abc')
same = array
array += b'de'
array.append(102)
array.extend([103, 104])
array.insert(0, 65)
print(array, same is array, array.pop(), array.pop(0), array)
array[1] = 66
array.reverse()
array.remove(ord('c'))
print(array, array.count(b'B'), array.index(b'B'), array.decode(), bytes(array))
array.clear()
print(array, bool(array), array == b'')
view = memoryview(bytearray(b'abcdef'))
print(view[1], bytes(view[2:4]), len(view), view.tolist()[:2], view.readonly, view.itemsize, view.nbytes)
view[0] = 90
view[1:3] = b'YX'
print(view.obj, view[::2].tobytes(), view == b'ZYXdef')
holder = bytearray(b'locked')
lock = memoryview(holder)
try:
    holder.append(1)
except BufferError as error:
    print('BufferError', error)
lock.release()
holder.append(33)
print(holder)
print(hash(b'abc') == hash(b'abc'), {b'k': 1}[b'k'], b'a' == 'a', b'a' < b'ab', sorted([b'b', b'a']))
for code in ("b'a' + 'a'", "bytes([256])", "bytearray(b'a')[5]", "b'a'[0] = 1", "hash(bytearray())", "bytes(-1)", "bytes('a')", "bytes.fromhex('4')", "b''.join(['a'])", "bytearray(b'a').append(300)", "bytearray(b'a').remove(9)", "'a' in b'a'"):
    try:
        exec(code)
    except Exception as error:
        print(code, '->', type(error).__name__, error)
print(array.maketrans(b'ab', b'AB')[97], b'cab'.translate(bytes.maketrans(b'ab', b'AB')), b'a1b2'.translate(None, b'12'), b'x\ny'.splitlines(), b'ab'.zfill(4), b'a:b'.partition(b':'))
