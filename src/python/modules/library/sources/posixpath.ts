/** `posixpath`, which is `os.path`: what paths are as texts. There are no files here. */
export const SOURCE = `__all__ = ['normcase', 'isabs', 'join', 'splitdrive', 'split', 'splitext', 'basename', 'dirname', 'commonprefix', 'normpath', 'abspath', 'commonpath', 'relpath', 'expanduser',
           'exists', 'lexists', 'isfile', 'isdir', 'islink', 'curdir', 'pardir', 'sep', 'pathsep', 'defpath', 'altsep', 'extsep', 'devnull', 'realpath']
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
    return normpath(join('/', path))


realpath = abspath


def relpath(path, start='/'):
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
    return _path(path)


def exists(path):
    return False


lexists = isfile = isdir = islink = ismount = exists
`
