"""run.py [--source] PROGRAMS.json|-: runs programs for the collector in this interpreter and prints, as JSON, what each told. The language: README.md.

Each program becomes one Python function of straight lines, so that a name is a local variable and holds one reference. The lines allocate nothing
for the collector but what the program asks for; what does so all the same (argument tuples, the tuple of get_count) is said in README.md.
"""
import gc
import json
import os
import sys

from _weakref import ref

gc.disable()
V = sys.version_info[:2]
# `__del__` is a legacy finalizer, and the collector has no callbacks.
OLD = V < (3, 4)
# To 3.10 an instance has a dict of its own, which the collector sees.
HAS_DICTS = V < (3, 11)
DICT = 1000

log, names, saved, cells, refs = [], {}, [], [0] * 8, [0] * 16
note, keep = log.append, saved.append
base = [0]
callbacks = getattr(gc, 'callbacks', [])


# -- what the lines call ---------------------------------------------------------


def look_at(objects):
    for o in objects:
        if id(o) in names:
            note(names[id(o)])


def look():
    """Which objects of the program are in which generation, in list order. The collector is disabled.

    No loop: its iterator would be one more object, where one of the program may have been.
    """
    note('|')
    look_at(gc.get_objects() if OLD else gc.get_objects(0))
    if OLD:
        return
    note('|')
    look_at(gc.get_objects(1))
    note('|')
    look_at(gc.get_objects(2))


def glance_at(objects):
    """From a finalizer or a callback: not at tuples, of which the interpreter may have some where one of the program was."""
    for o in objects:
        if id(o) in names and o.__class__ is not tuple:
            note(names[id(o)])


def glance():
    note('|')
    glance_at(gc.get_objects(0))
    note('|')
    glance_at(gc.get_objects(1))
    note('|')
    glance_at(gc.get_objects(2))


def unraisable(args):
    note('unraisable')


def stats_now():
    return [] if OLD else [one[key] for one in gc.get_stats() for key in ('collections', 'collected', 'uncollectable')]


def ready():
    """The heap is quiet: nothing that is there now takes part in a collection."""
    names.clear()
    del log[:]
    gc.collect()
    if not OLD:
        gc.freeze()
        gc.collect()
        base[0] = gc.get_freeze_count()
    base[1:] = stats_now()


# -- a program to Python -----------------------------------------------------------

CALLS = {
    'append': '{0}.append({1})',
    'pop': '{0}.pop()',
    'clear': '{0}.clear()',
    'add': '{0}.add({1})',
    'save': 'keep({0})',
    'unsave': 'del saved[:]' if OLD else 'saved.clear()',
    'ungarbage': 'del garbage[:]' if OLD else 'garbage.clear()',
    'threshold': 'set_threshold({0}, {1}, {2})',
    'enable': 'enable()',
    'disable': 'disable()',
    'freeze': 'freeze()',
    'unfreeze': 'unfreeze()',
    'debug': 'set_debug({0})',
    'listen': 'callbacks.append(on_gc)',
    'unlisten': 'callbacks.clear()',
    'collect': 'note(collect({0}))',
    'gather': 'k = collect({0}); note("gather"); note(k); k = z',
    'unattr': 'del {0}.{1}',
    'item': '{0}[{1}] = {2}',
    'cell': 'cells[{0}] = {1}',
    'share': 'refs[{0}] = {1}',
    'drop': 'del {0}',
    'set': '{0}[{1}] = {2}',
    'unset': 'del {0}[{1}]',
    'raise': 'raise ValueError',
}

