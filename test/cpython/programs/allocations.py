"""allocations.py CASES.json: runs the cases under the recorder; marks 1 and 2 stand before and after what each of them asks of the allocator.

The programs are those of run.py, as one Python function of straight lines each, but they observe nothing: what an observation makes would be recorded
too. No tag notes its death: `__del__` would be a call. A loop goes over numbers that are there before the first mark.
"""
import json
import os
import sys

import _memrec

run = {'__name__': 'run'}
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), 'run.py'), encoding='utf-8') as file:
    exec(compile(file.read(), 'run.py', 'exec'), run)

mark = _memrec.mark
NUMBERS = list(range(20000))
NEGATIVE = [-i for i in NUMBERS]


class Tag:
    __slots__ = ('n',)


# -- a case to Python ----------------------------------------------------------

make_as_run = run['make']


def int_of(n):
    return 'neg(NEGATIVE[i])' if n == '#' else 'neg(%d)' % -int(n)


def bytes_of(n):
    # Without an argument tuple. The empty one is shared; one of one byte, not known beforehand, is not.
    return 'to_bytes(%s, "big")' % ('i' if n == '#' else n)


def make(name, kind, args):
    if kind == 'tag':
        # The old one, if the name was taken, goes after the new one has its number.
        return ['tag_ = Tag()', 'tag_.n = ' + int_of(args[0]), '%s = tag_' % name, 'del tag_']
    if kind == 'int':
        return ['%s = %s' % (name, int_of(args[0]))]
    if kind == 'bytes':
        return ['%s = %s' % (name, bytes_of(args[0]))]
    return make_as_run(name, kind, args)


def translate(steps, pad, lengths, lines):
    for step in steps:
        if not isinstance(step, str):
            body = translate(step[1], pad + ' ', lengths, [])
            if body:
                lines += ['%sfor i in loop_%d:' % (pad, len(lengths))] + body
                lengths.append(step[0])
        elif step[0] != '?':
            lines += [pad + line for line in run['lines_of'](step)]
    return lines


def compiled(steps):
    first = 0
    while first < len(steps) and run['is_class'](steps[first]):
        first += 1
    lengths = []
    lines = ['def case():'] + translate(steps[:first], ' ', lengths, []) + [' prepare()', ' mark(1)']
    lines += translate(steps[first:], ' ', lengths, []) + [' mark(2)']
    space = dict(run, mark=mark, NEGATIVE=NEGATIVE, to_bytes=(0).to_bytes)
    exec('\n'.join(lines), space)
    return space, lengths


# -- running ---------------------------------------------------------------------

kept, one_more, getid, POOL = run['kept'], run['one_more'], run['getid'], run['POOL']
# An arena has 64 pools; one less where its address is no multiple of a pool's size.
WHOLE = 63
cell = run['array'].array('q', [0, 0])


def use_up():
    """No arena has a free pool but a new one, of which the size class of 512 bytes has the first pool, and in it one block.

    So that pools of the case come from one arena, which nobody has used before. A whole arena is used last, and by one size class: in a row.
    """
    cell[0] = cell[1] = 0
    while True:
        one_more(512)
        if getid(kept[-1]) // POOL == cell[0]:
            continue
        if getid(kept[-1]) // POOL == cell[0] + 1:
            cell[1] += 1
        elif cell[1] >= WHOLE:
            return
        else:
            cell[1] = 1
        cell[0] = getid(kept[-1]) // POOL


def warm_up():
    run['ready'](False)


def prepare():
    run['ready'](True)
    use_up()


def main():
    with open(sys.argv[1]) as file:
        cases = json.load(file)
    run.update(make=make, Tag=Tag, printed_so_far=lambda: [])
    run['gc'].freeze()
    for _, steps in cases:
        space, lengths = compiled(steps)
        # The second run counts: the first fills the interpreter's caches.
        for space['prepare'] in warm_up, prepare:
            numbers = [NUMBERS[:length] for length in lengths]
            # An iterator is its own iterator: the loop makes none. It lets its list go at the end, but is not the last to do so.
            for at, some in enumerate(numbers):
                space['loop_%d' % at] = iter(some)
            space['case']()


if __name__ == '__main__':
    main()
