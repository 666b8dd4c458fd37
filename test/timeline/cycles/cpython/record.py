"""Records what interpreters call garbage at places in programs: see README.md."""
import gzip
import json
import os
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
PROGRAMS = os.path.join(HERE, 'programs')

CHILD = r'''
import gc, json, os, sys

def counts(objects):
    found = {}
    for one in objects:
        name = type(one).__name__
        found[name] = found.get(name, 0) + 1
    return dict(sorted(found.items()))

told = []

def place(line):
    read, write = os.pipe()
    if os.fork() == 0:
        own = [counts([o for o in gc.get_objects(generation=g) if type(o).__module__ == '__main__']) for g in range(3)]
        gc.set_debug(gc.DEBUG_SAVEALL)
        found = gc.collect()
        os.write(write, json.dumps({'line': line, 'collected': found, 'garbage': counts(gc.garbage), 'generations': own}).encode())
        os._exit(0)
    os.close(write)
    os.wait()
    with os.fdopen(read) as stream:
        told.append(json.loads(stream.read()))

path = sys.argv[1]
with open(path) as stream:
    lines = stream.read().split('\n')
source = '\n'.join(
    line[:len(line) - len(line.lstrip())] + '_place_(%d)' % (at + 1) if line.endswith('# place') else line for at, line in enumerate(lines)
)
code = compile(source, path, 'exec')
del stream, lines, source
gc.collect()
exec(code, {'__name__': '__main__', '_place_': place})
print(json.dumps(told))
'''


def record(python):
    version = subprocess.check_output([python, '-c', 'import sys; print("%d.%d.%d" % sys.version_info[:3])'], text=True).strip()
    programs = {}
    for name in sorted(os.listdir(PROGRAMS)):
        environment = dict(os.environ, PYTHONHASHSEED='0')
        said = subprocess.check_output([python, '-S', '-c', CHILD, os.path.join(PROGRAMS, name)], env=environment, text=True)
        programs[name] = json.loads(said.split('\n')[-2])
    return version, programs


if __name__ == '__main__':
    recorded = dict(record(python) for python in sys.argv[1:])
    text = json.dumps(recorded, separators=(',', ':'), sort_keys=True)
    with open(os.path.join(HERE, 'recorded.json.gz'), 'wb') as out:
        out.write(gzip.compress(text.encode(), mtime=0))
