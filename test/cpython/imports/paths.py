"""Logs of imports (recorder.c) -> the own path of each module, as text.

    python3 paths.py VERSION LOGGER COMMAND... > paths.ts

LOGGER is the shared library made of recorder.c for the interpreter COMMAND. The README says what the signs mean.
"""
import gzip
import json
import os
import random
import subprocess
import sys
import tempfile

from reading import Path, read
from text import Text
from variants import Contexts, skeleton

ROOTS = """__future__ abc array atexit base64 binascii bisect collections collections.abc contextlib copy copyreg csv ctypes dataclasses datetime
decimal enum fractions functools gc hashlib heapq inspect io itertools json keyword logging math numbers operator os posixpath pprint queue random
re reprlib statistics string struct sys textwrap threading time traceback tracemalloc types typing warnings weakref _collections_abc argparse
calendar cmath contextvars difflib doctest html importlib pathlib timeit unicodedata uuid
ast asyncio cmd codecs colorsys concurrent concurrent.futures concurrent.futures.thread configparser errno fnmatch getopt getpass glob graphlib hmac importlib.util linecache locale
logging.handlers os.path pickle platform posix sched secrets shelve shlex shutil signal stat tempfile unittest unittest.mock urllib urllib.parse
token tokenize opcode optparse html.parser sre_compile sre_parse sre_constants importlib.abc importlib.machinery _weakref _thread builtins
this_is_no_module_either""".split()
# Modules that no path of ours has: with them behind it, a program has been to each folder of sys.path.
BEFORE = ['this_is_no_module', '_lsprof']
PURE = ['nturl2path']  # the same, but not to that of libraries of machine code
# Rows of modules that are imported one behind the other, to see what a path depends on: of all, or of those that programs import most; how many rows, and how long they are.
COMMON = """argparse asyncio calendar collections concurrent.futures contextlib copy csv dataclasses datetime decimal enum fractions functools hashlib heapq inspect
json logging math numbers os pathlib pickle pprint queue random re shutil statistics string tempfile textwrap threading timeit traceback types typing unittest urllib.parse
uuid warnings weakref""".split()
ROWS = ((False, 70, 2, 5), (False, 20, 8, 15), (True, 90, 2, 5))


def log(logger, command, names, known):
    """The lines that the logger has written until the last import was over; looking for garbage more and more nearly where some was lost."""
    kept = os.environ.get('IMPORTS_KEPT') and os.path.join(os.environ['IMPORTS_KEPT'], '-'.join(names) + '.gz')
    if kept and os.path.exists(kept):
        with gzip.open(kept, 'rt') as file:
            return file.read().splitlines()
    windows, lines = None, []
    for every in (256, 16, 1):
        found = log_once(logger, command, names, known, every, windows)
        if not found:
            print(names[-1], every, 'did not come to its end', file=sys.stderr)
            lines = lines or log_once(logger, command, names, known, 0, None)
            break
        lines, windows = found, windows_of(found, windows)
    if kept:
        keep(kept, lines)
    return lines


def keep(name, lines):
    with gzip.open(name, 'wt', 1) as file:
        file.write('\n'.join(lines))


def row_log(logger, command, names):
    """The lines of a row of modules, without looking for garbage."""
    kept = os.environ.get('IMPORTS_KEPT') and os.path.join(os.environ['IMPORTS_KEPT'], 'row-%s.gz' % '-'.join(names))
    if kept and os.path.exists(kept):
        with gzip.open(kept, 'rt') as file:
            return file.read().splitlines()
    lines = log_once(logger, command, names, (), 0, None)
    if kept:
        keep(kept, lines)
    return lines


def windows_of(lines, known):
    """Between which births something was lost, as far as the lines tell, and those before that knew it less well."""
    windows, last, before = [], 0, 0
    for line in lines:
        if line[0] == 'Q':
            last, before = int(line[2:]), last
        elif line[0] == 'G':
            inside = [start for start, end in known or () if start < last <= end]
            windows.append((max([before, *inside]), last))
    return windows


