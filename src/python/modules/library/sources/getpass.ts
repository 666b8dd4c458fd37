/** `getpass`: there is nobody to ask. */
export const SOURCE = String.raw`import os
import sys

__all__ = ['getpass', 'getuser', 'GetPassWarning']


class GetPassWarning(UserWarning):
    pass


def getpass(prompt='Password: ', stream=None):
    (stream or sys.stderr).write(prompt)
    line = sys.stdin.readline()
    if not line:
        raise EOFError
    return line[:-1] if line[-1] == '\n' else line


def getuser():
    return next((name for key in ('LOGNAME', 'USER', 'LNAME', 'USERNAME') for name in [os.environ.get(key)] if name), 'root')
`
