/** Part of `_pickle`. */
export const READING = String.raw`class _Source:
    def __init__(self, data):
        self._data, self._at = bytes(data), 0

    def read(self, size):
        found = self._data[self._at:self._at + size]
        self._at += len(found)
        return found

    def readline(self):
        end = self._data.find(b'\n', self._at) + 1 or len(self._data)
        found, self._at = self._data[self._at:end], end
        return found


class Unpickler:
    def __init__(self, file, *, fix_imports=True, encoding='ASCII', errors='strict', buffers=None):
        if not (hasattr(file, 'read') and hasattr(file, 'readline')):
            raise TypeError("file must have 'read', 'readinto' and 'readline' attributes")
        self._start(file, fix_imports, encoding, errors, buffers)

    def _start(self, file, fix_imports, encoding, errors, buffers):
        self._file, self._fix, self._encoding, self._errors = file, fix_imports, encoding, errors
        self._buffers = None if buffers is None else iter(buffers)
        self.memo = {}

    def persistent_load(self, pid):
        raise UnpicklingError('A load persistent id instruction was encountered, but no persistent_load function was specified.' if _V < (3, 13) else
                              'A load persistent id instruction was encountered, but no persistent_load function was specified.')

    def find_class(self, module, name):
        if self._proto < 3 and self._fix:
            if (module, name) in _NEW_NAMES:
                module, name = _NEW_NAMES[module, name]
            elif module in _NEW_MODULES:
                module = _NEW_MODULES[module]
        __import__(module)
        if self._proto >= 4:
            found = sys.modules[module]
            for part in name.split('.'):
                if part == '<locals>':
                    raise AttributeError(f"Can't get local attribute {name!r} on {sys.modules[module]!r}")
                try:
                    found = getattr(found, part)
                except AttributeError:
                    raise AttributeError(f"Can't get attribute {name!r} on {sys.modules[module]!r}") from None
            return found
        try:
            return getattr(sys.modules[module], name)
        except AttributeError:
            raise AttributeError(f"Can't get attribute {name!r} on {sys.modules[module]!r}") from None

    def _read(self, size):
        data = self._file.read(size)
        if len(data) < size:
            if not data and size == 1:
                raise EOFError('Ran out of input')
            raise UnpicklingError('pickle data was truncated')
        return data

    def _line(self):
        line = self._file.readline()
        if not line.endswith(b'\n'):
            raise UnpicklingError('pickle data was truncated')
        return line[:-1]

    def load(self):
        if not hasattr(self, '_file'):
            raise UnpicklingError(f'Unpickler.__init__() was not called by {type(self).__name__}.__init__()')
        self._stack, self._marks, self._proto = [], [], 0
        load = _LOADS.get
        try:
            while True:
                key = self._read(1)
                function = load(key[0])
                if function is None:
                    code = key[0]
                    shown = f"'{chr(code)}'" if 32 <= code < 127 and code not in (39, 92) else f"'\\x{code:02x}'" if code != 39 else '"\'"'
                    raise UnpicklingError(f'invalid load key, {shown}.')
                function(self)
        except _Stop:
            value = self._stack.pop()
            del self._stack, self._marks
            return value
        except IndexError as error:
            if error.args and error.args[0].startswith('pop from empty'):
                raise UnpicklingError('unpickling stack underflow') from None
            raise

    def _marked(self):
        if not self._marks:
            raise UnpicklingError('could not find MARK')
        items, self._stack = self._stack, self._marks.pop()
        return items

    def _top(self):
        if not self._stack:
            raise UnpicklingError('unexpected MARK found' if self._marks else 'unpickling stack underflow')
        return self._stack[-1]

    def _persistent(self, pid):
        self._stack.append(self.persistent_load(pid))

    def _instance(self, cls, args):
        self._stack.append(cls(*args) if args or not isinstance(cls, type) or hasattr(cls, '__getinitargs__') else cls())

    def _get(self, at):
        try:
            self._stack.append(self.memo[at])
        except KeyError:
            raise UnpicklingError(f'Memo value not found at index {at}') from None

    def _build(self):
        state = self._stack.pop()
        target = self._top()
        setter = getattr(target, '__setstate__', None)
        if setter is not None:
            setter(state)
            return
        slots = None
        if isinstance(state, tuple) and len(state) == 2:
            state, slots = state
        if state:
            names = target.__dict__
            intern = sys.intern
            for key, value in state.items():
                names[intern(key) if type(key) is str else key] = value
        if slots:
            for key, value in slots.items():
                setattr(target, key, value)

    def _appends(self, items):
        target = self._top()
        if type(target) is list:
            target.extend(items)
        elif hasattr(target, 'extend'):
            target.extend(items)
        else:
            for item in items:
                target.append(item)

    def _setitems(self, items):
        target = self._top()
        for at in range(0, len(items), 2):
            target[items[at]] = items[at + 1]

    def _extension(self, code):
        if code in _extension_cache:
            self._stack.append(_extension_cache[code])
            return
        key = _inverted_registry.get(code)
        if key is None:
            raise ValueError(f'unregistered extension code {code}')
        found = _extension_cache[code] = self.find_class(*key)
        self._stack.append(found)


def _push(make):
    def load(self):
        self._stack.append(make(self))
    return load


def _text_number(line):
    return False if line == b'00' else True if line == b'01' else int(line)


def _long_text(line):
    return int(line[:-1] if line.endswith(b'L') else line)


def _quoted(self):
    line = self._line().strip()
    if len(line) < 2 or line[:1] not in (b'"', b"'") or line[:1] != line[-1:]:
        raise UnpicklingError('the STRING opcode argument must be quoted')
    import codecs
    return _decoded(self, codecs.escape_decode(line[1:-1])[0])


def _decoded(self, data):
    return data if self._encoding == 'bytes' else data.decode(self._encoding, self._errors)


def _sized(format, size):
    return lambda self: self._read(unpack(format, self._read(size))[0])


def _stop(self):
    raise _Stop


def _protocol(self):
    self._proto = self._read(1)[0]
    if self._proto > 5:
        raise ValueError(f'unsupported pickle protocol: {self._proto}')


def _mark(self):
    self._marks.append(self._stack)
    self._stack = []


def _pop(self):
    if self._stack:
        self._stack.pop()
    else:
        self._marked()


def _collect(make):
    def load(self):
        items = self._marked()
        self._stack.append(make(items))
    return load


def _small_tuple(size):
    def load(self):
        items = self._stack[-size:]
        if len(items) < size:
            raise UnpicklingError('unpickling stack underflow')
        self._stack[-size:] = [tuple(items)]
    return load


def _put_in(at):
    def load(self):
        self.memo[at(self)] = self._top()
    return load


def _reduce(self):
    args = self._stack.pop()
    self._stack[-1] = self._stack[-1](*args)


def _newobj(self):
    args = self._stack.pop()
    cls = self._stack[-1]
    if not isinstance(cls, type):
        raise UnpicklingError(f"NEWOBJ class argument must be a type, not {type(cls).__name__}")
    self._stack[-1] = cls.__new__(cls, *args)


def _newobj_ex(self):
    keywords = self._stack.pop()
    args = self._stack.pop()
    self._stack[-1] = self._stack[-1].__new__(self._stack[-1], *args, **keywords)


def _append(self):
    value = self._stack.pop()
    self._top().append(value)


def _setitem(self):
    value = self._stack.pop()
    key = self._stack.pop()
    self._top()[key] = value


def _additems(self):
    items = self._marked()
    target = self._top()
    if isinstance(target, set):
        target.update(items)
    else:
        for item in items:
            target.add(item)


def _dict_of(items):
    return {items[at]: items[at + 1] for at in range(0, len(items), 2)}


def _stack_global(self):
    name = self._stack.pop()
    module = self._stack.pop()
    if type(name) is not str or type(module) is not str:
        raise UnpicklingError('STACK_GLOBAL requires str')
    self._stack.append(self.find_class(module, name))


def _next_buffer(self):
    if self._buffers is None:
        raise UnpicklingError('pickle stream refers to out-of-band data but no *buffers* argument was given')
    try:
        self._stack.append(next(self._buffers))
    except StopIteration:
        raise UnpicklingError('not enough out-of-band buffers') from None


def _readonly_buffer(self):
    self._stack[-1] = memoryview(self._stack[-1]).toreadonly()


def _skip(self):
    self._read(8)


def _inst(self):
    module, name = self._line().decode('ascii'), self._line().decode('ascii')
    cls = self.find_class(module, name)
    self._instance(cls, self._marked())


def _obj(self):
    cls, *args = self._marked()
    self._instance(cls, args)


def _global(self):
    module, name = self._line().decode(), self._line().decode()
    self._stack.append(self.find_class(module, name))


_LOADS = {ord(key): function for key, function in {
    '(': _mark, '.': _stop, '0': _pop, '1': lambda self: self._marked(), '2': lambda self: self._stack.append(self._top()), 'N': _push(lambda self: None),
    'I': _push(lambda self: _text_number(self._line())), 'L': _push(lambda self: _long_text(self._line())), 'F': _push(lambda self: float(self._line())),
    'K': _push(lambda self: self._read(1)[0]), 'M': _push(lambda self: unpack('<H', self._read(2))[0]), 'J': _push(lambda self: unpack('<i', self._read(4))[0]),
    'G': _push(lambda self: unpack('>d', self._read(8))[0]), 'V': _push(lambda self: self._line().decode('raw-unicode-escape')), 'S': _push(_quoted),
    'T': _push(lambda self: _decoded(self, self._read(unpack('<i', self._read(4))[0]))), 'U': _push(lambda self: _decoded(self, self._read(self._read(1)[0]))),
    'X': _push(lambda self: _sized('<I', 4)(self).decode('utf-8', 'surrogatepass')), '\x8c': _push(lambda self: _sized('<B', 1)(self).decode('utf-8', 'surrogatepass')),
    '\x8d': _push(lambda self: _sized('<Q', 8)(self).decode('utf-8', 'surrogatepass')), 'B': _push(_sized('<I', 4)), 'C': _push(_sized('<B', 1)), '\x8e': _push(_sized('<Q', 8)),
    '\x96': _push(lambda self: bytearray(_sized('<Q', 8)(self))), '\x97': _next_buffer, '\x98': _readonly_buffer,
    '\x8a': _push(lambda self: int.from_bytes(_sized('<B', 1)(self), 'little', signed=True)), '\x8b': _push(lambda self: int.from_bytes(_sized('<i', 4)(self), 'little', signed=True)),
    '\x88': _push(lambda self: True), '\x89': _push(lambda self: False), ')': _push(lambda self: ()), ']': _push(lambda self: []), '}': _push(lambda self: {}), '\x8f': _push(lambda self: set()),
    't': _collect(tuple), 'l': _collect(list), 'd': _collect(_dict_of), '\x91': _collect(frozenset), '\x85': _small_tuple(1), '\x86': _small_tuple(2), '\x87': _small_tuple(3),
    'a': _append, 'e': lambda self: self._appends(self._marked()), 's': _setitem, 'u': lambda self: self._setitems(self._marked()), '\x90': _additems,
    'p': _put_in(lambda self: int(self._line())), 'q': _put_in(lambda self: self._read(1)[0]), 'r': _put_in(lambda self: unpack('<I', self._read(4))[0]), '\x94': _put_in(lambda self: len(self.memo)),
    'g': lambda self: self._get(int(self._line())), 'h': lambda self: self._get(self._read(1)[0]), 'j': lambda self: self._get(unpack('<I', self._read(4))[0]),
    'c': _global, '\x93': _stack_global, 'R': _reduce, '\x81': _newobj, '\x92': _newobj_ex, 'b': lambda self: self._build(), 'i': _inst, 'o': _obj,
    'P': lambda self: self._persistent(self._line().decode('ascii')), 'Q': lambda self: self._persistent(self._stack.pop()), '\x80': _protocol, '\x95': _skip,
    '\x82': lambda self: self._extension(self._read(1)[0]), '\x83': lambda self: self._extension(unpack('<H', self._read(2))[0]),
    '\x84': lambda self: self._extension(unpack('<i', self._read(4))[0])}.items()}
_default = 4 if _V < (3, 14) else 5


def dumps(obj, protocol=None, *, fix_imports=True, buffer_callback=None):
    pickler = object.__new__(Pickler)
    protocol = _default if protocol is None else protocol
    if protocol > 5:
        raise ValueError('pickle protocol must be <= 5')
    if buffer_callback is not None and 0 <= protocol < 5:
        raise ValueError('buffer_callback needs protocol >= 5')
    pickler._start(5 if protocol < 0 else protocol, fix_imports, buffer_callback)
    return pickler._dumped(obj)


def dump(obj, file, protocol=None, *, fix_imports=True, buffer_callback=None):
    Pickler(file, protocol, fix_imports=fix_imports, buffer_callback=buffer_callback).dump(obj)


def loads(data, /, *, fix_imports=True, encoding='ASCII', errors='strict', buffers=None):
    if isinstance(data, str):
        raise TypeError("a bytes-like object is required, not 'str'")
    memoryview(data)
    unpickler = object.__new__(Unpickler)
    unpickler._start(_Source(data), fix_imports, encoding, errors, buffers)
    return unpickler.load()


def load(file, *, fix_imports=True, encoding='ASCII', errors='strict', buffers=None):
    return Unpickler(file, fix_imports=fix_imports, encoding=encoding, errors=errors, buffers=buffers).load()
`
