for name, make in [
    ('a list', lambda: [0] * 2 ** 60),
    ('bytes', lambda: bytes(2 ** 62)),
    ('a bytearray', lambda: bytearray(2 ** 62)),
    ('a text', lambda: 'x' * 2 ** 62),
]:
    try:
        make()
    except MemoryError:
        print(name, 'that is too large: MemoryError')
print('the program goes on')
