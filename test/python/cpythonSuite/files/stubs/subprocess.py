import unittest

PIPE, STDOUT, DEVNULL = -1, -2, -3


class SubprocessError(Exception):
    pass


class CalledProcessError(SubprocessError):
    pass


def run(*args, **kwargs):
    raise unittest.SkipTest('needs a process')


Popen = call = check_call = check_output = run
