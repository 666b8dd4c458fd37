"""Logs of imports (recorder.c) -> the own path of each module, as text.

    python3 paths.py VERSION LOGGER COMMAND... > paths.json

LOGGER is the shared library made of recorder.c for the interpreter COMMAND. The README says what the signs mean.
"""
import gzip
import json
import os
import subprocess
import sys
import tempfile

ROOTS = """__future__ abc array atexit base64 binascii bisect collections collections.abc contextlib copy copyreg csv ctypes dataclasses datetime
decimal enum fractions functools gc hashlib heapq inspect io itertools json keyword logging math numbers operator os posixpath pprint queue random
re reprlib statistics string struct sys textwrap threading time traceback tracemalloc types typing warnings weakref _collections_abc argparse
calendar cmath contextvars difflib doctest html importlib pathlib timeit unicodedata uuid""".split()
# Modules that no path of ours has: with them behind it, a program has been to each folder of sys.path.
BEFORE = ['colorsys', '_lsprof']
SMALL = 2  # a rise or fall of generation 0's count by fewer, in the middle of longer ones, is no phrase of its own
KINDS = {'l': 80, 'd': 80, 'f': 200, 'm': 256, 'b': 256}  # how many free lists, dicts, frames, methods, built-in functions are kept; tuples: 2000 of a size
ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'


def log(logger, command, script, stop):
    """The lines that the logger has written until the import number `stop` was over; looking for garbage at fewer places where that went wrong."""
    kept = os.environ.get('IMPORTS_LOGS')
    if kept:
        kept = os.path.join(kept, '%s-%s.gz' % (os.path.basename(logger), '-'.join(script.split()[1::2])))
        if os.path.exists(kept):
            with gzip.open(kept, 'rt') as file:
                return file.read().splitlines()
    for every in (60, 47, 71, 200, 0):
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
    """What one import does by itself: events (number of the line, sign, more)."""

    def __init__(self, name, counts):
        self.name, self.counts, self.events = name, counts, []


def kind_of(word, largest):
    """A letter: the list of free objects that could keep it, or 'o'. `A` is a tuple of one item."""
    word = word.rstrip('*')
    if word[0] != 't':
        return word
    return chr(64 + int(word[1:])) if int(word[1:]) <= largest else 'o'


def read(lines, minor):
    """The paths of a log, in the order in which they begin; of those that began in no other the list of outermost ones; generation 0's count behind each line."""
    stack, paths, outermost, found, begun, home = [], [], [], [], set(), {}
    kinds = {line.split()[1]: line.split()[2] for line in lines if line[0] == 'K'}
    # 3.11 and 3.12 keep tuples of 20 items, and never use them again.
    popped, pushed = (20, 20) if minor > 12 else (19, 20) if minor > 10 else (19, 19)
    count, free, counts, deaths, out_of_reach = 0, {}, [], [], {}
    for number, line in enumerate(lines):
        sign, words = line[0], line.split()
        if sign == 'C':
            count = int(words[1])
        elif sign == 'F':
            free[kind_of(words[1] if words[1][0] == 't' else words[1][0], pushed)] = int(words[2])
        elif sign == 'I':
            _, name, loaded = words
            path = Path(name, loaded == '0')
            if path.counts:
                begun.add(name)
            if not stack:
                outermost.append(path)
            if path.counts:
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
                    for event in path.events:
                        if event[1] == '+':
                            home[event[2][1]] = stack[-1]
                    stack[-1].events.extend(path.events)
        elif sign == 'G':
            for up in words[1:]:
                out_of_reach[up] = number
        elif sign == 'g':
            deaths.append((number, line[1:].split()[0], words[1]))
        elif sign == 'Z' and deaths:
            found.extend(deaths)
            deaths = []
        elif sign == '+':
            kind = kind_of(kinds.get(line[1:], 'o'), popped)
            if kind != 'o' and free.get(kind, 0) > 0:
                free[kind] -= 1
            else:
                count += 1
            if stack:
                stack[-1].events.append((number, '+', (kind, line[1:])))
                home[line[1:]] = stack[-1]
        elif sign == '-':
            kind = kind_of(words[1], pushed)
            if kind != 'o' and free.get(kind, 0) < KINDS.get(kind, 2000):
                free[kind] = free.get(kind, 0) + 1
            else:
                count -= 1
            if stack and kind != chr(64 + popped + 1):
                stack[-1].events.append((number, '-', (kind, None)))
        elif sign == 'S' and stack:
            stack[-1].events.append((number, '.', None))
        counts.append(count)
    found.extend(deaths)
    for path in paths:
        path.events.sort(key=lambda event: event[0])
    place(paths, found, out_of_reach, home, popped)
    return paths, outermost, counts


