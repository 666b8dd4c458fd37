"""Writes `nested.ts`: how many tuples of each module's code hold another tuple that comes behind them in the collector's list.

    nested.py NAMES VERSION=PYTHON… > nested.ts

The first collection that comes by untracks the inner one, the next one the outer. NAMES is a file with names of modules, one a line. Each interpreter imports each
module twice or more: what goes at the second collection, less what goes for the modules that came with it.
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
try:
    __import__(%r)
except BaseException:
    sys.exit(1)
gc.collect()
first = len(gc.get_objects())
gc.collect()
print(first - len(gc.get_objects()), *sorted(set(sys.modules) - known))
'''


def look(python, name):
    run = subprocess.run([python, '-S', '-s', '-B', '-c', PROBE % name], capture_output=True, text=True, stdin=subprocess.DEVNULL, env={**os.environ, 'PYTHONHASHSEED': '0'})
    lines = run.stdout.split('\n')
    return None if run.returncode != 0 or len(lines) < 2 else (int(lines[-2].split()[0]), lines[-2].split()[1:])


def measure(python, names):
    seen = {}
    todo = list(names)
    while todo:
        name = todo.pop()
        if name in seen:
            continue
        seen[name] = look(python, name)
        todo += [other for other in (seen[name] or (0, []))[1] if other not in seen]
    own = {}
    for name in sorted((name for name in seen if seen[name]), key=lambda name: len(seen[name][1])):
        total, came = seen[name]
        own[name] = total - sum(own.get(other, 0) for other in came if other != name)
    return {name: count for name, count in sorted(own.items()) if count > 0}


def main(path, *interpreters):
    with open(path) as file:
        names = file.read().split()
    print('// Written by test/cpython/imports/nested.py. Do not edit.\n')
    print('/** By minor version: tuples of a module that only the second collection untracks. */')
    print('export const NESTED: Readonly<Record<number, Readonly<Record<string, number>>>> = {')
    for version, python in (pair.split('=') for pair in interpreters):
        found = measure(python, names)
        print(f"  {version.split('.')[1]}: {{")
        for name, count in found.items():
            print(f"    {name if name.isidentifier() else repr(name)}: {count},")
        print('  },')
    print('}')


main(*sys.argv[1:])
