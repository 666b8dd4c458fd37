# needs 3.11
import traceback


def raised():
    try:
        raise TypeError('t')
    except TypeError as error:
        inner = error
    raise ExceptionGroup('g', [ValueError('a\nb'), inner, ExceptionGroup('h', [KeyError('z')])])


try:
    raised()
except ExceptionGroup as group:
    group.add_note('first')
    group.add_note('second\nand more')
    for text in traceback.format_exception(group):
        print(repr(text))
try:
    raise ValueError('v')
except ValueError as error:
    error.add_note('first')
    error.add_note('second\nand more')
    print(traceback.format_exception(error))
    print(traceback.format_exception_only(error))