OBSERVED = {
    'tracked': ['note(is_tracked({0}))'],
    'finalized': ['note(is_finalized({0}))' if V >= (3, 9) else 'note("-")'],
    'count': ['k = get_count()', 'note(k[0])', 'note(k[1])', 'note(k[2])', 'k = z'],
    'thawed': ['note(freeze_count())'],
    'frozen': ['note(freeze_count() - base[0])'],
    'enabled': ['note(isenabled())'],
    'dead': ['note({0}() is None)'],
    'shared': ['note(refs[{0}] and refs[{0}]() is None)'],
    'garbage': ['e = isenabled()', 'disable()', 'look_at(garbage)', 'if e: enable()'],
    'referents': ['e = isenabled()', 'disable()', 'look_at(get_referents({0}))', 'if e: enable()'],
    'referrers': ['e = isenabled()', 'disable()', 'look_at(get_referrers({0}))', 'if e: enable()'],
    'all': ['e = isenabled()', 'disable()', 'look_at(get_objects())', 'if e: enable()'],
    'none': ['e = isenabled()', 'disable()', 'look_at(get_objects(None))', 'if e: enable()'],
    'look': ['e = isenabled()', 'disable()', 'look()', 'if e: enable()'],
    'refuses': ['try: collect({0})', 'except ValueError: note("ValueError")'],
    'refusesObjects': ['try: get_objects({0})', 'except ValueError: note("ValueError")'],
    'getThreshold': ['k = get_threshold()', 'note(k[0])', 'note(k[1])', 'note(k[2])', 'k = z'],
}

MADE = {
    'S': 'S()',
    'D': 'D()',
    'F': 'F{n}()',
    'G': 'G{n}()',
    'list': '[{many}]',
    'tuple': '({many},)',
    'dict': '{{}}',
    'set': 'set()',
    'ref': 'ref({many})',
    'saved': 'saved.pop() if saved else z',
    'get': '{many}()',
    'cell': 'cells[{number}]',
    'shared': 'refs[{number}]() if refs[{number}] else z',
    'at': '{many}',
}
UNNAMED = ('saved', 'get', 'cell', 'shared', 'at')


def variable(word):
    return 'v' + word if word.isdigit() else word


def make(n, kind, words, kinds):
    kinds[n] = kind
    many = ['.'.join(words)] if kind == 'at' else [variable(word) for word in words if word != 'call'] + ['call_' + n] * ('call' in words)
    lines = ['v%s = %s' % (n, MADE[kind].format(n=n, many=', '.join(many), number=words[0] if words else ''))]
    if kind in ('get', 'shared'):
        lines.append('if v%s is None: v%s = z' % (n, n))
    if kind not in UNNAMED:
        lines.append('names[id(v%s)] = %s' % (n, n))
    return lines


def lines_of(step, kinds):
    words = step.split(' ')
    if len(words) > 2 and words[1] == '=':
        return make(words[0], words[2], words[3:], kinds)
    do, words = words[0], words[1:]
    if do[0] == '?':
        return ['note("%s")' % do] + [line.format(*map(variable if do not in NUMBERED else str, words)) for line in OBSERVED[do[1:]]]
    if do == 'attr':
        lines = ['{0}.{1} = {2}'.format(*map(variable, words))]
        if HAS_DICTS and kinds.get(words[0]) in ('D', 'G'):
            lines.append('names[id({0}.__dict__)] = {1}'.format(variable(words[0]), DICT + int(words[0])))
        return lines
    if do in ('set', 'unset'):
        return [CALLS[do].format(variable(words[0]), '"%s"' % words[1] if words[1][0] == 'k' else variable(words[1]), *map(variable, words[2:]))]
    if do in ('cell', 'share'):
        return [CALLS[do].format(words[0], variable(words[1]))]
    if do == 'item':
        return [CALLS[do].format(variable(words[0]), words[1], variable(words[2]))]
    if do in ('collect', 'gather', 'threshold', 'debug'):
        return (['note("collect")'] if do == 'collect' else []) + [CALLS[do].format(*words)]
    return [CALLS[do].format(*map(variable, words))]


NUMBERED = ('?shared', '?refuses', '?refusesObjects')


def body_of(steps, kinds, first):
    """The lines of a function that the interpreter calls. `warming` calls make its frame, to 3.10, once for all."""
    lines = ['if warming: return'] + first + ['z = 0; k = z']
    made = []
    for step in steps:
        words = step.split(' ')
        if len(words) > 2 and words[1] == '=':
            made.append(words[0])
        if words[0] == 'drop':
            made.remove(words[1])
        if words[0] == 'raise':
            lines += ['del v' + n for n in made]
            made = []
        lines += [line.replace('look(', 'glance(').replace('look_at(', 'glance_at(') for line in lines_of(step, kinds)]
    return lines + ['del v' + n for n in made]


