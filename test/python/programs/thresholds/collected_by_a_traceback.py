import gc
import traceback


class Loop:
    def __init__(self, name):
        self.name, self.me = name, self

    def __del__(self):
        print('collected', self.name)


def broken(depth):
    if depth:
        return broken(depth - 1)
    raise LookupError('at the bottom')


def told():
    try:
        broken(2)
    except LookupError:
        return traceback.format_exc().count('\n') > 6


gc.collect()
Loop('a')
print('first', told())
Loop('b')
print('second', told())
print('at last', gc.collect() >= 0)
