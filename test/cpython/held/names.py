"""names.py                 prints the words of the library's sources, one a line
names.py FILE            prints which words of FILE, one a line, a fresh interpreter has interned"""
import sys

if len(sys.argv) > 1:
    with open(sys.argv[1]) as _0file:
        for _0word in _0file.read().split():
            if sys.intern(_0word) is not _0word:
                print(_0word)
else:
    import glob
    import os
    import re

    words = set()
    for path in glob.glob(os.path.join(os.path.dirname(os.__file__), '**', '*.py'), recursive=True):
        if 'test' in path or 'site-packages' in path or 'idlelib' in path or 'lib2to3' in path:
            continue
        with open(path, encoding='utf-8', errors='replace') as file:
            words.update(re.findall('[A-Za-z_][A-Za-z0-9_]+', file.read()))
    print(*sorted(words), sep='\n')
