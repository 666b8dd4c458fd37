import unittest


def import_module(name, deprecated=False, *, required_on=()):
    try:
        return __import__(name)
    except ImportError as error:
        raise unittest.SkipTest(str(error))
