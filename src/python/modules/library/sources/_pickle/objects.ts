/** Part of `_pickle`: the rest of its Pickler. */
export const OBJECTS = String.raw`    # ── objects ──

    def persistent_id(self, obj):
        return None

    def _save(self, obj, by_id=True):
        if by_id and type(self).persistent_id is not _no_id or 'persistent_id' in self.__dict__:
            if by_id:
                pid = self.persistent_id(obj)
                if pid is not None:
                    if self.bin:
                        self._save(pid, False)
                        self._put(b'Q')
                    else:
                        try:
                            self._put(b'P' + str(pid).encode('ascii') + b'\n')
                        except UnicodeEncodeError:
                            raise PicklingError('persistent IDs in protocol 0 must be ASCII strings')
                    self._boundary()
                    return
        kind = type(obj)
        if obj is None:
            self._put(b'N')
        elif obj is True or obj is False:
            self._put((b'\x88' if obj else b'\x89') if self.proto >= 2 else b'I01\n' if obj else b'I00\n')
        elif kind is int:
            self._save_int(obj)
        elif kind is float:
            self._put(b'G' + pack('>d', obj) if self.bin else b'F' + repr(obj).encode() + b'\n')
        else:
            known = self._memo.get(id(obj))
            if known is not None:
                self._get(known[0])
            else:
                method = _BY_TYPE.get(kind)
                if method is not None:
                    method(self, obj)
                else:
                    self._save_other(obj, kind)
        self._boundary()

    def _boundary(self):
        if self._frame is not None and self._length >= _FRAME_TARGET:
            self._commit()

    def _save_int(self, obj):
        if self.bin and 0 <= obj <= 0xffff:
            self._put(b'K' + bytes((obj,)) if obj <= 0xff else b'M' + pack('<H', obj))
        elif -0x80000000 <= obj <= 0x7fffffff:
            self._put(b'J' + pack('<i', obj) if self.bin else b'I%d\n' % obj)
        elif self.proto >= 2:
            data = _long_bytes(obj)
            self._put((b'\x8a' + bytes((len(data),)) if len(data) < 256 else b'\x8b' + pack('<i', len(data))) + data)
        else:
            self._put(b'L%dL\n' % obj)

    def _save_bytes(self, obj):
        if self.proto < 3:
            if not obj:
                self._save_reduce(bytes, (), obj=obj)
            else:
                import _codecs
                self._save_reduce(_codecs.encode, (str(obj, 'latin1'), 'latin1'), obj=obj)
            return
        size = len(obj)
        self._put_bytes(b'C' + bytes((size,)) if size <= 0xff else b'B' + pack('<I', size), obj)
        self._memoize(obj)

    def _save_bytearray(self, obj):
        if self.proto < 5:
            self._save_reduce(bytearray, (bytes(obj),) if obj else (), obj=obj)
            return
        self._put_bytes(b'\x96' + pack('<Q', len(obj)), bytes(obj))
        self._memoize(obj)

    def _save_str(self, obj):
        if not self.bin:
            text = obj.replace('\\', '\\u005c').replace('\0', '\\u0000').replace('\n', '\\u000a').replace('\r', '\\u000d').replace('\x1a', '\\u001a')
            self._put(b'V' + text.encode('raw-unicode-escape') + b'\n')
        else:
            data = obj.encode('utf-8', 'surrogatepass')
            size = len(data)
            self._put_bytes(b'\x8c' + bytes((size,)) if size <= 0xff and self.proto >= 4 else b'X' + pack('<I', size), data)
        self._memoize(obj)

    def _save_tuple(self, obj):
        size = len(obj)
        if size == 0:
            self._put(b')' if self.bin else b'(t')
            return
        if size <= 3 and self.proto >= 2:
            for item in obj:
                self._save(item)
            if id(obj) in self._memo:
                self._put(b'0' * size)
                self._get(self._memo[id(obj)][0])
            else:
                self._put((b'\x85', b'\x86', b'\x87')[size - 1])
                self._memoize(obj)
            return
        self._put(b'(')
        for item in obj:
            self._save(item)
        if id(obj) in self._memo:
            self._put(b'1' if self.bin else b'0' * (size + 1))
            self._get(self._memo[id(obj)][0])
            return
        self._put(b't')
        self._memoize(obj)

    def _save_list(self, obj):
        self._put(b']' if self.bin else b'(l')
        self._memoize(obj)
        if not obj:
            return
        if not self.bin:
            self._appends(iter(obj))
        elif len(obj) == 1:
            self._save(obj[0])
            self._put(b'a')
        else:
            at = 0
            while at < len(obj):
                self._put(b'(')
                for item in obj[at:at + _BATCH]:
                    self._save(item)
                self._put(b'e')
                at += _BATCH

    def _appends(self, items):
        if not self.bin:
            for item in items:
                self._save(item)
                self._put(b'a')
            return
        self._batches(items, lambda item: self._save(item), b'a', b'e')

    def _setitems(self, pairs):
        def save(pair):
            if not isinstance(pair, tuple) or len(pair) != 2:
                raise TypeError('dict items iterator must return 2-tuples')
            self._save(pair[0])
            self._save(pair[1])
        if not self.bin:
            for pair in pairs:
                save(pair)
                self._put(b's')
            return
        self._batches(pairs, save, b's', b'u')

    def _batches(self, items, save, one, many):
        absent = object()
        while True:
            first = next(items, absent)
            if first is absent:
                return
            second = next(items, absent)
            if second is absent:
                save(first)
                self._put(one)
                return
            self._put(b'(')
            save(first)
            count = 1
            while second is not absent:
                save(second)
                count += 1
                if count == _BATCH:
                    break
                second = next(items, absent)
            self._put(many)
            if count != _BATCH:
                return

    def _save_dict(self, obj):
        self._put(b'}' if self.bin else b'(d')
        self._memoize(obj)
        if not obj:
            return
        if not self.bin:
            self._setitems(iter(obj.items()))
            return
        pairs = list(obj.items())
        if len(pairs) == 1:
            self._save(pairs[0][0])
            self._save(pairs[0][1])
            self._put(b's')
            return
        for at in range(0, len(pairs), _BATCH):
            self._put(b'(')
            for key, value in pairs[at:at + _BATCH]:
                self._save(key)
                self._save(value)
            self._put(b'u')

    def _save_set(self, obj):
        if self.proto < 4:
            self._save_reduce(set, (list(obj),), obj=obj)
            return
        self._put(b'\x8f')
        self._memoize(obj)
        items = list(obj)
        for at in range(0, len(items), _BATCH):
            self._put(b'(')
            for item in items[at:at + _BATCH]:
                self._save(item)
            self._put(b'\x90')

    def _save_frozenset(self, obj):
        if self.proto < 4:
            self._save_reduce(frozenset, (list(obj),), obj=obj)
            return
        self._put(b'(')
        for item in obj:
            self._save(item)
        if id(obj) in self._memo:
            self._put(b'1')
            self._get(self._memo[id(obj)][0])
            return
        self._put(b'\x91')
        self._memoize(obj)

    def _save_singleton(self, obj):
        self._save_global(obj, 'Ellipsis' if obj is Ellipsis else 'NotImplemented')

    def _save_type(self, obj):
        for single in (None, NotImplemented, Ellipsis):
            if obj is type(single):
                return self._save_reduce(type, (single,), obj=obj)
        self._save_global(obj)

    def _save_buffer(self, obj):
        if self.proto < 5:
            raise PicklingError('PickleBuffer can only pickled with protocol >= 5')
        raw = obj.raw()
        if self._buffers is not None and not self._buffers(obj):
            self._put(b'\x97')
            if raw.readonly:
                self._put(b'\x98')
        elif raw.readonly:
            self._save_bytes(raw.tobytes())
        else:
            self._save_bytearray(bytearray(raw))

    def _save_global(self, obj, name=None):
        given = name
        if name is None:
            name = getattr(obj, '__qualname__', None)
            if name is None:
                name = obj.__name__
        module_name = _module_of(obj, name)
        try:
            __import__(module_name)
            module = sys.modules[module_name]
        except (ImportError, ValueError, KeyError):
            raise PicklingError(f"Can't pickle {obj!r}: import of module {module_name!r} failed") from None
        try:
            found, parent = _attribute_of(module, name, obj)
        except AttributeError:
            if '<locals>' in name.split('.'):
                raise
            raise PicklingError(f"Can't pickle {obj!r}: attribute lookup {name} on {module_name} failed") from None
        if found is not obj:
            raise PicklingError(f"Can't pickle {obj!r}: it's not the same object as {module_name}.{name}")
        if self.proto >= 2:
            code = _extension_registry.get((module_name, name))
            if code:
                self._put(b'\x82' + bytes((code,)) if code <= 0xff else b'\x83' + pack('<H', code) if code <= 0xffff else b'\x84' + pack('<i', code))
                return
        last = name.rpartition('.')[2]
        if parent is module:
            name = last
        if self.proto >= 4:
            self._save(module_name)
            self._save(name)
            self._put(b'\x93')
        elif parent is not module:
            self._save_reduce(getattr, (parent, last), obj=obj)
            return
        else:
            if self._fix:
                module_name, name = _OLD_NAMES.get((module_name, name), (_OLD_MODULES.get(module_name, module_name), name))
            try:
                self._put(b'c' + module_name.encode('utf-8' if self.proto >= 3 else 'ascii') + b'\n' + name.encode('utf-8' if self.proto >= 3 else 'ascii') + b'\n')
            except UnicodeEncodeError:
                raise PicklingError(f"can't pickle global identifier '{module_name}.{name}' using pickle protocol {self.proto}") from None
        self._memoize(obj)

    def _save_other(self, obj, kind):
        override = getattr(self, 'reducer_override', None)
        value = NotImplemented
        if override is not None:
            value = override(obj)
        if value is NotImplemented:
            if issubclass(kind, type):
                return self._save_type(obj) if kind is type or True else None
            if kind is _function:
                return self._save_global(obj)
            reduce = getattr(self, 'dispatch_table', dispatch_table).get(kind)
            if reduce is not None:
                value = reduce(obj)
            else:
                reduce = getattr(obj, '__reduce_ex__', None)
                if reduce is not None:
                    value = reduce(self.proto)
                else:
                    reduce = getattr(obj, '__reduce__', None)
                    if reduce is None:
                        raise PicklingError(f"can't pickle {kind.__name__!r} object: {obj!r}")
                    value = reduce()
        if isinstance(value, str):
            return self._save_global(obj, value)
        if not isinstance(value, tuple):
            raise PicklingError('__reduce__ must return a string or tuple')
        if not 2 <= len(value) <= 6:
            raise PicklingError('tuple returned by __reduce__ must contain 2 through 6 elements')
        self._save_reduce(*value, obj=obj)

    def _save_reduce(self, func, args, state=None, listitems=None, dictitems=None, state_setter=None, *, obj=None):
        if not isinstance(args, tuple):
            raise PicklingError('second item of the tuple returned by __reduce__ must be a tuple')
        if not callable(func):
            raise PicklingError('first item of the tuple returned by __reduce__ must be callable')
        name = getattr(func, '__name__', '')
        if self.proto >= 2 and name == '__newobj_ex__':
            cls, new_args, keywords = args
            if self.proto >= 4:
                self._save(cls)
                self._save(new_args)
                self._save(keywords)
                self._put(b'\x92')
            else:
                self._save(partial(cls.__new__, cls, *new_args, **keywords))
                self._save(())
                self._put(b'R')
        elif self.proto >= 2 and name == '__newobj__':
            cls = args[0]
            if not hasattr(cls, '__new__'):
                raise PicklingError('args[0] from __newobj__ args has no __new__')
            if obj is not None and cls is not obj.__class__:
                raise PicklingError('args[0] from __newobj__ args has the wrong class')
            self._save(cls)
            self._save(args[1:])
            self._put(b'\x81')
        else:
            self._save(func)
            self._save(args)
            self._put(b'R')
        if obj is not None:
            if id(obj) in self._memo:
                self._put(b'0')
                self._get(self._memo[id(obj)][0])
            else:
                self._memoize(obj)
        if listitems is not None:
            self._appends(listitems)
        if dictitems is not None:
            self._setitems(dictitems)
        if state is not None:
            if state_setter is None:
                self._save(state)
                self._put(b'b')
            else:
                self._save(state_setter)
                self._save(obj)
                self._save(state)
                self._put(b'\x86R0')


_no_id, _function = Pickler.persistent_id, type(lambda: 0)
_BY_TYPE = {bytes: Pickler._save_bytes, bytearray: Pickler._save_bytearray, str: Pickler._save_str, tuple: Pickler._save_tuple, list: Pickler._save_list, dict: Pickler._save_dict,
            set: Pickler._save_set, frozenset: Pickler._save_frozenset, type(Ellipsis): Pickler._save_singleton, type(NotImplemented): Pickler._save_singleton,
            PickleBuffer: Pickler._save_buffer}


`
