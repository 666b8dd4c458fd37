"""record.py PYTHON...: writes cases.json, and for each interpreter recordings/X.Y.json.gz: what it did, once more from the beginning.

PYTHON is a command, such as python3.11. Run it with any Python 3.
"""
import gzip
import json
import os
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
CASES = os.path.join(HERE, 'cases.json')


def output(python, script, *args):
    return subprocess.run([python, '-I', '-S', os.path.join(HERE, script), *args], check=True, stdout=subprocess.PIPE).stdout.decode()


def main():
    cases = output(sys.executable, 'cases.py')
    with open(CASES, 'w') as file:
        file.write(cases)
    for python in sys.argv[1:]:
        told = json.loads(output(python, 'run.py', CASES))
        told['graphs'] = json.loads(output(python, 'graphs.py'))
        path = os.path.join(HERE, 'recordings', '.'.join(told['python'].split('.')[:2]) + '.json.gz')
        # No time and no name in it: the same bytes for the same observations.
        with open(path, 'wb') as file, gzip.GzipFile('', 'wb', 9, file, 0) as packed:
            packed.write(json.dumps(told, indent=0).encode())
        print('%s: %d cases, %d observations, %d graph programs' % (told['python'], len(told['cases']), told['observations'], sum(group['programs'] for group in told['graphs'].values())))


if __name__ == '__main__':
    main()
