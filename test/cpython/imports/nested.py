"""Writes `nested.ts`: how many tuples of each module's code hold another tuple that comes behind them in the collector's list.

    nested.py NAMES VERSION=PYTHON… > nested.ts

The first collection that comes by untracks the inner one, the next one the outer, a third one what holds that. NAMES is a file with names of modules, one a line. Each interpreter imports each
module twice or more: what goes at the second,
the third and the fourth collection, less what goes for the modules that came with it.
"""
import os
import subprocess
import sys

PROBE = '''
import gc, sys
gc.disable()
for _ in range(4):
    gc.collect()
known = set(sys.modules)
left = [0, 0, 0, 0]
try:
    __import__(%r)
except BaseException:
    sys.exit(1)
for at in range(4):
    gc.collect()
    left[at] = len(gc.get_objects())
print(left[0] - left[1], left[1] - left[2], left[2] - left[3], *sorted(set(sys.modules) - known))
'''


LEVELS = 3


def look(python, name):
    run = subprocess.run([python, '-S', '-s', '-B', '-c', PROBE % name], capture_output=True, text=True, stdin=subprocess.DEVNULL, env={**os.environ, 'PYTHONHASHSEED': '0'})
    lines = run.stdout.split('\n')
    return None if run.returncode != 0 or len(lines) < 2 else ([int(part) for part in lines[-2].split()[:LEVELS]], lines[-2].split()[LEVELS:])


def measure(python, names):
    seen = {}
    todo = list(names)
    while todo:
        name = todo.pop()
        if name in seen:
            continue
        seen[name] = look(python, name)
        todo += [other for other in (seen[name] or ([], []))[1] if other not in seen]
    own = {}
    for name in sorted((name for name in seen if seen[name]), key=lambda name: len(seen[name][1])):
        total, came = seen[name]
        own[name] = [total[level] - sum(own[other][level] for other in came if other != name and other in own) for level in range(LEVELS)]
    return {name: [max(0, count) for count in counts] for name, counts in sorted(own.items()) if max(counts) > 0}


def main(path, *interpreters):
    with open(path) as file:
        names = file.read().split()
    print('// Written by test/cpython/imports/nested.py. Do not edit.\n')
    print('/** By minor version: how many tuples of a module only the second, the third, the fourth collection untracks. */')
    print('export const NESTED: Readonly<Record<number, Readonly<Record<string, readonly number[]>>>> = {')
    for version, python in (pair.split('=') for pair in interpreters):
        found = measure(python, names)
        print(f"  {version.split('.')[1]}: {{")
        for name, counts in found.items():
            print(f"    {name if name.isidentifier() else repr(name)}: {counts},")
        print('  },')
    print('}')


main(*sys.argv[1:])
