"""Writes boot images, as JSON files (.json or .json.gz), into TypeScript modules.

usage: module.py FOLDER UNTRACKED.json IMAGE.json.gz...

UNTRACKED.json is what untracked.py printed.
"""
import gzip
import json
import os
import sys

WIDTH = 160


def compact(value):
    return json.dumps(value, separators=(',', ':'))


def rows(items):
    """As many items a line as fit."""
    lines, line = [], ''
    for item in map(compact, items):
        if line and len(line) + len(item) + 1 > WIDTH:
            lines.append(line + ',')
            line = ''
        line += (',' if line else '') + item
    return '\n'.join(lines + [line])


def arena(fields):
    head = [f'{compact(key)}:{compact(value)}' for key, value in fields.items() if key != 'pools']
    return '{' + ','.join(head) + ',"pools":[\n' + rows(fields['pools']) + '\n]}'


def text(image):
    fields = []
    for key, value in image.items():
        shown = '[' + ',\n'.join(map(arena, value)) + ']' if key == 'arenas' else compact(value)
        fields.append(f'{compact(key)}:{shown}')
    return '{\n' + ',\n'.join(fields) + '\n}'


def module(image):
    version = image['version']
    name = 'boot' + ''.join(version.split('.')[:2])
    return f'/** CPython {version} at the first statement of a script. Written by test/cpython/boot/module.py. */\nexport const {name} = `{text(image)}`\n'


def load(path):
    opened = gzip.open if path.endswith('.gz') else open
    with opened(path, 'rt', encoding='utf-8') as file:
        return json.load(file)


def main(folder, untracked, *paths):
    untracked = load(untracked)
    for path in paths:
        image = load(path)
        image['objects']['untracked'] = untracked[image['version']]
        minor = '.'.join(image['version'].split('.')[:2])
        with open(os.path.join(folder, f'cpython-{minor}.ts'), 'w', encoding='utf-8') as file:
            file.write(module(image))


if __name__ == '__main__':
    if len(sys.argv) < 4:
        sys.exit(__doc__)
    main(*sys.argv[1:])
