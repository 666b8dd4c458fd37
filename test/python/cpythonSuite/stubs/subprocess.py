import unittest

PIPE = -1


class Popen:
    def __init__(self, *args, **kwargs):
        raise unittest.SkipTest('needs a subprocess')
