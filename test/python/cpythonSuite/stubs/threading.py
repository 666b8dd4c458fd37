import unittest


class Thread:
    def __init__(self, *args, **kwargs):
        raise unittest.SkipTest('needs threads')