def log_once(logger, command, names, known, every, windows):
    """The lines, looking for garbage at every few births, of those in windows; none where it went wrong."""
    script = ''.join('try:\n import %s\nexcept ImportError: pass\n' % name for name in names)
    with tempfile.TemporaryDirectory() as folder:
        program, out, births = (os.path.join(folder, name) for name in ('program.py', 'out', 'windows'))
        with open(program, 'w') as file:
            file.write(script)
        env = dict(PATH=os.environ.get('PATH', ''), IMPORTS_OUT=out, IMPORTS_STOP=str(len(names)), IMPORTS_SCAN=str(every), IMPORTS_KNOWN=' %s ' % ' '.join(known), LD_PRELOAD=logger, PYTHONHASHSEED='0')
        if windows is not None:
            with open(births, 'w') as file:
                file.write(''.join('%d %d\n' % window for window in windows))
            env['IMPORTS_WINDOWS'] = births
        subprocess.run([*command, '-S', '-s', '-B', 'program.py'], env=env, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        with open(out) as file:
            lines = file.read().splitlines()
    return lines if lines and lines[-1].startswith('X') else []


def origins(command, names):
    """Where modules come from: 'built-in', 'frozen', or a file."""
    script = '''import importlib.util, json, sys
found = {}
for name in sys.argv[1:]:
    try:
        found[name] = importlib.util.find_spec(name).origin or 'folder'
    except Exception:
        pass
print(json.dumps(found))'''
    return json.loads(subprocess.run([*command, '-S', '-s', '-B', '-c', script, *names], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=True).stdout)


def write(version, command, text, tables):
    release = subprocess.run([*command, '-c', 'import sys; print("%d.%d.%d" % sys.version_info[:3])'], stdout=subprocess.PIPE, check=True, universal_newlines=True).stdout.strip()
    print("import type { Paths } from '../paths'\n\n/** MEASURED with %s by `test/cpython/imports/make.sh`, which writes this file. */" % release)
    print('export const PATHS_%s: Paths = {' % version.replace('.', ''))
    print("  rules:\n    '%s'," % text.rules)
    for table, paths in tables.items():
        print('  %s: {' % table)
        for name, path in sorted(paths.items()):
            print("    %s: '%s'," % (name if name.isidentifier() else "'%s'" % name, path))
        print('  },')
    print('}')


def main():
    version, logger, *command = sys.argv[1:]
    minor = int(version.split('.')[1])
    later, first, dynload = {}, {}, {}
    contexts, modules = Contexts(), {}
    roots = list(dict.fromkeys(ROOTS))

    def measure(before, root, known=()):
        paths = read(log(logger, command, [*before, root], known), minor)
        return [path for path in paths if path.name not in [*BEFORE, *PURE]]

    def note(paths, tables=()):
        for at, path in enumerate(paths):
            table = next((name for name, one in tables if one is path), 'later')
            contexts.note(path, frozenset(one.name for one in paths[:at]), table)

    for root in roots:
        paths = measure(BEFORE, root, later)
        note(paths)
        modules[root] = [Path(path.name) for path in paths]
        for path in paths:
            once_as(later.setdefault(path.name, path), path)
    # More than others do the first module that is read from a file, and the first for which the folder of libraries is looked through.
    found = origins(command, [name for name in later if not later[name].failed])

    def is_file(path):
        # The module that another one is in comes before it.
        return '.' not in path.name and found.get(path.name) not in ('built-in', 'frozen')

    def is_library(path):
        return '.' not in path.name and found.get(path.name, '.so').endswith('.so')

    def firsts(paths):
        """The first that is read from a file, and the first that is looked for among libraries of machine code, take more."""
        return [('first', next((path for path in paths if is_file(path)), None)), ('dynload', next((path for path in paths if is_library(path)), None))]

    for table, before, counts in ((first, [], is_file), (dynload, PURE, is_library)):
        for root in roots:
            one = next((path for path in modules[root] if counts(path)), None)
            if before and (one is None or one.name in table):
                continue
            paths = measure(before, root, [name for name in later if one is None or name != one.name])
            for path in paths:
                if path.name in later:
                    once_as(later[path.name], path)
            one = next((path for path in paths if counts(path)), None)
            # A module that needs itself can fail where it is the first.
            if one is not None and one.name in later and one.failed == later[one.name].failed:
                table.setdefault(one.name, one)
            if not before:
                note(paths, firsts(paths))
            elif one is not None:
                contexts.note(one, frozenset(path.name for path in paths[:paths.index(one)]), 'dynload')
    there = [root for root in roots if root in later and not later[root].failed]
    for row in rows(there):
        paths = read(row_log(logger, command, row), minor)
        note(paths, firsts(paths))
    finish(version, command, later, first, dynload, contexts)


def rows(names):
    """The same ones each time."""
    some = random.Random(1)
    for common, number, least, most in ROWS:
        for _ in range(number):
            yield some.sample(COMMON if common else names, some.randint(least, most))


def once_as(path, like):
    """What happens once in a program (the first repr, first calls of functions) can be in this path where it is in the other recording."""
    known = {event[1:] for event in path.events if event[1] in '=Z'}
    once = [(place, sign, more) for place, (_, sign, more) in enumerate(like.events) if sign in '=Z' and (sign, more) not in known]
    if not once:
        return
    behind, others = skeleton(path), skeleton(like)
    if behind[0] == others[0]:
        head, tail = len(behind[0]), 0
    else:
        head = next((at for at, (a, b) in enumerate(zip(behind[0], others[0])) if a != b), min(len(behind[0]), len(others[0])))
        tail = next((at for at, (a, b) in enumerate(zip(reversed(behind[0]), reversed(others[0]))) if a != b), min(len(behind[0]), len(others[0])))
    for place, sign, more in reversed(once):
        step = sum(at < place for at in others[1])
        if step > head:
            if step < len(others[0]) - tail:
                continue
            step += len(behind[0]) - len(others[0])
        at = behind[1][step] if step < len(behind[1]) else len(path.events)
        path.events.insert(at, (path.events[at - 1][0], sign, more))


def finish(version, command, later, first, dynload, contexts):
    weight = {name: contexts.often(name) for name, path in later.items() if not path.failed}
    tables = {'later': later, 'first': first, 'dynload': dynload}
    branches = {id(path): contexts.branches(path, weight, table) for table, paths in tables.items() for path in paths.values()}
    text = Text([path for paths in tables.values() for path in paths.values()], branches)
    write(version, command, text, {table: {name: text.of(path) for name, path in paths.items()} for table, paths in tables.items()})


if __name__ == '__main__':
    main()
