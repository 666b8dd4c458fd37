# Ends with SystemExit: text goes to stderr, the code is 1.
import sys

for value in (None, 0, 3, 'text', (1, 2), True):
    try:
        sys.exit(value)
    except SystemExit as error:
        print(repr(error.code), error.args, isinstance(error, Exception))
try:
    raise SystemExit
except SystemExit as error:
    print(error.code)
try:
    exit_code = 5
finally:
    print('leaving')
sys.exit('no configuration found')
