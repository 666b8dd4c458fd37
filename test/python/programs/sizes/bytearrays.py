# A bytearray over-allocates, gives back, and keeps a hidden start.
import sys

size = sys.getsizeof
print([size(bytearray(n)) for n in (0, 1, 2, 8, 100)], size(bytearray(b'abc')), size(bytearray()))
array, steps, seen = bytearray(), [], None
for n in range(300):
    array.append(65)
    if size(array) != seen:
        seen = size(array)
        steps.append((len(array), seen))
print('append', steps)
steps, seen = [], None
while array:
    array.pop()
    if size(array) != seen:
        seen = size(array)
        steps.append((len(array), seen))
print('pop', steps)
array = bytearray(100)
del array[:10]
print('front cut', len(array), size(array), end=' ')
del array[:60]
print(len(array), size(array), end=' ')
array += b'x' * 5
print(len(array), size(array))
array = bytearray(range(50))
array[10:20] = b''
print('middle cut', len(array), size(array), end=' ')
array[5:5] = b'y' * 30
print('put in', len(array), size(array), end=' ')
array.extend(b'z' * 3)
print('extended', len(array), size(array), end=' ')
array.extend(range(10))
print('from numbers', len(array), size(array), end=' ')
array.insert(0, 1)
array.remove(1)
print(len(array), size(array), end=' ')
array.clear()
print('cleared', size(array))
array = bytearray(b'abc')
array *= 10
print('times', len(array), size(array), size(array[:5]), size(array.copy()), size(array + b'x'), size(bytearray(array)), size(bytearray(iter(range(10)))), size(array.upper()))
joined = bytearray()
for n in range(5):
    joined += bytes(n * 10)
    print('joined', len(joined), size(joined), end='; ')
print()
queue = bytearray()
for n in range(1000):
    queue += b'12345678'
    if len(queue) > 40:
        del queue[:8]
print('as a queue', len(queue), size(queue) < 200)
