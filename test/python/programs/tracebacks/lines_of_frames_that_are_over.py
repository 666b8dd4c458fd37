import traceback


def changed():
    try:
        {}['key']
    except KeyError as error:
        raise ValueError('other') from error


def managed():
    with open('/dev/null'):
        raise OSError('inside')


def plain():
    value = 1
    raise TypeError(value)


for function in (changed, managed, plain):
    try:
        function()
    except Exception as error:
        tb = error.__traceback__
        while tb:
            print(tb.tb_frame.f_code.co_name, tb.tb_lineno, tb.tb_frame.f_lineno)
            tb = tb.tb_next
        shown = traceback.TracebackException.from_exception(error, capture_locals=True)
        print(''.join(line for line in shown.stack.format()[1:]), end='')
        print(''.join(traceback.format_list(traceback.extract_tb(error.__traceback__))), end='')


def deep(n): return deep(n - 1) if n else n / 0


try:
    deep(6)
except ZeroDivisionError as error:
    print(''.join(traceback.extract_tb(error.__traceback__).format()))
