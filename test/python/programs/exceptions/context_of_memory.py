# MemoryError, OverflowError and other refusals that come without exhausting anything.
import sys

for action in ("[0] * (2 ** 62)", "'x' * (2 ** 63)", 'bytearray(2 ** 62)', '(1,) * sys.maxsize', 'range(2 ** 70)[2 ** 69]', 'len(range(2 ** 70))', 'list(range(2 ** 62))', '[1] * -5', "'ab' * (2 ** 62)", '(0).to_bytes(0, "big")', '(256).to_bytes(1, "big")', 'float(10 ** 400)', 'int(float("inf"))', '1 << (2 ** 64)', 'chr(2 ** 40)', '[].insert(2 ** 70, 1)', '"a".center(2 ** 70)', 'sys.maxsize + 1', '[1][2 ** 70]', '[1][:2 ** 70]', '"abc".find("c", -2 ** 70)', 'b"x" * (2 ** 64)', 'bytes(2 ** 70)', '2.0 ** 1024', '10.0 ** 308 * 10', 'round(2.5e308)', 'range(10)[2 ** 64]', 'slice(2 ** 70).indices(5)', 'hash(2 ** 61)', 'complex(1e308, 0) * 10', 'divmod(1e300, 1e-300)', '"%c" % 2000000', '"%*d" % (2 ** 70, 1)'):
    try:
        result = eval(action)
        print(action, '=', result if len(str(result)) < 60 else type(result).__name__)
    except Exception as error:
        print(action, '->', type(error).__name__, error)


class Huge:
    def __len__(self):
        return 2 ** 70

    def __length_hint__(self):
        return 2 ** 62

    def __iter__(self):
        return iter('abc')

    def __index__(self):
        return 2 ** 70


class Hint:
    def __iter__(self):
        return iter('abc')

    def __length_hint__(self):
        return -1


for action in (lambda: len(Huge()), lambda: [1][Huge()], lambda: 'a' * Huge(), lambda: list(Hint()), lambda: bool(Huge()), lambda: [1, 2][:Huge()], lambda: tuple(range(3))[-1:Huge()]):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
try:
    raise MemoryError
except MemoryError as error:
    print(repr(error), error.args, isinstance(error, Exception))
