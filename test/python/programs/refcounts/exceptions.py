# An exception in flight holds its arguments, its traceback the frames and their locals.
import sys


class Payload:
    pass


def fail(payload):
    raise ValueError(payload)


payload = Payload()
print('before', sys.getrefcount(payload))
try:
    fail(payload)
except ValueError as error:
    print('caught', sys.getrefcount(payload), sys.getrefcount(error))
    error.args = ()
    print('without args', sys.getrefcount(payload))
    error.__traceback__ = None
    print('without traceback', sys.getrefcount(payload))
print('after', sys.getrefcount(payload))
print('name deleted', 'error' in globals())

kept = None
try:
    fail(payload)
except ValueError as error:
    kept = error
print('kept', sys.getrefcount(payload))
frame = kept.__traceback__.tb_next.tb_frame
print('frame local', frame.f_locals['payload'] is payload, frame.f_code.co_name)
del frame
kept = kept.with_traceback(None)
print('only args', sys.getrefcount(payload))
kept = None
print('dropped', sys.getrefcount(payload))


def swallow():
    local = Payload()
    try:
        fail(local)
    except ValueError:
        inside = sys.getrefcount(local)
    return inside, sys.getrefcount(local)


print('inside and behind the handler', swallow())


def chain(thing):
    try:
        try:
            fail(thing)
        except ValueError as first:
            raise KeyError(thing) from first
    except KeyError as second:
        return sys.getrefcount(thing), second.__cause__.args[0] is thing


print('chained', chain(payload))
print('after the chain', sys.getrefcount(payload))
print('nothing handled', sys.exc_info())
