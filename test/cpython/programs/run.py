"""run.py CASES.json: runs the cases in this interpreter and prints, as JSON, what was observed. The language: README.md.

Each case becomes one Python function of straight lines, so that a name is a local variable and holds one reference.
The lines use only what leaves no trace: no argument tuples, no iterators, no arithmetic on numbers that are kept.
"""
import array
import gc
import itertools
import json
import operator
import os
import re
import sys
import tempfile

gc.disable()
rc, size, getid, count, tracked, intern = sys.getrefcount, sys.getsizeof, id, gc.get_count, gc.is_tracked, sys.intern
neg, add, mul, mallocstats = operator.neg, operator.add, operator.mul, sys._debugmallocstats
HALF, NUL = 0.5, b'\0'
DIGITS = [str(i) for i in range(30000)]

# What is noted, as machine words; with some words at the front, so that no buffer is ever one of pymalloc's.
FRONT = 1000
noted = array.array('q', [0]) * FRONT
died = array.array('q', [0]) * FRONT
note, bury = noted.append, died.append


class Tag:
    __slots__ = ('n',)

    def __del__(self):
        bury(self.n)


# -- a case to Python ----------------------------------------------------------


def text_of(text):
    if text[0] == '"':
        text = json.loads(text)
    if text == 'k#':
        return "add('k', DIGITS[i])"
    # Of a character below U+0100 there is one object; of a longer text a new one each time.
    return repr(text) if len(text) == 0 else 'chr(%d)' % ord(text) if len(text) == 1 else 'add(%r, %r)' % (text[:1], text[1:])


def bytes_of(n):
    return 'mul(NUL, i)' if n == '#' else 'bytes(%s)' % n if n in ('0', '1') else 'mul(NUL, %s)' % n


def make(name, kind, args):
    many = ', '.join(args)
    if kind == 'tag':
        return ['%s = Tag()' % name, '%s.n = %s' % (name, 'i' if args[0] == '#' else args[0])]
    if kind == 'class':
        body = '{}' if not args else repr({'__slots__': tuple(args[1:])})
        return ['%s = type("C", (), %s)' % (name, body), 'note(rc(%s))' % name]
    return ['%s = ' % name + {
        'list': lambda: '[%s]' % many,
        'tuple': lambda: '(%s)' % (many + ',' if args else ''),
        'dict': lambda: '{}',
        'set': lambda: 'set()',
        'object': lambda: 'object()',
        'float': lambda: 'HALF + HALF',
        'int': lambda: 'neg(-i)' if args[0] == '#' else 'neg(%d)' % -int(args[0]),
        'str': lambda: text_of(args[0]),
        'intern': lambda: 'intern(%s)' % text_of(args[0]),
        'bytes': lambda: bytes_of(args[0]),
        'new': lambda: '%s()' % args[0],
        'listFrom': lambda: 'list(%s)' % args[0],
        'pop': lambda: '%s.pop(%s)' % (args[0], ''.join(args[1:])),
        'item': lambda: '%s[%s]' % (args[0], args[1]),
        'get': lambda: '%s[%s]' % (args[0], args[1]),
        'attribute': lambda: '%s.%s' % (args[0], args[1]),
        'same': lambda: args[0],
    }[kind]()]


OBSERVED = {
    'rc': 'rc({0})',
    'size': 'size({0})',
    'id': 'getid({0})',
    'count': 'count()[0]',
    'tracked': 'tracked({0})',
    'deaths': 'len(died)',
    'is': '{0} is {1}',
    'immortal': 'rc({0})',
    'change': 'rc({0})',
    'length': 'len({0})',
}

ACTIONS = {
    'move': '{0} = {1}; del {1}',
    'append': '{0}.append({1})',
    'insert': '{0}.insert({1}, {2})',
    'setItem': '{0}[{1}] = {2}',
    'deleteItem': 'del {0}[{1}]',
    'extend': '{0}.extend({1})',
    'clear': '{0}.clear()',
    'set': '{0}[{1}] = {2}',
    'delete': 'del {0}[{1}]',
    'add': '{0}.add({1})',
    'discard': '{0}.discard({1})',
    'setAttribute': '{0}.{1} = {2}',
    'deleteAttribute': 'del {0}.{1}',
}


