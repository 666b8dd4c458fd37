"""Logs of imports (recorder.c) -> the own path of each module, as text.

    python3 paths.py VERSION LOGGER COMMAND... > paths.json

LOGGER is the shared library made of recorder.c for the interpreter COMMAND. The README says what the signs mean.
"""
import gzip
import json
import os
import re
import subprocess
import sys
import tempfile

ROOTS = """__future__ abc array atexit base64 binascii bisect collections collections.abc contextlib copy copyreg csv ctypes dataclasses datetime
decimal enum fractions functools gc hashlib heapq inspect io itertools json keyword logging math numbers operator os posixpath pprint queue random
re reprlib statistics string struct sys textwrap threading time traceback tracemalloc types typing warnings weakref""".split()
# Modules that no path of ours has: with them behind it, a program has been to each folder of sys.path.
BEFORE = ['colorsys', '_lsprof']
LISTED = {'tuple', 'dict', 'list'}  # types whose blocks free lists keep: such an object may be younger than its block
REACH, NEAR = 300, 40  # how many births before the middle one a ring may begin; how many before that a tuple of its own may be made
SMALL = 2  # a rise or fall of fewer is left out where it changes nothing else


def log(logger, command, script, stop):
    """The lines that the logger has written until the import number `stop` was over; looking for garbage at fewer places where that went wrong."""
    kept = os.environ.get('IMPORTS_LOGS')
    if kept:
        kept = os.path.join(kept, '%s-%s.gz' % (os.path.basename(logger), '-'.join(script.split()[1::2])))
        if os.path.exists(kept):
            with gzip.open(kept, 'rt') as file:
                return file.read().splitlines()
    for every in (8, 5, 7, 16, 50, 10**9):
        with tempfile.TemporaryDirectory() as folder:
            program, out = os.path.join(folder, 'program.py'), os.path.join(folder, 'out')
            with open(program, 'w') as file:
                file.write(script)
            env = dict(os.environ, IMPORTS_OUT=out, IMPORTS_STOP=str(stop), IMPORTS_SCAN=str(every), LD_PRELOAD=logger, PYTHONHASHSEED='0')
            subprocess.run([*command, '-S', '-s', '-B', program], env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            with open(out) as file:
                lines = file.read().splitlines()
        if lines and lines[-1].startswith('X'):
            if kept:
                with gzip.open(kept, 'wt', 1) as file:
                    file.write('\n'.join(lines))
            return lines
        print(script.split()[-1], every, 'did not come to its end', file=sys.stderr)
    return []


class Path:
    """What one import does by itself: events (number, sign, more)."""

    def __init__(self, name, counts):
        self.name, self.counts, self.events = name, counts, []


def read(lines):
    """The paths of a log, in the order in which they begin; of those that began in no other the list of outermost ones."""
    stack, paths, outermost, found, begun = [], [], [], [], set()
    for number, line in enumerate(lines):
        sign, words = line[0], line.split()
        if sign == 'I':
            _, name, loaded = words
            counts = loaded == '0'
            path = Path(name, counts)
            if counts:
                begun.add(name)
            if not stack:
                outermost.append(path)
            if counts:
                paths.append(path)
            stack.append(path)
        elif sign == 'E':
            path = stack.pop()
            if path.counts and words[1] == '0':
                path.counts = False
                paths.remove(path)
            if stack:
                if path.counts:
                    stack[-1].events.append((number, 'I', path.name))
                else:
                    # It was there, or could not be had: what that took is its importer's. Elsewhere it may not be there yet.
                    if path.name in begun and words[1] == '1':
                        stack[-1].events.append((number, 'I', path.name))
                    stack[-1].events.extend(path.events)
        elif not stack:
            continue
        elif sign == '+':
            stack[-1].events.append((number, '+', int(line[1:])))
        elif sign == '-':
            stack[-1].events.append((number, '-', None))
        elif sign == 'S':
            stack[-1].events.append((number, '.', None))
        elif sign == 'G':
            rings = {}
            for word in words[1:]:
                birth, ring, kind = word.split(':', 2)
                rings.setdefault(ring, []).append((int(birth), kind.rstrip('*'), kind.endswith('*')))
            found.extend((number, members) for members in rings.values())
    for path in paths:
        path.events.sort(key=lambda event: event[0])
    place(paths, found)
    return paths, outermost


def place(paths, found):
    """Says at the births of garbage that they are some, and where it is out of reach."""
    home = {up: path for path in paths for _, sign, up in path.events if sign == '+'}
    for number, members in found:
        known = sorted(birth for birth, kind, _ in members if birth in home and kind not in LISTED) or sorted(birth for birth, _, _ in members if birth in home)
        if not known:
            continue
        # A birth that was missed shows as that of what had the block before: the ring is where most of it is.
        middle = known[len(known) // 2]
        path = home[middle]
        first = min(birth for birth in known if home[birth] is path and birth >= middle - REACH)
        ring, silent = [], []
        for birth, kind, untrackable in sorted(members):
            if home.get(birth) is not path or birth < first - (0 if kind not in LISTED else NEAR):
                silent.append(untrackable)
            else:
                ring.append((birth, untrackable))
        at = {up: index for index, (_, sign, up) in enumerate(path.events) if sign == '+'}
        keys = []
        for birth, untrackable in ring:
            index = at[birth]
            path.events[index] = (path.events[index][0], '?' if untrackable else '!', (birth, 0))
            keys.append((birth, 0))
        index = at[first]
        for serial, untrackable in enumerate(silent, 1):
            path.events.insert(index, (path.events[index][0], '^' if untrackable else '%', (first, serial)))
            keys.append((first, serial))
        later = next((index for index, event in enumerate(path.events) if event[0] > number), len(path.events))
        path.events.insert(later, (number, 'X', keys))


def signs(path, safepoints):
    """The path as text."""
    order, out, run, imported = {}, [], [], set()

    def flush():
        out.append(runs(run, safepoints))
        run.clear()

    for _, sign, more in path.events:
        if sign in '+-.':
            run.append(sign)
            continue
        flush()
        if sign == 'I':
            if more not in imported:
                out.append('{%s}' % more)
            imported.add(more)
        elif sign == 'X':
            out.append('(%s)' % ranges(sorted(order[key] for key in more)))
        else:
            order[more] = len(order)
            out.append(sign)
    flush()
    return ''.join(out)


def ranges(numbers):
    text, at = [], 0
    while at < len(numbers):
        end = at
        while end + 1 < len(numbers) and numbers[end + 1] == numbers[end] + 1:
            end += 1
        text.append(str(numbers[at]) if at == end else '%d-%d' % (numbers[at], numbers[end]))
        at = end + 1
    return ','.join(text)


def runs(events, safepoints):
    """Rises (upper case) and falls (lower case); a dot where a collection that is due can begin."""
    if safepoints:
        return stretches(events)
    lengths = []
    for sign in events:
        step = 1 if sign == '+' else -1
        if lengths and (lengths[-1] > 0) == (step > 0):
            lengths[-1] += step
        else:
            lengths.append(step)
    return ''.join(map(letter, smooth(lengths)))


def smooth(lengths):
    at = 1
    lengths = list(lengths)
    while at + 1 < len(lengths):
        if abs(lengths[at]) < SMALL and abs(lengths[at - 1]) >= abs(lengths[at]) and abs(lengths[at + 1]) >= abs(lengths[at]):
            lengths[at - 1:at + 2] = [sum(lengths[at - 1:at + 2])]
            if lengths[at - 1] == 0:
                del lengths[at - 1]
            at = max(at - 1, 1)
        else:
            at += 1
    return lengths


def stretches(events):
    """Between two safepoints the most counts, and the end; stretches that rise little go together."""
    text, level, top, rises = [], 0, 0, 0

    def close():
        nonlocal level, top
        if top:
            text.append(letter(top))
        if level < top:
            text.append(letter(level - top))
        level = top = 0

    for sign in events:
        if sign == '.':
            if level == 0 and top < SMALL:
                top = 0
            if level or top:
                close()
                text.append('.')
        else:
            level += 1 if sign == '+' else -1
            top = max(top, level)
    close()
    return squeeze(''.join(text))


def squeeze(text):
    """Two falls, or two rises of one, with a safepoint between them are one of each."""
    before = None
    while before != text:
        before = text
        text = re.sub(r'([a-z])\.([a-z])', lambda found: letter(-(ord(found[1]) + ord(found[2]) - 192)), text)
        text = re.sub(r'(?<![A-Z])([AB])\.([AB])\.', lambda found: letter(ord(found[1]) + ord(found[2]) - 128) + '.', text)
    return text


def letter(length):
    base, length = (64, length) if length > 0 else (96, -length)
    return chr(base + 26) * ((length - 1) // 26) + chr(base + (length - 1) % 26 + 1) if length else ''


def origins(command, names):
    """Where modules come from: 'built-in', 'frozen', or a file."""
    script = 'import importlib.util, json, sys; print(json.dumps({name: importlib.util.find_spec(name).origin for name in sys.argv[1:]}))'
    return json.loads(subprocess.run([*command, '-S', '-s', '-B', '-c', script, *names], stdout=subprocess.PIPE, check=True).stdout)


def write(version, command, tables):
    release = subprocess.run([*command, '-c', 'import sys; print("%d.%d.%d" % sys.version_info[:3])'], stdout=subprocess.PIPE, check=True, universal_newlines=True).stdout.strip()
    print("import type { Paths } from '../paths'\n\n/** MEASURED with %s by `test/cpython/imports/make.sh`, which writes this file. */" % release)
    print('export const PATHS_%s: Paths = {' % version.replace('.', ''))
    for table, paths in tables.items():
        print('  %s: {' % table)
        for name, text in sorted(paths.items()):
            print("    %s: '%s'," % (name if name.isidentifier() else "'%s'" % name, text))
        print('  },')
    print('}')


def net(path):
    """By how much a path raises the count."""
    signs = re.sub(r'{.*?}|[(].*?[)]', '', path)
    return sum(ord(sign) - 64 if sign.isupper() else 96 - ord(sign) if sign.islower() else sign in '!?' for sign in signs)


def count(path):
    """How many objects it leaves as garbage."""
    return sum(sign in '!?%^' for sign in path)


def main():
    version, logger, *command = sys.argv[1:]
    safepoints = tuple(map(int, version.split('.'))) >= (3, 12)
    later, first, dynload = {}, {}, {}

    def measure(before, root, into):
        paths, outermost = read(log(logger, command, ''.join('import %s\n' % name for name in [*before, root]), len(before) + 1))
        for path in paths:
            if path.name not in BEFORE:
                into(path, path is outermost[-1])

    for root in ROOTS:
        measure(BEFORE, root, lambda path, whole: later.setdefault(path.name, signs(path, safepoints)))
    nested = {}
    for root in ROOTS:
        measure([], root, lambda path, whole: (first if whole else nested.setdefault(root, {})).__setitem__(path.name, signs(path, safepoints)))
    for root, paths in nested.items():
        for name, path in paths.items():
            # Where a fresh program's free lists make a difference.
            if root in first and (abs(net(path) - net(later.get(name, ''))) > 1 or count(path) != count(later.get(name, ''))):
                first['%s/%s' % (root, name)] = path
    where = origins(command, later)
    libraries = [name for name in later if (where[name] or '').endswith('.so')]
    for name in libraries:
        measure(BEFORE[:1], name, lambda path, whole: dynload.__setitem__(path.name, signs(path, safepoints)) if whole else None)
    files = [name for name in later if where[name] not in ('built-in', 'frozen')]
    write(version, command, {'later': later, 'first': {name: path for name, path in first.items() if name.split('/')[0] in files}, 'dynload': dynload})


if __name__ == '__main__':
    main()
