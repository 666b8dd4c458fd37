"""recordAllocations.py PYTHON...: for each interpreter allocations/X.Y.json.gz: what the cases ask of its allocator, call by call. The text: README.md.

PYTHON is a command, such as python3.11: an interpreter with headers and a shared library. A C compiler (CC, else cc) is needed. Run it with any Python 3.
"""
import gzip
import json
import os
import struct
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
RECORDER = os.path.join(HERE, '..', 'recorder', 'recorder.c')
# Cases that one process runs: preparing one is some 100,000 calls.
AT_ONCE = 30

HEADER, ROW = 256, struct.Struct('<BBBBIQQQIHH')
MALLOC, CALLOC, REALLOC, FREE, ARENA_ALLOC, ARENA_FREE, MARK = 1, 2, 3, 4, 5, 6, 7
LARGEST_SMALL, ALIGNMENT = 512, 16

# Programs in which the interpreter makes objects that are not the program's, and the versions in which it does.
LOOKED_UP = 'sys.intern is given a new text to look up; the one that is found is another'
LEFT_OUT = {
    'size: list(list)': ('3.8', 'list(x) makes a tuple of its argument'),
    'size: list(tuple)': ('3.8', 'list(x) makes a tuple of its argument'),
    'size: tuple of n': ('3.10 3.11 3.12 3.13', 'a display of more than 30 items is a list before it is a tuple'),
    'refcount: interned': ('3.8 3.9 3.10 3.11 3.12 3.13', LOOKED_UP),
    # What is interned stays from the first run to the second.
    'refcount: a string that is interned later': ('3.12', LOOKED_UP),
}

ASK = """
import sys, sysconfig
get = sysconfig.get_config_var
print(sys.version.split()[0], get('INCLUDEPY'), get('LIBDIR'), 'python' + get('LDVERSION'), sys.executable, sep='\\n')
"""


def built(python, folder):
    """The interpreter's version and command, and the recorder for it."""
    version, include, libdir, library, executable = subprocess.check_output([python, '-I', '-S', '-c', ASK]).decode().splitlines()
    recorder = os.path.join(folder, 'recorder')
    compiler = os.environ.get('CC', 'cc')
    subprocess.check_call([compiler, '-std=c11', '-O2', '-pthread', '-I' + include, RECORDER, '-L' + libdir, '-Wl,-rpath,' + libdir, '-l' + library, '-o', recorder])
    return version, executable, recorder


def is_small(size):
    """Nothing is one byte, and the C library's matter, as is what is large."""
    return 0 < size <= LARGEST_SMALL


def told(size):
    return (size + ALIGNMENT - 1) // ALIGNMENT * ALIGNMENT if is_small(size) else max(size, 1)


class Calls:
    """Calls as words that do not depend on the process: README.md."""

    def __init__(self):
        self.words, self.before, self.places = [], 0, 0
        # Number by address: of small blocks all that were seen, of large ones those that live.
        self.small, self.large = {}, {}

    def named(self, number):
        """How far the place is from the one that was named before."""
        self.before, jump = number, number - self.before
        return '@%d' % jump

    def taken(self, size, address):
        """Where a block is now. A place that was not seen has the next number and needs no name; each block of the C library has a place of its own."""
        known = self.small if is_small(size) else self.large
        if is_small(size) and address in known:
            return self.named(known[address])
        self.before = known[address] = self.places
        self.places += 1
        return ''

    def number(self, address):
        return self.large[address] if address in self.large else self.small[address]

    def hear(self, op, size, old, out):
        if op in (MALLOC, CALLOC) or op == REALLOC and not old:
            word = '+%d%s' % (told(size), self.taken(size, out))
        elif op == FREE:
            word = '-' + self.named(self.number(old))
            self.large.pop(old, None)
        else:
            word = self.resized(size, old, out)
        self.words.append(word)

    def resized(self, size, old, out):
        word = '~%s:' % self.named(self.number(old))
        if old in self.large:
            # Where the C library puts it is nobody's matter here.
            self.large[out] = self.large.pop(old)
            return word + str(max(size, 1))
        return '%s%d%s' % (word, told(size), '' if out == old else '>' + self.taken(size, out))


def calls_of(rows, first, last):
    calls = Calls()
    for at in range(first, last):
        op, _, _, _, _, size, old, out, _, _, _ = ROW.unpack_from(rows, at * ROW.size)
        if op not in (ARENA_ALLOC, ARENA_FREE):
            calls.hear(op, size, old, out)
    return calls.words


# -- fewer words -------------------------------------------------------------------

LONGEST = 64


def period(words, at):
    """How many words from here on come again at once, and how often they stand there."""
    for length in range(1, min(LONGEST, (len(words) - at) // 2) + 1):
        if words[at] == words[at + length] and words[at:at + length] == words[at + length:at + 2 * length]:
            end = at + length
            while words[end:end + length] == words[at:at + length]:
                end += length
            return length, (end - at) // length
    return 1, 1


def pressed(words):
    """What repeats once, with its number: 3*(+48 -@0)."""
    out, at = [], 0
    while at < len(words):
        length, times = period(words, at)
        text = ' '.join(words[at:at + length])
        out.append(text if times == 1 else '%d*(%s)' % (times, text))
        at += length * times
    return ' '.join(out)


# -- recording ---------------------------------------------------------------------


def recorded(recorder, executable, cases, folder):
    """Of each case the words of its second run; the first warms caches."""
    file, rows = os.path.join(folder, 'cases.json'), os.path.join(folder, 'rows')
    with open(file, 'w') as out:
        json.dump(cases, out)
    subprocess.check_call([recorder, rows, executable, os.path.join(HERE, 'allocations.py'), file])
    with open(rows, 'rb') as made:
        made.seek(HEADER)
        rows = made.read()
    ops, marks, at = rows[::ROW.size], [], -1
    while True:
        at = ops.find(MARK, at + 1)
        if at < 0:
            break
        marks.append(at)
    assert len(marks) == 4 * len(cases)
    words_of = {}
    for number, (name, _) in enumerate(cases):
        # Two runs of two marks each.
        first, last = marks[number * 4 + 2:number * 4 + 4]
        words_of[name] = calls_of(rows, first + 1, last)
    return words_of


def record(python, cases, folder):
    version, executable, recorder = built(python, folder)
    short = '.'.join(version.split('.')[:2])
    left_out = {name: why for name, (versions, why) in LEFT_OUT.items() if short in versions.split()}
    cases = [case for case in cases if case[0] not in left_out]
    words_of, total = {}, 0
    for at in range(0, len(cases), AT_ONCE):
        for name, words in recorded(recorder, executable, cases[at:at + AT_ONCE], folder).items():
            words_of[name] = pressed(words)
            total += len(words)
    text = json.dumps({'python': version, 'calls': total, 'leftOut': left_out, 'cases': words_of}, indent=0).encode()
    path = os.path.join(HERE, 'allocations', short + '.json.gz')
    # No time and no name in it: the same bytes for the same calls.
    with open(path, 'wb') as file, gzip.GzipFile('', 'wb', 9, file, 0) as packed:
        packed.write(text)
    print('%s: %d cases, %d calls, %d bytes' % (version, len(words_of), total, os.path.getsize(path)))


def main():
    with open(os.path.join(HERE, 'cases.json')) as file:
        cases = json.load(file)
    os.makedirs(os.path.join(HERE, 'allocations'), exist_ok=True)
    for python in sys.argv[1:]:
        with tempfile.TemporaryDirectory() as folder:
            record(python, cases, folder)


if __name__ == '__main__':
    main()
