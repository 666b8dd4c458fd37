"""Runs one test of test_gc (its class and name are the arguments), or without arguments names them all. The answer is the last line."""
import gc
import json
import sys
import lone_unittest as unittest
import lone_unittest.mock

# Ours in the place of the library's: it keeps nothing of a test alive.
sys.modules['unittest'], sys.modules['unittest.mock'] = unittest, unittest.mock

import children
import test_gc


def say(kind, *detail):
    print('@@' + json.dumps([kind, *detail]))


def names():
    for name, value in vars(test_gc).items():
        if isinstance(value, type) and issubclass(value, unittest.TestCase):
            for method in sorted(dir(value)):
                if method.startswith('test'):
                    yield name + '.' + method


def reason(error):
    text = str(error).split('\n')[0]
    return type(error).__name__ + (': ' + text if text else '')


def run(name):
    kind, method = name.split('.')
    test = getattr(test_gc, kind)(method)
    # As the tests before it did: the first call by name leaves a tuple of names to 3.11. Alone, test_get_objects_arguments fails under CPython too.
    gc.get_objects(generation=None)
    gc.disable()
    gc.collect()
    try:
        test.run_alone()
    except children.NeedsChild as needed:
        return ('child', *needed.args)
    except unittest.SkipTest as skipped:
        return 'skipped', str(skipped)
    except ImportError as error:
        return 'skipped', reason(error)
    except BaseException as error:
        if 'requires _testcapi' in str(error):
            return 'skipped', str(error)
        line = None
        frame = error.__traceback__
        while frame is not None:
            if frame.tb_frame.f_globals.get('__name__') == 'test_gc':
                line = frame.tb_lineno
            frame = frame.tb_next
        return 'failed', reason(error), line
    return ('passed',)


test_gc.open = children.open_
if len(sys.argv) > 1:
    say(*run(sys.argv[1]))
else:
    say('names', *names())
