# Tracebacks that a program puts together, and what may be wrapped by classmethod.
import types

try:
    raise ValueError('first')
except ValueError as error:
    real = error.__traceback__
frame = real.tb_frame
made = types.TracebackType(real, frame, 5, 7)
print(made.tb_next is real, made.tb_frame is frame, made.tb_lasti, made.tb_lineno)
print(types.TracebackType(tb_next=None, tb_frame=frame, tb_lasti=1, tb_lineno=2).tb_next)
for args in ((), (1, frame, 1, 1), (None, 'x', 1, 1), (None, frame, 'x', 1), (None, frame, 1, 'x')):
    try:
        types.TracebackType(*args)
    except TypeError as error:
        print(error)
for value in 1, real, None:
    try:
        real.tb_next = value
        print('set')
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
try:
    real.tb_next = made
except ValueError as error:
    print(error)
try:
    del real.tb_next
except TypeError as error:
    print(error)
for name in 'tb_lasti', 'tb_frame':
    try:
        setattr(real, name, 1)
    except AttributeError as error:
        print(error)


class Names:
    def __get__(self, instance, owner=None):
        return 'got', instance is not None, owner is not None


class Wrapping:
    described = classmethod(Names())
    twice = classmethod(classmethod(lambda cls: cls.__name__))
    static = classmethod(staticmethod(lambda *args: len(args)))
    shown = classmethod(property(lambda cls: 'shown by ' + cls.__name__))


for name in 'described', 'twice', 'static', 'shown':
    for owner in Wrapping, Wrapping():
        value = getattr(owner, name)
        try:
            print(name, value if isinstance(value, (str, tuple)) else value())
        except TypeError as error:
            print(name, error)
for text in '[i for i in (lambda: (j := range(5)))()]', '[i for i in [j for j in range(5) if (j := True)]]', '{i for i in [(k := True) for j in range(5)]}', '[(j := i) for i in range(3)]':
    try:
        print(eval(text))
    except SyntaxError as error:
        print(error.msg)
view = memoryview(b'abc')
before = hash(view)
view.release()
print(hash(view) == before == hash(b'abc'), view == view, view == memoryview(b'abc'), view != b'abc')
try:
    memoryview(bytearray(4))[0:1, 0:1] = b'a'
except NotImplementedError as error:
    print('not implemented')


class Index:
    def __index__(self):
        return 1


buffer = bytearray(b'abc')
memoryview(buffer)[Index()] = 120
print(buffer)


class Twice(complex):
    def __complex__(self):
        return 42j


print(complex(Twice(1)), complex(Twice(1), 1))
