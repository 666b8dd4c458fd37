"""execute.py TIMES PROGRAM.py...: runs programs under the recorder; marks 1 and 2 stand before and after what each of them studies.

A program defines case(), which calls prepare() and mark(1), and at its end mark(2). It runs TIMES times before the run that counts: caches are warm.
"""
import os
import sys

import _memrec

HERE = os.path.dirname(os.path.abspath(__file__))


def loaded(path):
    space = {'__name__': os.path.basename(path)[:-3], '__file__': path}
    with open(path, encoding='utf-8') as file:
        exec(compile(file.read(), path, 'exec'), space)
    return space


# What makes the free lists and the pools comparable: the same as of the programs of a Heap.
programs = os.path.join(HERE, '..', '..', 'cpython', 'programs')
tools = loaded(os.path.join(programs, 'run.py'))
others = loaded(os.path.join(programs, 'allocations.py'))
kept, NONES, collect, drain, fill_all = tools['kept'], tools['NONES'], tools['gc'].collect, tools['drain'], tools['fill_all']
for name in 'kept', 'one_more', 'getid':
    others[name] = tools[name]
use_up = others['use_up']


def prepare():
    kept[:] = NONES
    collect()
    drain()
    fill_all()
    use_up()


def nothing(*_):
    pass


def main():
    times = int(sys.argv[1])
    for path in sys.argv[2:]:
        space = {'__name__': 'program', 'prepare': nothing, 'mark': nothing}
        with open(path, encoding='utf-8') as file:
            exec(compile(file.read(), os.path.basename(path), 'exec'), space)
        for _ in range(times):
            space['case']()
        space['prepare'], space['mark'] = prepare, _memrec.mark
        space['case']()


if __name__ == '__main__':
    prepare()
    main()