def place(paths, found, out_of_reach, home, popped):
    """Says at the births of garbage that they are some, and where it is out of reach."""
    counted = set(map(id, paths))
    lost, rings, known = {}, {}, {}
    for up, number in out_of_reach.items():
        if up in home:
            known.setdefault(id(home[up]), []).append((int(up), number))
    for number, up, word in found:
        path = home.get(up)
        if path is None or id(path) not in counted:
            continue
        # What was within reach, and dies all the same, is not counted.
        kind, seen = kind_of(word, popped), '!?~'[word.count('*')] if up in out_of_reach else '~'
        if kind == 'o' and seen != '!':
            continue
        lost[up] = (kind, seen)
        # What the collector does not see goes with what was born next to it.
        number = out_of_reach.get(up) or min(known.get(id(path), [(int(up), number)]), key=lambda one: abs(one[0] - int(up)))[1]
        rings.setdefault((id(path), number), []).append(up)
    for path in paths:
        path.events = [(number, '!', (*lost[more[1]], more[1])) if sign == '+' and more[1] in lost else (number, sign, more) for number, sign, more in path.events]
        for (owner, number), ups in rings.items():
            if owner == id(path):
                later = next((index for index, event in enumerate(path.events) if event[0] > number), len(path.events))
                path.events.insert(later, (number, 'X', ups))


class Text:
    """Paths as text: phrases (what happens between two points where a collection could begin), by their numbers."""

    def __init__(self, minor):
        self.minor, self.numbers = minor, {}

    def of(self, path, counts):
        order, out, run, imported = {}, [], [], set()

        def flush(keep=0):
            for phrase in self.phrases(run[:len(run) - keep], counts):
                out.append(self.code(phrase) if phrase != '.' else phrase)
            del run[:len(run) - keep]

        since = 3
        for number, sign, more in path.events:
            if sign in '+-.':
                run.append((number, sign, more))
                since += 1
                continue
            if sign == '!':
                # Two births of garbage with little between them follow each other.
                if since > 2 or self.minor > 11:
                    flush()
                since = 0
                kind, seen, up = more
                order[up] = len(order)
                out.append(seen + kind)
                continue
            flush()
            since = 3
            if sign == 'I':
                if more not in imported:
                    out.append('{%s}' % more)
                imported.add(more)
            else:
                out.append('(%s)' % ranges(sorted(order[up] for up in more)))
        flush()
        return ''.join(out)

    def phrases(self, events, counts):
        if self.minor > 11:
            level, part = None, []
            for number, sign, more in events:
                level = counts[number - 1] if level is None else level
                if sign != '.':
                    part.append((sign, more[0]))
                elif abs(counts[number] - level) >= SMALL:
                    yield from filter(None, [phrase(part)])
                    yield '.'
                    level, part = counts[number], []
            yield from filter(None, [phrase(part)])
            return
        # Each rise and each fall by itself.
        cuts, direction = [], 0
        before = counts[events[0][0] - 1] if events else 0
        top, bottom = (before, 0), (before, 0)
        for at, (number, _, _) in enumerate(events, 1):
            level = counts[number]
            top, bottom = (max(top, (level, at)) if direction >= 0 else top), (min(bottom, (level, -at)) if direction <= 0 else bottom)
            if direction >= 0 and top[0] - level >= SMALL:
                cuts.append(top[1])
                direction, bottom = -1, (level, -at)
            elif direction <= 0 and level - bottom[0] >= SMALL:
                cuts.append(-bottom[1])
                direction, top = 1, (level, at)
        begin = 0
        for end in [*cuts, len(events)]:
            yield from filter(None, [phrase([(sign, more[0]) for _, sign, more in events[begin:end]])])
            begin = end

    def code(self, text):
        number = self.numbers.setdefault(text, len(self.numbers))
        if number >= 64 * 64:
            raise ValueError('too many phrases')
        return ALPHABET[number >> 6] + ALPHABET[number & 63]


