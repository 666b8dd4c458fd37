/** `shelve`: a dict whose values are pickled, kept in one file. */
export const SOURCE = `import collections.abc
import os
import pickle
from io import BytesIO
from io import open as _open

__all__ = ['Shelf', 'BsdDbShelf', 'DbfilenameShelf', 'open']


class error(OSError):
    __module__ = 'dbm'


class _Closed(collections.abc.MutableMapping):
    def closed(self, *args):
        raise ValueError('invalid operation on closed shelf')
    __iter__ = __len__ = __getitem__ = __setitem__ = __delitem__ = keys = closed

    def __repr__(self):
        return '<Closed Dictionary>'


# A dict has nothing to close.
def _close(store):
    try:
        store.close()
    except AttributeError:
        pass


class Shelf(collections.abc.MutableMapping):
    def __init__(self, dict, protocol=None, writeback=False, keyencoding='utf-8'):
        self.dict, self._protocol, self.writeback, self.cache, self.keyencoding = dict, pickle.DEFAULT_PROTOCOL if protocol is None else protocol, writeback, {}, keyencoding

    def __iter__(self):
        for key in self.dict.keys():
            yield key.decode(self.keyencoding)

    def __len__(self):
        return len(self.dict)

    def __contains__(self, key):
        return key.encode(self.keyencoding) in self.dict

    def get(self, key, default=None):
        return self[key] if key.encode(self.keyencoding) in self.dict else default

    def __getitem__(self, key):
        try:
            return self.cache[key]
        except KeyError:
            return self._unpickled(key)

    def _unpickled(self, key):
        value = pickle.Unpickler(BytesIO(self.dict[key.encode(self.keyencoding)])).load()
        if self.writeback:
            self.cache[key] = value
        return value

    def __setitem__(self, key, value):
        if self.writeback:
            self.cache[key] = value
        self.dict[key.encode(self.keyencoding)] = pickle.dumps(value, self._protocol)

    def __delitem__(self, key):
        del self.dict[key.encode(self.keyencoding)]
        self.cache.pop(key, None)

    def __enter__(self):
        return self

    def __exit__(self, type, value, traceback):
        self.close()

    def close(self):
        if self.dict is not None:
            try:
                self.sync()
                _close(self.dict)
            finally:
                self.dict = _Closed()

    def __del__(self):
        if hasattr(self, 'writeback'):
            self.close()

    def sync(self):
        if self.writeback and self.cache:
            self._write_back()
        if hasattr(self.dict, 'sync'):
            self.dict.sync()

    def _write_back(self):
        # Without writeback in the meantime, since the cache must not change.
        self.writeback = False
        collections.abc.MutableMapping.update(self, self.cache)
        self.writeback, self.cache = True, {}


BsdDbShelf = Shelf


class _Database(dict):
    def __init__(self, path, flag):
        self._path, self._writes = path, flag != 'r'
        exists = os.path.exists(path)
        if flag in 'rw' and not exists:
            raise error(2, "db file doesn't exist; use 'c' or 'n' flag to create a new db")
        if exists and flag != 'n':
            with _open(path, 'rb') as stream:
                super().__init__(pickle.load(stream))

    def sync(self):
        if self._writes:
            with _open(self._path, 'wb') as stream:
                pickle.dump(dict(self), stream)

    close = sync


class DbfilenameShelf(Shelf):
    def __init__(self, filename, flag='c', protocol=None, writeback=False):
        Shelf.__init__(self, _Database(os.fspath(filename), flag), protocol, writeback)

    def clear(self):
        self.cache.clear()
        self.dict.clear()


def open(filename, flag='c', protocol=None, writeback=False):
    return DbfilenameShelf(filename, flag, protocol, writeback)
`
