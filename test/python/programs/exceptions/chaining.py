# Cause and context: who refers to whom, and when the context is hidden.
def show(error, depth=0):
    line = f'{"  " * depth}{error!r} suppress={error.__suppress_context__}'
    print(line)
    if error.__cause__ is not None:
        print('  ' * depth + ' cause:')
        show(error.__cause__, depth + 1)
    if error.__context__ is not None:
        print('  ' * depth + ' context:')
        show(error.__context__, depth + 1)


def run(function):
    print(function.__name__)
    try:
        function()
    except Exception as error:
        show(error)


def implicit():
    try:
        1 / 0
    except ZeroDivisionError:
        [][0]


def explicit():
    try:
        {}['x']
    except KeyError as error:
        raise RuntimeError('wrapped') from error


def hidden():
    try:
        int('q')
    except ValueError:
        raise RuntimeError('alone') from None


def from_finally():
    try:
        raise ValueError('body')
    finally:
        raise TypeError('finally')


def three_deep():
    try:
        try:
            raise ValueError(1)
        except ValueError:
            raise ValueError(2)
    except ValueError:
        raise ValueError(3)


def other_cause():
    try:
        raise KeyError('context')
    except KeyError:
        raise IndexError('own') from OSError('made up')


def raised_again():
    try:
        raise ValueError('same')
    except ValueError as error:
        raise error


def cause_class():
    raise ValueError('v') from KeyError


for function in (implicit, explicit, hidden, from_finally, three_deep, other_cause, raised_again, cause_class):
    run(function)
for bad in ('raise 5', 'raise "text"', 'raise ValueError from 5', 'raise', 'raise int'):
    try:
        exec(bad)
    except BaseException as error:
        print(bad, '->', type(error).__name__, error, error.__cause__)