def phrase(events):
    """How many more there are of others; and what becomes of the number of free objects of each kind: `d/low\\high` is min(max(n + d, low), most - high)."""
    others, lists = 0, {}
    for sign, kind in events:
        step = 1 if sign == '+' else -1
        if kind == 'o':
            others += step
            continue
        most = KINDS.get(kind, 2000)
        by, low, high = lists.get(kind, (0, 0, most))
        lists[kind] = (by - step, max(low - 1, 0), max(high - 1, 0)) if step > 0 else (by + 1, min(low + 1, most), min(high + 1, most))
    text = str(others) if others else ''
    for kind, (by, low, high) in sorted(lists.items()):
        most = KINDS.get(kind, 2000)
        if by == 0 and low == 0 and high == most:
            continue
        text += '%s%s' % (kind, by or '')
        if low != max(by, 0):
            text += '/%d' % low
        if most < 2000 and most - high != max(-by, 0):
            text += '_%d' % (most - high)
    return text


def ranges(numbers):
    text, at = [], 0
    while at < len(numbers):
        end = at
        while end + 1 < len(numbers) and numbers[end + 1] == numbers[end] + 1:
            end += 1
        text.append(str(numbers[at]) if at == end else '%d-%d' % (numbers[at], numbers[end]))
        at = end + 1
    return ','.join(text)


def origins(command, names):
    """Where modules come from: 'built-in', 'frozen', or a file."""
    script = 'import importlib.util, json, sys; print(json.dumps({name: importlib.util.find_spec(name).origin for name in sys.argv[1:]}))'
    return json.loads(subprocess.run([*command, '-S', '-s', '-B', '-c', script, *names], stdout=subprocess.PIPE, check=True).stdout)


def write(version, command, text, tables):
    release = subprocess.run([*command, '-c', 'import sys; print("%d.%d.%d" % sys.version_info[:3])'], stdout=subprocess.PIPE, check=True, universal_newlines=True).stdout.strip()
    print("import type { Paths } from '../paths'\n\n/** MEASURED with %s by `test/cpython/imports/make.sh`, which writes this file. */" % release)
    print('export const PATHS_%s: Paths = {' % version.replace('.', ''))
    print("  phrases: '%s'," % ' '.join(text.numbers))
    for table, paths in tables.items():
        print('  %s: {' % table)
        for name, path in sorted(paths.items()):
            print("    %s: '%s'," % (name if name.isidentifier() else "'%s'" % name, path))
        print('  },')
    print('}')


def effect(path):
    """How many objects a path leaves, by kind, and how many as garbage."""
    kinds = {}
    for _, sign, more in path.events:
        if sign in '+-!':
            kinds[more[0]] = kinds.get(more[0], 0) + (-1 if sign == '-' else 1)
    return {kind: number for kind, number in kinds.items() if number}, sum(event[1] == '!' for event in path.events)


def main():
    version, logger, *command = sys.argv[1:]
    minor = int(version.split('.')[1])
    text = Text(minor)
    later, first, dynload, effects = {}, {}, {}, {}

    def measure(before, root, into):
        paths, outermost, counts = read(log(logger, command, ''.join('import %s\n' % name for name in [*before, root]), len(before) + 1), minor)
        for path in paths:
            if path.name not in BEFORE:
                into(path, counts, path is outermost[-1])

    def note_later(path, counts, _whole):
        if path.name not in later:
            later[path.name], effects[path.name] = text.of(path, counts), effect(path)

    for root in ROOTS:
        measure(BEFORE, root, note_later)
    for root in ROOTS:
        def note_first(path, counts, whole):
            # Where a fresh program makes a difference.
            if whole or effect(path) != effects.get(path.name):
                first[root if whole else '%s/%s' % (root, path.name)] = text.of(path, counts)
        measure([], root, note_first)
    where = origins(command, later)
    libraries = [name for name in later if (where[name] or '').endswith('.so')]
    for name in libraries:
        measure(BEFORE[:1], name, lambda path, counts, whole: dynload.__setitem__(path.name, text.of(path, counts)) if whole else None)
    files = [name for name in later if where[name] not in ('built-in', 'frozen')]
    write(version, command, text, {'later': later, 'first': {name: path for name, path in first.items() if name.split('/')[0] in files}, 'dynload': dynload})


if __name__ == '__main__':
    main()
