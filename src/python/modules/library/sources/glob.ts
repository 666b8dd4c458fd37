/** `glob`: the files that a pattern names. */
export const SOURCE = String.raw`import fnmatch
import os
import re

__all__ = ['escape', 'glob', 'iglob']
_magic = re.compile('([*?[])')


def has_magic(s):
    return _magic.search(s) is not None


def escape(pathname):
    return _magic.sub(r'[\1]', pathname)


def glob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    return list(iglob(pathname, root_dir=root_dir, recursive=recursive, include_hidden=include_hidden))


def iglob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    found = _matches(os.fspath(pathname), root_dir, recursive, include_hidden, False)
    if not pathname or recursive and pathname[:2] == '**':
        found = (name for name in found if name)
    return found


def _in(root, path):
    return os.path.join(root, path) if root and path else path or root


def _names(folder, only_folders):
    try:
        with os.scandir(folder or os.curdir) as entries:
            return [entry.name for entry in entries if not only_folders or entry.is_dir()]
    except OSError:
        return []


def _hidden(name):
    return name[:1] == '.'


def _matches(pathname, root, recursive, hidden, only_folders):
    folder, base = os.path.split(pathname)
    if not has_magic(pathname):
        if base:
            if os.path.lexists(_in(root, pathname)):
                yield pathname
        elif os.path.isdir(_in(root, folder)):
            yield pathname
        return
    if not folder:
        if recursive and base == '**':
            yield from _below(root, '', only_folders, hidden)
        else:
            yield from _here(root, base, only_folders, hidden)
        return
    folders = _matches(folder, root, recursive, hidden, True) if folder != pathname and has_magic(folder) else [folder]
    for each in folders:
        if has_magic(base):
            names = _below(_in(root, each), '', only_folders, hidden) if recursive and base == '**' else _here(_in(root, each), base, only_folders, hidden)
        elif base == '':
            names = [base] if os.path.isdir(_in(root, each)) else []
        else:
            names = [base] if os.path.lexists(os.path.join(_in(root, each), base)) else []
        for name in names:
            yield os.path.join(each, name)


def _here(folder, pattern, only_folders, hidden):
    names = _names(folder, only_folders)
    if not hidden and not _hidden(pattern):
        names = [name for name in names if not _hidden(name)]
    return fnmatch.filter(names, pattern)


def _below(folder, inside, only_folders, hidden):
    if os.path.isdir(_in(folder, inside) or os.curdir):
        yield inside
    yield from _deeper(folder, inside, only_folders, hidden)


def _deeper(folder, inside, only_folders, hidden):
    for name in _names(_in(folder, inside), only_folders):
        if hidden or not _hidden(name):
            path = os.path.join(inside, name) if inside else name
            yield path
            yield from _deeper(folder, path, only_folders, hidden)
`