def lines_of(step):
    words = step.split(' ')
    if words[0] == '?free':
        return ['mallocstats()', 'note(0)']
    if words[0][0] == '?':
        return ['note(%s)' % OBSERVED[words[0][1:]].format(*words[1:])]
    if len(words) > 2 and words[1] == '=':
        return make(words[0], words[2], words[3:])
    if words[0] == 'drop':
        return ['del ' + ', '.join(words[1:])]
    return [ACTIONS[words[0]].format(*words[1:])]


def translate(steps, pad, unroll, lines):
    for step in steps:
        if isinstance(step, str):
            lines += [pad + line for line in lines_of(step)]
        elif unroll:
            for i in range(step[0]):
                lines.append('%si = %d' % (pad, i))
                translate(step[1], pad, unroll, lines)
        else:
            lines.append('%sfor i in range(%d):' % (pad, step[0]))
            translate(step[1], pad + ' ', unroll, lines)
    return lines


def is_class(step):
    return isinstance(step, str) and ' = class' in step


def compiled(steps, observes):
    """Classes come first: making one leaves much behind."""
    first = 0
    while first < len(steps) and is_class(steps[first]):
        first += 1
    # A loop's iterator is one more object: where addresses are looked at, there is no loop.
    lines = ['def case():'] + translate(steps[:first], ' ', False, [])
    lines += [' ready(%r)' % ('id' in observes)] + translate(steps[first:], ' ', bool(observes & {'id', 'free', 'count'}), [])
    space = globals().copy()
    exec('\n'.join(lines), space)
    return space['case']


# -- what was noted, in words ----------------------------------------------------


def is_number(text):
    return text.lstrip('-').isdigit()


def pressed(values, between=', '):
    """Equal neighbours once, with their number, and numbers that count up or down by their ends: 8*3, 16, 0..5."""
    out, at = [], 0
    while at < len(values):
        end = at
        while end + 1 < len(values) and values[end + 1] == values[at]:
            end += 1
        if end > at:
            out.append('%s*%d' % (values[at], end - at + 1))
        elif at + 2 < len(values) and all(map(is_number, values[at:at + 3])) and abs(int(values[at + 1]) - int(values[at])) == 1:
            step = int(values[at + 1]) - int(values[at])
            while end + 1 < len(values) and is_number(values[end + 1]) and int(values[end + 1]) - int(values[end]) == step:
                end += 1
            out.append('%s..%s' % (values[at], values[end]))
        else:
            out.append(values[at])
        at = end + 1
    return between.join(out)


def tell(words, deaths, printed, steps):
    """Raw words as numbers that do not depend on the process."""
    telling = [step for step in flat(steps) if step[0] == '?' or is_class(step)]
    assert len(telling) == len(words), steps
    values, addresses, seen, base, first, rc0 = [], {}, 0, None, {}, {}
    for value, step in zip(words, telling):
        kind, name = (step.split(' ') + [''])[:2]
        if is_class(step):
            # Of a class, what its own parts hold is left out.
            rc0[kind] = value - 2
            continue
        if kind == '?rc':
            value -= 1 + rc0.get(name, 0)
        elif kind == '?id':
            value = addresses.setdefault(value, len(addresses))
        elif kind == '?count':
            base = value if base is None else base
            value -= base
        elif kind == '?deaths':
            value, seen = '[%s]' % pressed(list(map(str, deaths[seen:value - FRONT])), ' '), value - FRONT
        elif kind == '?immortal':
            value = value if value > 2 ** 31 else 0
        elif kind == '?change':
            value -= first.setdefault(name, value)
        elif kind == '?free':
            value = printed.pop(0).get(' '.join(step.split(' ')[1:]), '-')
        values.append(str(value))
    return values


def flat(steps):
    for step in steps:
        if isinstance(step, str):
            yield step
        else:
            inner = list(flat(step[1]))
            for _ in range(step[0]):
                for one in inner:
                    yield one


# -- what sys._debugmallocstats() prints of free lists ---------------------------

PRINTED = re.compile(r'^ *(\d+) free (?:(\d+)-sized )?Py(\w+)Objects', re.M)
# Descriptor 2 while a case runs: whatever it writes there must not allocate.
paper = None


def to_paper():
    global paper, screen
    paper = tempfile.TemporaryFile()
    screen = os.dup(2)
    os.dup2(paper.fileno(), 2)


