/** `posixpath`, which is `os.path`. */
export const SOURCE = `import _files

__all__ = ['normcase', 'isabs', 'join', 'splitdrive', 'split', 'splitext', 'basename', 'dirname', 'commonprefix', 'normpath', 'abspath', 'commonpath', 'relpath', 'expanduser',
           'exists', 'lexists', 'isfile', 'isdir', 'islink', 'ismount', 'getsize', 'getmtime', 'getatime', 'getctime', 'samefile', 'samestat', 'expandvars', 'curdir', 'pardir', 'sep', 'pathsep', 'defpath', 'altsep', 'extsep', 'devnull', 'realpath']
curdir, pardir, extsep, sep, pathsep = '.', '..', '.', '/', ':'
defpath, altsep, devnull = '/bin:/usr/bin', None, '/dev/null'


def _path(path, function=None):
    if isinstance(path, (str, bytes)):
        return path
    if hasattr(type(path), '__fspath__'):
        return path.__fspath__()
    if function:
        raise TypeError(f'{function}() argument must be str, bytes, or os.PathLike object, not {type(path).__name__!r}')
    raise TypeError(f'expected str, bytes or os.PathLike object, not {type(path).__name__}')


def normcase(s):
    return _path(s)


def isabs(s):
    return _path(s).startswith('/')


def join(a, *p):
    path = _path(a)
    for part in p:
        part = _path(part, 'join')
        if not isinstance(part, type(path)):
            raise TypeError("Can't mix strings and bytes in path components") from None
        if part.startswith('/'):
            path = part
        else:
            path += part if not path or path.endswith('/') else '/' + part
    return path


def split(p):
    p = _path(p)
    cut = p.rfind('/') + 1
    head, tail = p[:cut], p[cut:]
    return (head.rstrip('/') or head), tail


def basename(p):
    return split(p)[1]


def dirname(p):
    return split(p)[0]


def splitext(p):
    p = _path(p)
    cut = p.rfind('/') + 1
    name = p[cut:]
    dots = len(name) - len(name.lstrip('.'))
    at = name.rfind('.')
    return (p, '') if at < dots or at < 0 else (p[:cut + at], p[cut + at:])


def splitdrive(p):
    return '', _path(p)


def commonprefix(m):
    if not m:
        return ''
    low, high = min(m), max(m)
    same = 0
    while same < len(low) and low[same] == high[same]:
        same += 1
    return low[:same]


def normpath(path):
    path = _path(path)
    root = '' if not path.startswith('/') else '//' if path.startswith('//') and not path.startswith('///') else '/'
    kept = []
    for part in path.split('/'):
        if part in ('', '.'):
            continue
        if part != '..' or not (root or kept) or kept and kept[-1] == '..':
            kept.append(part)
        elif kept:
            kept.pop()
    return root + '/'.join(kept) or '.'


def abspath(path):
    return normpath(join(_files.getcwd(), path))


def realpath(filename, *, strict=False):
    if strict:
        _found(filename)
    return abspath(filename)


def relpath(path, start='.'):
    if not path:
        raise ValueError('no path specified')
    here, there = [[part for part in abspath(p).split('/') if part] for p in (start, path)]
    same = len(commonprefix([here, there]))
    return '/'.join(['..'] * (len(here) - same) + there[same:]) or '.'


def commonpath(paths):
    paths = tuple(map(_path, paths))
    if not paths:
        raise ValueError('commonpath() arg is an empty sequence' if not paths else '')
    if len({isabs(path) for path in paths}) != 1:
        raise ValueError("Can't mix absolute and relative paths") from None
    return ('/' if isabs(paths[0]) else '') + '/'.join(commonprefix([[part for part in path.split('/') if part not in ('', '.')] for path in paths]))


def expanduser(path):
    path = _path(path)
    return '/root' + path[1:] if path == '~' or path[:2] == '~/' else path


def expandvars(path):
    import os
    import re
    return re.sub(r'\\$(\\w+|\\{[^}]*\\})', lambda m: os.environ.get(m[1].strip('{}'), m[0]), _path(path))


def _found(path):
    found = _files.fstat(path) if isinstance(path, int) else _files.stat(_path(path))
    if type(found) is int:
        raise OSError(-found, {2: 'No such file or directory', 20: 'Not a directory'}.get(-found, 'Bad file descriptor'), path)
    return found


def _mode(path):
    found = _files.fstat(path) if isinstance(path, int) else _files.stat(_path(path))
    return 0 if type(found) is int else found[0] & 0o170000


def exists(path):
    return _mode(path) != 0


lexists = exists


def isfile(path):
    return _mode(path) == 0o100000


def isdir(s):
    return _mode(s) == 0o040000


def islink(path):
    return False


def ismount(path):
    return abspath(path) == '/'


def getsize(filename):
    return _found(filename)[3]


def getmtime(filename):
    return _found(filename)[4]


getatime = getctime = getmtime


def samefile(f1, f2):
    return _found(f1)[1] == _found(f2)[1]


def samestat(s1, s2):
    return s1.st_ino == s2.st_ino and s1.st_dev == s2.st_dev
`
