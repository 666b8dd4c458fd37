/** `pickle`: what `_pickle` does, and the names of the opcodes. */
export const SOURCE = String.raw`import sys
from _pickle import PickleBuffer, PickleError, Pickler, PicklingError, Unpickler, UnpicklingError, dump, dumps, load, loads
from copyreg import dispatch_table

_Pickler, _Unpickler, _dump, _dumps, _load, _loads = Pickler, Unpickler, dump, dumps, load, loads
format_version = '4.0' if sys.version_info < (3, 14) else '5.0'
compatible_formats = ['1.0', '1.1', '1.2', '1.3', '2.0', '3.0', '4.0', '5.0']
HIGHEST_PROTOCOL, DEFAULT_PROTOCOL = 5, 4 if sys.version_info < (3, 14) else 5
bytes_types = bytes, bytearray


class PyStringMap:
    pass


MARK, STOP, POP, POP_MARK, DUP, FLOAT, INT, BININT, BININT1, LONG, BININT2, NONE = [bytes((code,)) for code in b'(.012FIJKLMN']
PERSID, BINPERSID, REDUCE, STRING, BINSTRING, SHORT_BINSTRING, UNICODE, BINUNICODE, APPEND, BUILD, GLOBAL, DICT = [bytes((code,)) for code in b'PQRSTUVXabcd']
EMPTY_DICT, APPENDS, GET, BINGET, INST, LONG_BINGET, LIST, EMPTY_LIST, OBJ, PUT, BINPUT, LONG_BINPUT = [bytes((code,)) for code in b'}eghijl]opqr']
SETITEM, TUPLE, EMPTY_TUPLE, SETITEMS, BINFLOAT = [bytes((code,)) for code in b'st)uG']
TRUE, FALSE = b'I01\n', b'I00\n'
PROTO, NEWOBJ, EXT1, EXT2, EXT4, TUPLE1, TUPLE2, TUPLE3, NEWTRUE, NEWFALSE, LONG1, LONG4, SHORT_BINUNICODE, BINUNICODE8, BINBYTES8, EMPTY_SET, ADDITEMS, FROZENSET, NEWOBJ_EX, STACK_GLOBAL, \
    MEMOIZE, FRAME, BYTEARRAY8, NEXT_BUFFER, READONLY_BUFFER = [bytes((code,)) for code in range(0x80, 0x99)]
BINBYTES, SHORT_BINBYTES = b'B', b'C'
__all__ = ['PickleError', 'PicklingError', 'UnpicklingError', 'Pickler', 'Unpickler', 'dump', 'dumps', 'load', 'loads', 'PickleBuffer', 'HIGHEST_PROTOCOL', 'DEFAULT_PROTOCOL']


def encode_long(x):
    from _pickle import _long_bytes
    return _long_bytes(x)


def decode_long(data):
    return int.from_bytes(data, byteorder='little', signed=True)


def whichmodule(obj, name):
    from _pickle import _module_of
    return _module_of(obj, name)
`