def printed_so_far():
    """What was printed since the last time: for each call, list → how many blocks it keeps."""
    paper.seek(0)
    text = paper.read().decode()
    paper.seek(0)
    paper.truncate()
    out = []
    for part in text.split('Small block threshold')[1:]:
        lists = {}
        for kept_now, nitems, name in PRINTED.findall(part):
            lists[name[:1].lower() + name[1:] + (nitems and ' ' + nitems)] = int(kept_now)
        out.append(lists)
    return out


# -- running ---------------------------------------------------------------------

POOL = 4096 if sys.version_info < (3, 10) else 16384
HEADER = 48
NONES = [None] * 2000
MANY, HUNDRED, TEN, SIZES = tuple(NONES), tuple(range(100)), tuple(range(10)), tuple(range(20, 0, -1))
kept, ballast = NONES[:], []
seen = array.array('q', [0]) * FRONT
see = seen.append
FOREVER = itertools.repeat(None)
enough = [FRONT + 3 * POOL // (16 * max(at, 1)) for at in range(33)]
# Words that hold no object.
cell = array.array('q', [0, 0, 0])


def drain():
    """Empties the free lists: what they kept is in use from now on. No loop calls anything that would fill them again."""
    for _ in HUNDRED:
        kept.append([])
        kept.append({'key': None})
        kept.append({})
        kept.append(HALF + HALF)
    for _ in TEN:
        for n in SIZES:
            kept.append(MANY[:n])


def one_more(nbytes):
    kept.append(object() if nbytes == 16 else neg(-1099511627776) if nbytes == 32 else mul(NUL, nbytes - 33))


def has_new_pool(nbytes):
    """Were all blocks of a pool handed out? Then no other pool had room when it was made."""
    room = (POOL - HEADER) // nbytes
    # Neither a dict nor a list: their free lists are empty, and stay so.
    at, end = FRONT, len(seen)
    while at < end:
        page, length, other = seen[at] // POOL, 0, at
        while other < end and length < room:
            length += seen[other] // POOL == page
            other += 1
        if length == room:
            return True
        while at < end and seen[at] // POOL == page:
            at += 1
    return False


def fill(at):
    """The size class goes on with the second block of a pool, and no other pool of it has room.

    Whatever was there before must be there after it: a block freed then would be one in another pool.
    """
    while True:
        del seen[FRONT:]
        for _ in FOREVER:
            one_more(16 * at)
            see(getid(kept[-1]))
            if len(seen) > enough[at]:
                break
        if has_new_pool(16 * at):
            break
    cell[0] = getid(kept[-1]) // POOL
    while getid(kept[-1]) // POOL == cell[0]:
        one_more(16 * at)


def fill_all():
    """The class of ints comes last: the others need some."""
    cell[2] = 0
    while cell[2] < 32:
        fill((cell[2] + 2) % 32 + 1)
        cell[2] += 1


def ready(ids):
    printed_so_far()
    del died[FRONT:]
    kept[:] = NONES
    # The cache of methods holds names: the last reference to one must not go in the middle of a case.
    sys._clear_type_cache()
    gc.collect()
    # Generation 0's count never goes below 0: there is something to count down, and none of it is pymalloc's.
    ballast[:] = [MANY[:60] for _ in range(500)]
    t = Tag()
    t.n = 0
    del t
    drain()
    if ids:
        fill_all()
    del died[FRONT:]


def run(steps):
    observes = {step.split(' ')[0][1:] for step in flat(steps) if step[0] == '?'}
    case = compiled(steps, observes)
    results = []
    for _ in range(2):
        del noted[FRONT:]
        case()
        printed = printed_so_far()
        results.append(tell(list(noted[FRONT:]), list(died[FRONT:]), printed, steps))
    assert results[0] == results[1], (steps, results)
    return results[1]


def main():
    with open(sys.argv[1]) as file:
        cases = json.load(file)
    # Collections look at nothing that is there now.
    gc.freeze()
    to_paper()
    try:
        out = {name: run(steps) for name, steps in cases}
    finally:
        os.dup2(screen, 2)
    told = {'python': '%d.%d.%d' % sys.version_info[:3], 'observations': sum(map(len, out.values()))}
    json.dump(dict(told, cases={name: pressed(out[name]) for name, _ in cases}), sys.stdout, indent=0)
    sys.stdout.write('\n')


if __name__ == '__main__':
    main()
