"""What real interpreters print where a branch's change is a statement of the program.

Each program names its change twice: as the debugger has it (`# branch:`), and as the statement that stands where it says HERE (`# instead:`).
Run by hand, with the interpreters as arguments: python record.py python3.8 python3.9 ...
"""
import json
import pathlib
import re
import subprocess
import sys

here = pathlib.Path(__file__).parent
recorded = {}
for python in sys.argv[1:]:
    version = subprocess.run([python, '-c', 'import sys; print("%d.%d" % sys.version_info[:2])'], capture_output=True, text=True, check=True).stdout.strip()
    for program in sorted(here.glob('*.py')):
        if program.name == 'record.py':
            continue
        source = program.read_text()
        statement = re.search(r'^# instead: (.*)$', source, re.MULTILINE).group(1)
        changed = source.replace('pass  # HERE', statement)
        path = here / 'changed'
        path.write_text(changed)
        run = subprocess.run([python, '-S', str(path)], capture_output=True, text=True, env={'PYTHONHASHSEED': '0'})
        path.unlink()
        recorded.setdefault(program.stem, {})[version] = {'stdout': run.stdout, 'error': run.stderr.strip().split('\n')[-1], 'code': run.returncode}
(here / 'recorded.json').write_text(json.dumps(recorded, indent=1, sort_keys=True) + '\n')
