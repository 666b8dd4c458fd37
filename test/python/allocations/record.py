"""record.py PYTHON...: for each interpreter recorded/X.Y.json.gz: what the programs of this folder ask of its allocator, call by call. The text: README.md.

PYTHON is a command, such as python3.11: an interpreter with headers and a shared library. A C compiler (CC, else cc) is needed. Run it with any Python 3.
"""
import gzip
import json
import os
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, '..', '..', 'cpython', 'programs'))

from recordAllocations import ARENA_ALLOC, ARENA_FREE, CALLOC, FREE, HEADER, LARGEST_SMALL, MALLOC, MARK, REALLOC, ROW, Calls, built, pressed  # noqa: E402

# Runs of a program before the one that counts.
RUNS = {'once': 1, 'warm': 40}
FOLDER = os.path.join(HERE, 'programs')


class Window(Calls):
    """A block that was made before the window gets its number when it is named first: - and ~ without a place."""

    def __init__(self, large):
        super().__init__()
        self.made_before = large

    def hear(self, op, size, old, out):
        if op in (FREE, REALLOC) and old and old not in self.large and old not in self.small:
            self.before = self.places
            self.places += 1
            known = self.large if old in self.made_before else self.small
            known[old] = self.before
            self.is_new = True
        super().hear(op, size, old, out)

    def named(self, number):
        if getattr(self, 'is_new', False):
            self.is_new = False
            return ''
        return super().named(number)


def windows(rows):
    """What stands between the marks 1 and 2, as words; large blocks that live are followed all along."""
    large, window = set(), None
    for op, _, _, _, _, size, old, out, _, _, _ in ROW.iter_unpack(rows):
        if op == MARK:
            if window is not None:
                yield window.words
            window = Window(set(large)) if size == 1 else None
        elif op not in (ARENA_ALLOC, ARENA_FREE):
            if window is not None:
                window.hear(op, size, old, out)
            if op in (FREE, REALLOC):
                large.discard(old)
            if op in (MALLOC, CALLOC, REALLOC) and size > LARGEST_SMALL:
                large.add(out)


def recorded(recorder, executable, times, names, folder):
    rows = os.path.join(folder, 'rows')
    paths = [os.path.join(FOLDER, name + '.py') for name in names]
    subprocess.check_call([recorder, rows, executable, os.path.join(HERE, 'execute.py'), str(times), *paths])
    with open(rows, 'rb') as made:
        made.seek(HEADER)
        found = list(windows(made.read()))
    os.remove(rows)
    assert len(found) == len(names), (len(found), len(names))
    return dict(zip(names, found))


def record(python, names, folder):
    version, executable, recorder = built(python, folder)
    told, calls = {}, 0
    for run, times in RUNS.items():
        found = recorded(recorder, executable, times, names, folder)
        calls += sum(map(len, found.values()))
        told[run] = {name: pressed(words) for name, words in found.items()}
    text = json.dumps(dict({'python': version, 'calls': calls}, **told), indent=0).encode()
    path = os.path.join(HERE, 'recorded', '.'.join(version.split('.')[:2]) + '.json.gz')
    # No time and no name in it: the same bytes for the same calls.
    with open(path, 'wb') as file, gzip.GzipFile('', 'wb', 9, file, 0) as packed:
        packed.write(text)
    print('%s: %d programs, %d calls, %d bytes' % (version, len(names), calls, os.path.getsize(path)))


def main():
    names = sorted(name[:-3] for name in os.listdir(FOLDER) if name.endswith('.py'))
    os.makedirs(os.path.join(HERE, 'recorded'), exist_ok=True)
    for python in sys.argv[1:]:
        with tempfile.TemporaryDirectory() as folder:
            record(python, names, folder)


if __name__ == '__main__':
    main()
