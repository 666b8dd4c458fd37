"""Records what the compilers of real Pythons make of the programs in sources/.

    python record.py                     records into recorded/, one file for each Python found
    python record.py --tree DIR          prints what this Python makes of every .py file below DIR

Pythons are looked for as pythonX.Y on PATH and in the directories of PYTHONS (separated as PATH is).
Opcodes are written in the names of src/python/code/opcodes.ts; LEFT_OUT and plain() say what is left out or renamed.
"""
import dis
import glob
import json
import os
import shutil
import subprocess
import sys
import types

HERE = os.path.dirname(os.path.abspath(__file__))
VERSIONS = ['3.8', '3.10', '3.11', '3.12', '3.13']

# What has no counterpart, or stands elsewhere: our CALL takes its NULL after the callable, a generator is made by the call itself.
LEFT_OUT = {'CACHE', 'RESUME', 'PRECALL', 'EXTENDED_ARG', 'MAKE_CELL', 'COPY_FREE_VARS', 'NOP', 'PUSH_NULL'}
JUMPS = {'FOR_ITER', 'SEND', 'JUMP_IF_FALSE_OR_POP', 'JUMP_IF_TRUE_OR_POP'}


def plain(name):
    """A jump says neither its direction nor whether it may be interrupted."""
    if name in ('JUMP_FORWARD', 'JUMP_BACKWARD', 'JUMP_BACKWARD_NO_INTERRUPT'):
        return 'JUMP'
    return name.replace('_FORWARD_IF', '_IF').replace('_BACKWARD_IF', '_IF')


def constant(value):
    if isinstance(value, types.CodeType):
        return '<code %s>' % value.co_name
    if isinstance(value, tuple):
        return '(%s)' % ', '.join(map(constant, value))
    if isinstance(value, frozenset):
        return '{%s}' % ', '.join(sorted(map(constant, value)))
    if isinstance(value, str):
        return 'str ' + json.dumps(value)
    if isinstance(value, bytes):
        return 'bytes ' + value.hex()
    if isinstance(value, float):
        return 'float ' + value.hex()
    if isinstance(value, complex):
        return 'complex %s %s' % (value.real.hex(), value.imag.hex())
    return repr(value)


def argument(code, at):
    name = at.opname
    if name in ('LOAD_CONST', 'KW_NAMES'):
        return constant(code.co_consts[at.arg])
    if name == 'LOAD_GLOBAL':
        return code.co_names[at.arg >> 1]
    if at.opcode in dis.hasname or at.opcode in dis.haslocal or at.opcode in dis.hasfree:
        return at.argval
    if name == 'RERAISE' or at.arg is None:
        return 0
    return at.arg


def operations(code):
    """Opcode and argument of every instruction of 3.11 that has a counterpart; jumps name the index of their target; then its position, and the index of its handler."""
    listed = list(dis.get_instructions(code))
    kept, at_offset = [], {}
    for index, at in enumerate(listed):
        at_offset[at.offset] = len(kept)
        generator = at.opname == 'RETURN_GENERATOR' or (index and listed[index - 1].opname == 'RETURN_GENERATOR')
        if at.opname in LEFT_OUT or generator:
            continue
        # 3.11 keeps the last instruction beside an exception; ours does not, so what pops it goes, and what lies below is one nearer.
        names = [other.opname for other in listed[max(index - 3, 0):index + 3]]
        if names[-6:-2] == ['POP_TOP', 'POP_EXCEPT', 'POP_TOP', 'POP_TOP']:
            continue
        kept.append(at)
    out = []
    for index, at in enumerate(kept):
        name = plain(at.opname)
        if name.startswith('POP_JUMP') or name == 'JUMP' or name in JUMPS:
            arg = at_offset[at.argval]
        elif name == 'COPY' and [other.opname for other in kept[index + 1:index + 3]] == ['POP_EXCEPT', 'RERAISE']:
            arg = 2
        else:
            arg = argument(code, at)
        handlers = [at_offset[entry.target] for entry in dis._parse_exception_table(code) if entry.start <= at.offset < entry.end]
        out.append([name, arg, list(at.positions), handlers[0] if handlers else -1])
    return out


def describe(code):
    known = {
        'name': code.co_name,
        'qualname': getattr(code, 'co_qualname', None),
        'firstLine': code.co_firstlineno,
        'flags': code.co_flags & 0x3f,
        'counts': [code.co_argcount, code.co_posonlyargcount, code.co_kwonlyargcount],
        'varnames': code.co_varnames,
        'cellvars': code.co_cellvars,
        'freevars': code.co_freevars,
        'names': code.co_names,
        'consts': [constant(value) for value in code.co_consts],
        'stacksize': code.co_stacksize,
    }
    if sys.version_info[:2] == (3, 11):
        known['operations'] = operations(code)
    known['inner'] = [describe(value) for value in code.co_consts if isinstance(value, types.CodeType)]
    return known


def compiled(path):
    with open(path, 'rb') as file:
        return describe(compile(file.read(), os.path.basename(path), 'exec', dont_inherit=True))


def minimum(path):
    """The first line of a source may say which Python it needs."""
    with open(path) as file:
        line = file.readline()
    return tuple(int(part) for part in line.split()[-1].split('.')) if line.startswith('# from ') else (3, 8)


def pythons():
    places = os.environ.get('PYTHONS', '').split(os.pathsep)
    for version in VERSIONS:
        path = os.pathsep.join([*places, os.environ.get('PATH', '')])
        found = shutil.which('python' + version, path=path)
        if found:
            yield version, found


def main():
    if sys.argv[1:2] == ['--tree']:
        for folder, _, names in sorted(os.walk(sys.argv[2])):
            for name in sorted(names):
                path = os.path.join(folder, name)
                if not name.endswith('.py') or 'lib2to3/tests' in path:
                    continue
                try:
                    print(json.dumps({'path': path, 'code': compiled(path)}))
                except (SyntaxError, UnicodeDecodeError, RecursionError) as error:
                    print(json.dumps({'path': path, 'error': str(error)}))
        return
    if sys.argv[1:2] == ['--sources']:
        sources = [path for path in sorted(glob.glob(os.path.join(HERE, 'sources', '*.py'))) if minimum(path) <= sys.version_info[:2]]
        print(json.dumps({os.path.basename(path): compiled(path) for path in sources}))
        return
    for version, python in pythons():
        text = subprocess.check_output([python, '-I', '-S', os.path.abspath(__file__), '--sources'])
        with open(os.path.join(HERE, 'recorded', version + '.json'), 'wb') as file:
            file.write(text)
        print(version, len(text))


if __name__ == '__main__':
    main()
