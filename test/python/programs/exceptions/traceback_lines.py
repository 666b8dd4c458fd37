# The line numbers a traceback carries, relative to the function they are in.
import sys


def lines(error):
    tb, result = error.__traceback__, []
    while tb is not None:
        code = tb.tb_frame.f_code
        result.append((code.co_name, tb.tb_lineno - code.co_firstlineno))
        tb = tb.tb_next
    return result


def simple():
    x = 1

    return x / 0


def called():
    value = 2
    simple()
    return value


def many_lines():
    return [
        1,
        2,
        {}['missing'],
        4,
    ]


def continued():
    total = (1 +
             2 +
             None)
    return total


def arguments():
    return max(
        1,
        int('bad'),
    )


def again():
    try:
        simple()
    except ZeroDivisionError:
        pass
    raise


def handled_and_raised():
    try:
        simple()
    except ZeroDivisionError as error:
        note = 'on the way'
        raise error


def in_comprehension():
    return [1 / n
            for n in (1, 0)]


def in_generator():
    def produce():
        yield 1
        raise LookupError
    return list(produce())


def decorated(function):
    return function


@decorated
@decorated
def below_decorators():
    raise OSError


for function in (simple, called, many_lines, continued, arguments, again, handled_and_raised, in_generator, below_decorators, lambda: 1 / 0):
    try:
        function()
    except Exception as error:
        print(type(error).__name__, lines(error)[1:])
        error.__traceback__ = None
try:
    in_comprehension()
except ZeroDivisionError as error:
    print([name for name, line in lines(error)][1], lines(error)[1][1])
try:
    exec('a = 1\nb = 2\nc = d')
except NameError as error:
    print(lines(error)[1:], sys.exc_info()[2].tb_lineno == error.__traceback__.tb_lineno)
