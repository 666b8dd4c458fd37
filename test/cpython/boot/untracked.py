"""Prints, as JSON, which tracked objects of a fresh interpreter a collection untracks, since nothing that they hold can be in a cycle.

usage: untracked.py PYTHON...

For each interpreter and generation: the objects that the first whole collection untracks, and those that only the second one does (tuples that hold such
a tuple and come before it in the list). The program's own tuples are left out. Source of the rule: `untrack_tuples`, `untrack_dicts`.
"""
import json
import os
import subprocess
import sys

PROGRAM = '''import gc, sys
before = [gc.get_objects(0), gc.get_objects(1), gc.get_objects(2)]
code = sys._getframe().f_code
own = {id(code.co_names), id(code.co_consts), id(code.co_varnames), id(code.co_cellvars), id(code.co_freevars)}
own.update(map(id, code.co_consts))
left = []
for _ in '12':
    gc.collect()
    left.append(set(map(id, gc.get_objects())))
first = [0, 0, 0]
second = [0, 0, 0]
for generation in 0, 1, 2:
    for item in before[generation]:
        if id(item) in own or item is before:
            continue
        if id(item) not in left[0]:
            first[generation] += 1
        elif id(item) not in left[1]:
            second[generation] += 1
print(sys.version.split()[0], first, second, sep='|')
'''


def measure(python):
    environment = {**os.environ, 'PYTHONHASHSEED': '0'}
    folder = os.path.dirname(os.path.abspath(__file__))
    name = os.path.join(folder, 'program.py')
    with open(name, 'w', encoding='utf-8') as file:
        file.write(PROGRAM)
    try:
        answer = subprocess.run([python, '-S', '-s', '-B', 'program.py'], cwd=folder, env=environment, check=True, stdout=subprocess.PIPE, text=True).stdout
    finally:
        os.remove(name)
    version, first, second = answer.strip().split('|')
    return version, {'first': json.loads(first), 'second': json.loads(second)}


def main(pythons):
    print(json.dumps(dict(map(measure, pythons)), indent=2))


if __name__ == '__main__':
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    main(sys.argv[1:])
