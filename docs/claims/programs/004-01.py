buffer = bytearray(10)
try:
    buffer[10] = 1
except IndexError as error:
    print('writing behind the end:', error)
print('still', len(buffer), 'bytes')
buffer.append(1)
print('asked to grow:', len(buffer), 'bytes')

try:
    [0] * 10 ** 18
except MemoryError:
    print('no memory is something else: MemoryError')
