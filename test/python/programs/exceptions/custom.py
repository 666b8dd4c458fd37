# Hierarchies of one's own, args, str and repr, attributes, notes of handlers' order.
class AppError(Exception):
    """Base of them all."""


class NotFound(AppError, KeyError):
    def __init__(self, name, *, where='here'):
        super().__init__(name)
        self.name, self.where = name, where

    def __str__(self):
        return f'{self.name} is not {self.where}'


class Quiet(AppError):
    def __init__(self, a, b):
        self.a, self.b = a, b


def attempt(error):
    try:
        raise error
    except (OSError, NotFound) as caught:
        return 'first', caught
    except KeyError as caught:
        return 'second', caught
    except AppError as caught:
        return 'third', caught
    except Exception as caught:
        return 'fourth', caught
    except BaseException as caught:
        return 'last', caught


for error in (NotFound('x', where='there'), KeyError('k'), Quiet(1, b=2), AppError, AppError(), AppError('one', 'two'), ValueError(3), KeyboardInterrupt(), SystemExit(5), OSError(2, 'No such file', 'name')):
    branch, caught = attempt(error)
    print(branch, repr(caught), '|', str(caught), '|', caught.args)
print(repr(KeyError('k')), str(KeyError('k')), str(KeyError()), str(KeyError('a', 'b')), str(ValueError('k')), repr(ValueError('a', 1)))
error = OSError(13, 'denied', 'file.txt')
print(error.errno, error.strerror, error.filename, type(error).__name__, isinstance(error, PermissionError))
print(SystemExit(3).code, StopIteration('v').value, UnicodeDecodeError('utf-8', b'ab', 0, 1, 'why'))
print([cls.__name__ for cls in NotFound.__mro__], issubclass(NotFound, LookupError))
caught = None
try:
    raise NotFound('self')
except AppError as caught_here:
    caught = caught_here
    caught.extra = 'attribute'
print(caught.extra, caught.__traceback__ is not None, caught.__dict__)
for handler in (5, (ValueError, 5), 'x'):
    try:
        try:
            raise ValueError('v')
        except handler:
            print('handled')
    except TypeError as error:
        print(error)
try:
    raise ValueError
except ValueError as e:
    pass
try:
    e
except NameError as error:
    print(error)
kinds = ZeroDivisionError, IndexError
for code in ('1 / 0', '[][1]'):
    try:
        eval(code)
    except kinds as error:
        print(type(error).__name__)
