import unittest
from test.support import start_threads


def requires_working_threading():
    return unittest.skip('needs threads')
