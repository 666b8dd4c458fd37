import traceback


def down(n):
    if n == 0:
        raise ValueError('one\n\ntwo')
    down(n - 1)


def caused():
    try:
        down(5)
    except ValueError as error:
        raise KeyError('k') from error


def in_the_middle():
    try:
        return 1 / 0
    finally:
        [][1]


def no_words():
    raise ValueError


def show(function):
    try:
        function()
    except BaseException as error:
        for text in traceback.format_exception(type(error), error, error.__traceback__):
            print(repr(text))
        print(traceback.format_exception_only(type(error), error))
        print(len(traceback.format_tb(error.__traceback__)), traceback.format_exc().count('\n'))


for function in caused, in_the_middle, no_words, lambda: compile('x = = 1\n', 'f', 'exec'):
    show(function)
