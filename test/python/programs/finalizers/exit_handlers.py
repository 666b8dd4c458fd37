# Exit handlers: how many there are, what they raise, and what goes with them.
import atexit
import sys
import types


class Loud:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print('del', self.name)


def show(item, *more, **keywords):
    print('called', item if isinstance(item, str) else item.name, more, sorted(keywords))


def fails():
    raise KeyError('a handler')


def leaves():
    sys.exit(4)


def unraisable(args):
    print('unraisable', type(args.exc_value).__name__, args.exc_value, (args.err_msg or '')[:36])


sys.unraisablehook = unraisable
sys.excepthook = lambda *args: print('never', args[0])
kept = Loud('kept')
atexit.register(show, Loud('first'), 1, k=2)
atexit.register(fails)
atexit.register(leaves)
atexit.register(show, kept)
atexit.register(print, 'print')
print(atexit._ncallbacks())
atexit.unregister(show)
print(atexit._ncallbacks())
try:
    atexit._run_exitfuncs()
except BaseException as error:
    print('raised', type(error).__name__, error)
print(atexit._ncallbacks())
atexit.register(show, Loud('cleared'))
atexit._clear()
print(atexit._ncallbacks())
for wrong in (5, None, 'text'):
    try:
        atexit.register(wrong)
    except TypeError as error:
        print(error)


@atexit.register
def registers():
    print('registers')
    atexit.register(show, Loud('late'))


atexit.register(fails)
atexit.register(show, 'before', Loud)
atexit.register(lambda: atexit.unregister(registers) and None)
atexit.unregister(fails)
module = types.ModuleType('made')
module.item = Loud('in a module')
sys.modules['made'] = module
listed = [Loud('in a list')]
print('end')
