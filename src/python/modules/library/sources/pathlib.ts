/** `pathlib`: paths as texts, and the files that they name. */
export const SOURCE = String.raw`import os
import sys

__all__ = ['PurePath', 'PurePosixPath', 'PureWindowsPath', 'Path', 'PosixPath', 'WindowsPath']
_V = sys.version_info[:2]


def _pattern_fits(name, pattern):
    import re
    out, at = '', 0
    while at < len(pattern):
        character = pattern[at]
        at += 1
        if character == '*':
            out += '.*'
        elif character == '?':
            out += '.'
        elif character == '[' and ']' in pattern[at + 1:]:
            end = pattern.index(']', at + 1)
            inside = pattern[at:end].replace('\\', '\\\\')
            out += '[' + ('^' + inside[1:] if inside[0] == '!' else inside) + ']'
            at = end + 1
        else:
            out += re.escape(character)
    return re.fullmatch(out, name, re.DOTALL) is not None


class _Parents:
    def __init__(self, path):
        self._made, self._anchor, self._parts = type(path), path.anchor, path._tail

    def __len__(self):
        return len(self._parts)

    def __getitem__(self, at):
        if isinstance(at, slice):
            if _V < (3, 10):
                raise TypeError("'<' not supported between instances of 'slice' and 'int'")
            return tuple(self[one] for one in range(*at.indices(len(self))))
        if not -len(self) <= at < len(self) or at < 0 and _V < (3, 10):
            raise IndexError(at)
        at += len(self) if at < 0 else 0
        return self._made._from(self._anchor, self._parts[:-at - 1])

    def __iter__(self):
        for at in range(len(self)):
            yield self[at]

    def __repr__(self):
        return f'<{self._made.__name__}.parents>'


class PurePath:
    __slots__ = ('_anchor', '_tail', '_text')

    def __new__(cls, *args, **kwargs):
        if cls is PurePath:
            cls = PurePosixPath
        elif cls is Path:
            cls = PosixPath
        self = object.__new__(cls)
        anchor, parts = '', []
        for arg in args:
            if isinstance(arg, PurePath):
                found, rest = arg._anchor, arg._tail
            else:
                text = os.fspath(arg) if hasattr(arg, '__fspath__') else arg
                if not isinstance(text, str):
                    if _V >= (3, 12):
                        raise TypeError(f"argument should be a str or an os.PathLike object where __fspath__ returns a str, not {type(text).__name__!r}")
                    os.fspath(text)
                    raise TypeError(f'argument should be a str object or an os.PathLike object returning str, not {type(text)!r}')
                found = '//' if text.startswith('//') and not text.startswith('///') else '/' if text.startswith('/') else ''
                rest = [part for part in text.split('/') if part and part != '.']
            anchor, parts = (found, list(rest)) if found else (anchor, parts + list(rest))
        self._anchor, self._tail, self._text = anchor, parts, None
        return self

    def __init__(self, *args):
        pass

    @classmethod
    def _from(cls, anchor, parts):
        made = object.__new__(cls)
        made._anchor, made._tail, made._text = anchor, parts, None
        return made

    def with_segments(self, *segments):
        return type(self)(*segments)

    def __reduce__(self):
        return self.__class__, tuple(self.parts)

    def __str__(self):
        if self._text is None:
            self._text = self._anchor + '/'.join(self._tail) or '.'
        return self._text

    __fspath__ = as_posix = __str__

    def __bytes__(self):
        return str(self).encode()

    def __repr__(self):
        return f'{self.__class__.__name__}({str(self)!r})'

    def __eq__(self, other):
        return str(self) == str(other) if isinstance(other, PurePath) else NotImplemented

    def __hash__(self):
        return hash(str(self))

    def _key(self):
        return [self._anchor, *self._tail] if self._anchor else self._tail

    def __lt__(self, other):
        return self._key() < other._key() if isinstance(other, PurePath) else NotImplemented

    def __le__(self, other):
        return self._key() <= other._key() if isinstance(other, PurePath) else NotImplemented

    def __gt__(self, other):
        return self._key() > other._key() if isinstance(other, PurePath) else NotImplemented

    def __ge__(self, other):
        return self._key() >= other._key() if isinstance(other, PurePath) else NotImplemented

    def __truediv__(self, key):
        try:
            return self.with_segments(self, key)
        except TypeError:
            return NotImplemented

    def __rtruediv__(self, key):
        try:
            return self.with_segments(key, self)
        except TypeError:
            return NotImplemented

    def joinpath(self, *args):
        return self.with_segments(self, *args)

    drive = property(lambda self: '')
    root = property(lambda self: self._anchor)
    anchor = property(lambda self: self._anchor)
    parts = property(lambda self: tuple(self._key()))
    parents = property(_Parents)

    @property
    def parent(self):
        return self._from(self._anchor, self._tail[:-1]) if self._tail else self

    @property
    def name(self):
        return self._tail[-1] if self._tail else ''

    @property
    def suffix(self):
        at = self.name.rfind('.')
        return self.name[at:] if 0 < at < len(self.name) - 1 else ''

    @property
    def suffixes(self):
        if self.name.endswith('.'):
            return []
        return ['.' + one for one in self.name.lstrip('.').split('.')[1:]]

    @property
    def stem(self):
        at = self.name.rfind('.')
        return self.name[:at] if 0 < at < len(self.name) - 1 else self.name

    def with_name(self, name):
        if not self.name:
            raise ValueError(f'{self!r} has an empty name')
        if not name or '/' in name or name == '.':
            raise ValueError(f'Invalid name {name!r}')
        return self._from(self._anchor, [*self._tail[:-1], name])

    def with_stem(self, stem):
        return self.with_name(stem + self.suffix)

    def with_suffix(self, suffix):
        if '/' in suffix or suffix and not suffix.startswith('.') or suffix == '.':
            raise ValueError(f'Invalid suffix {suffix!r}')
        if not self.name:
            raise ValueError(f'{self!r} has an empty name')
        return self.with_name(self.stem + suffix)

    def relative_to(self, other, *more, walk_up=False):
        other = self.with_segments(other, *more)
        start, own = other._key(), self._key()
        if own[:len(start)] == start:
            return self._from('', own[len(start):])
        if walk_up and self._anchor == other._anchor:
            same = 0
            while same < min(len(start), len(own)) and start[same] == own[same]:
                same += 1
            if '..' in start[same:]:
                raise ValueError(f"'..' segment in {str(other)!r} cannot be walked")
            return self._from('', ['..'] * (len(start) - same) + own[same:])
        if walk_up:
            raise ValueError(f'{str(self)!r} and {str(other)!r} have different anchors')
        if _V >= (3, 12):
            raise ValueError(f'{str(self)!r} is not in the subpath of {str(other)!r}')
        more = 'does not start with' if _V < (3, 9) else 'is not in the subpath of'
        end = '' if _V < (3, 9) else ' OR one path is relative and the other is absolute.'
        raise ValueError(f'{str(self)!r} {more} {str(other)!r}{end}')

    def is_relative_to(self, other, *more):
        start = self.with_segments(other, *more)._key()
        return self._key()[:len(start)] == start

    def is_absolute(self):
        return bool(self._anchor)

    def is_reserved(self):
        return False

    def as_uri(self):
        if not self.is_absolute():
            raise ValueError("relative path can't be expressed as a file URI")
        safe = frozenset(b'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-~/')
        return 'file://' + ''.join(chr(byte) if byte in safe else f'%{byte:02X}' for byte in bytes(self))

    def match(self, path_pattern, *, case_sensitive=None):
        wanted = PurePosixPath(path_pattern)
        if not wanted._key():
            raise ValueError('empty pattern')
        own, patterns = self._key(), wanted._key()
        if wanted._anchor and len(own) != len(patterns) or len(own) < len(patterns):
            return False
        return all(_pattern_fits(part, pattern) for part, pattern in zip(reversed(own), reversed(patterns)))

    if _V >= (3, 9):
        __class_getitem__ = classmethod(lambda cls, item: __import__('types').GenericAlias(cls, item))


class PurePosixPath(PurePath):
    __slots__ = ()


class PureWindowsPath(PurePath):
    __slots__ = ()

    def __new__(cls, *args):
        from _threads import refuse
        refuse('pathlib.PureWindowsPath', 'use PurePosixPath')


class Path(PurePath):
    __slots__ = ()

    @classmethod
    def cwd(cls):
        return cls(os.getcwd())

    @classmethod
    def home(cls):
        return cls(os.path.expanduser('~'))

    def absolute(self):
        return self if self.is_absolute() else self.with_segments(os.getcwd(), self)

    def resolve(self, strict=False):
        parts = []
        for part in self.absolute()._tail:
            if part != '..':
                parts.append(part)
            elif parts:
                parts.pop()
        return self._from('/', parts)

    def expanduser(self):
        return self.with_segments(os.path.expanduser(str(self)))

    def __enter__(self):
        return self

    def __exit__(self, *args):
        pass

    def exists(self, **options):
        return os.path.exists(str(self))

    def is_file(self, **options):
        return os.path.isfile(str(self))

    def is_dir(self, **options):
        return os.path.isdir(str(self))

    def open(self, mode='r', buffering=-1, encoding=None, errors=None, newline=None):
        return open(str(self), mode, buffering, encoding, errors, newline)

    def read_text(self, encoding=None, errors=None, newline=None):
        with self.open('r', encoding=encoding, errors=errors) as stream:
            return stream.read()

    def read_bytes(self):
        with self.open('rb') as stream:
            return stream.read()


    def write_text(self, data, encoding=None, errors=None, newline=None):
        if not isinstance(data, str):
            raise TypeError(f'data must be str, not {data.__class__.__name__}')
        with self.open('w', encoding=encoding, errors=errors, newline=newline) as stream:
            return stream.write(data)

    def write_bytes(self, data):
        with self.open('wb') as stream:
            return stream.write(memoryview(data))

    def iterdir(self):
        for name in os.listdir(self):
            yield self.with_segments(self, name)

    def stat(self, *, follow_symlinks=True):
        return os.stat(self)

    def lstat(self):
        return os.stat(self)

    def chmod(self, mode, *, follow_symlinks=True):
        os.chmod(self, mode)

    def mkdir(self, mode=0o777, parents=False, exist_ok=False):
        try:
            return os.mkdir(self, mode)
        except OSError as error:
            lacks_parent = parents and isinstance(error, FileNotFoundError) and self.parent != self
            if not lacks_parent and not (exist_ok and self.is_dir()):
                raise
        if lacks_parent:
            self.parent.mkdir(parents=True, exist_ok=True)
            self.mkdir(mode, parents=False, exist_ok=exist_ok)

    def rmdir(self):
        os.rmdir(self)

    def unlink(self, missing_ok=False):
        try:
            os.unlink(self)
        except FileNotFoundError:
            if not missing_ok:
                raise

    def rename(self, target):
        os.rename(self, target)
        return self.with_segments(target)

    def replace(self, target):
        os.replace(self, target)
        return self.with_segments(target)

    def touch(self, mode=0o666, exist_ok=True):
        if self.exists():
            if not exist_ok:
                raise FileExistsError(17, 'File exists', str(self))
            os.utime(self)
        else:
            os.close(os.open(self, os.O_CREAT | os.O_WRONLY | os.O_EXCL, mode))

    def samefile(self, other_path):
        return os.path.samefile(self, other_path)

    def owner(self):
        self.stat()
        return 'root'

    group = owner

    def is_symlink(self):
        return False

    is_mount = is_socket = is_fifo = is_block_device = is_char_device = is_symlink

    def walk(self, top_down=True, on_error=None, follow_symlinks=False):
        for base, folders, files in os.walk(self, top_down, on_error, follow_symlinks):
            yield self.with_segments(base), folders, files

    def _below(self):
        yield self
        try:
            names = os.listdir(self)
        except OSError:
            return
        for name in names:
            inner = self.with_segments(self, name)
            if inner.is_dir():
                yield from inner._below()

    def glob(self, pattern, *, case_sensitive=None, recurse_symlinks=False):
        pattern = os.fspath(pattern)
        if not pattern:
            raise ValueError(f'Unacceptable pattern: {pattern!r}')
        if pattern.startswith('/'):
            raise NotImplementedError('Non-relative patterns are unsupported')
        return self._matches([part for part in pattern.split('/') if part and part != '.'], pattern.endswith('/'))

    def rglob(self, pattern, *, case_sensitive=None, recurse_symlinks=False):
        pattern = os.fspath(pattern)
        return self._matches(['**', *(part for part in pattern.split('/') if part and part != '.')], pattern.endswith('/'))

    def _matches(self, parts, only_folders):
        if not parts:
            if not only_folders or self.is_dir():
                yield self
            return
        first, *rest = parts
        if first == '**':
            seen = set()
            if not rest and _V >= (3, 13):
                for folder in self._below():
                    yield folder
                    for name in os.listdir(folder):
                        inner = folder.with_segments(folder, name)
                        if not inner.is_dir():
                            yield inner
                return
            for folder in self._below():
                for found in folder._matches(rest, only_folders):
                    if str(found) not in seen:
                        seen.add(str(found))
                        yield found
        elif not any(sign in first for sign in '*?['):
            inner = self.with_segments(self, first)
            if inner.exists():
                yield from inner._matches(rest, only_folders)
        elif self.is_dir():
            for name in os.listdir(self):
                if _pattern_fits(name, first):
                    inner = self.with_segments(self, name)
                    if not rest or inner.is_dir():
                        yield from inner._matches(rest, only_folders)


def _refused(name):
    def refuse(self, *args, **options):
        raise NotImplementedError(f'pathlib.Path.{name} is not supported here')
    refuse.__name__ = name
    return refuse


for _name in ('symlink_to', 'hardlink_to', 'readlink'):
    setattr(Path, _name, _refused(_name))


class PosixPath(Path, PurePosixPath):
    __slots__ = ()


class WindowsPath(Path, PureWindowsPath):
    __slots__ = ()

    def __new__(cls, *args):
        raise NotImplementedError("cannot instantiate 'WindowsPath' on your system")


os.PathLike.register(PurePath)
if _V >= (3, 13):
    PurePath.full_match = _refused('full_match')
    UnsupportedOperation = type('UnsupportedOperation', (NotImplementedError,), {'__module__': 'pathlib'})
`