def function(name, parameters, lines):
    return ['def %s(%s):' % (name, parameters)] + [' ' + line for line in lines]


def source_of(program):
    kinds = {}
    lines = ['class S(object): __slots__ = ("b", "a")', 'class D(object): pass']
    for step in program['do']:
        words = step.split(' ')
        if len(words) > 2 and words[1] == '=':
            kinds[words[0]] = words[2]
    for n, steps in sorted(program.get('del', {}).items()):
        lines += function('del_' + n, 'self', body_of(steps, kinds, ['note("del %s")' % n]))
        lines.append('class %s%s(object):' % (kinds[n], n))
        lines += [' __slots__ = ("a", "b")'] * (kinds[n] == 'F') + [' __del__ = del_' + n]
    for n, steps in sorted(program.get('call', {}).items()):
        lines += function('call_' + n, 'r', body_of(steps, kinds, ['note("call %s")' % n]))
    told = ['note(phase)', 'note(info["generation"])', 'note(info["collected"])', 'note(info["uncollectable"])']
    lines += function('on_gc', 'phase, info', body_of(program.get('gc', []), kinds, told))
    body = ['z = 0; k = z', 'ready()', 'collect()']
    for step in program['do']:
        body += lines_of(step, kinds)
    return '\n'.join(lines + function('case', '', body)) + '\n'


SPACE = {
    'note': note, 'keep': keep, 'names': names, 'saved': saved, 'cells': cells, 'refs': refs, 'base': base, 'ref': ref, 'look': look, 'look_at': look_at, 'glance': glance, 'glance_at': glance_at, 'ready': ready,
    'garbage': gc.garbage, 'callbacks': callbacks, 'collect': gc.collect, 'set_threshold': gc.set_threshold, 'get_threshold': gc.get_threshold, 'enable': gc.enable,
    'disable': gc.disable, 'isenabled': gc.isenabled, 'set_debug': gc.set_debug, 'is_tracked': gc.is_tracked, 'is_finalized': getattr(gc, 'is_finalized', None),
    'get_count': gc.get_count, 'get_objects': gc.get_objects, 'get_referents': gc.get_referents, 'get_referrers': gc.get_referrers, 'freeze': getattr(gc, 'freeze', None),
    'unfreeze': getattr(gc, 'unfreeze', None), 'freeze_count': getattr(gc, 'get_freeze_count', None), 'warming': True,
}


def run(program):
    space = SPACE.copy()
    exec(compile(source_of(program), 'program', 'exec'), space)
    for name in sorted(space):
        if name[:4] in ('del_', 'call', 'on_g') and name != 'callbacks':
            space[name](*[None] * space[name].__code__.co_argcount)
    # Their frames too.
    look()
    look_at(cells)
    if not OLD:
        glance()
        glance_at(cells)
    unraisable(None)
    space['warming'] = False
    space['case']()
    gc.disable()
    told = log[:]
    told += ['stats'] + [now - before for now, before in zip(stats_now(), base[1:])]
    return ' '.join('%d' % one if isinstance(one, int) else one for one in told)


def run_alone(program):
    """In a process of its own: no program sees what another left."""
    end, other = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(end)
        with os.fdopen(other, 'w') as file:
            file.write(run(program))
        sys.stderr.flush()
        os._exit(0)
    os.close(other)
    with os.fdopen(end) as file:
        told = file.read()
    os.waitpid(child, 0)
    return told


def main():
    sys.unraisablehook = unraisable
    with open(sys.argv[-1]) if sys.argv[-1] != '-' else sys.stdin as file:
        programs = json.load(file)
    if '--source' in sys.argv:
        for program in programs:
            sys.stdout.write(source_of(program))
        return
    json.dump({'python': '%d.%d.%d' % sys.version_info[:3], 'told': [run_alone(program) for program in programs]}, sys.stdout, indent=0)
    sys.stdout.write('\n')


if __name__ == '__main__':
    main()
