"""Asks an interpreter for the values of many small operations, and merges the answers of several interpreters.

Usage: record.py run FILE [TOPIC…]      writes the answers of this interpreter
       record.py merge FOLDER OUT [TOPIC…]  writes OUT/TOPIC.json from FOLDER/VERSION.json

A recording is a list of [operation, arguments, answer]. An answer on which the interpreters differ is {"3.8": …, "3.11": …}, each entry holding
until the next. Values are written so that a JSON parser loses nothing: see `encode`.
"""
import importlib
import json
import os
import re
import sys

TOPICS = ['ints', 'floats', 'hashes', 'text', 'str_methods', 'bytes_methods', 'formats', 'randoms', 'jsons']


class Case:
    """Builds the cases of a topic. The generator of numbers is its own, so that every interpreter is asked the same."""

    def __init__(self):
        self.list = []
        self.state = 20240229

    def bits(self, count):
        value = 0
        for _ in range((count + 30) // 31):
            self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2**64
            value = (value << 31) | (self.state >> 33)
        return value & ((1 << count) - 1)

    def below(self, limit):
        return self.bits(62) % limit

    def pick(self, items):
        return items[self.below(len(items))]

    def add(self, operation, *arguments):
        self.list.append((operation, arguments))


def encode(value):
    kind = type(value)
    if value is None or kind is bool:
        return value
    if kind is int:
        return value if -2**53 < value < 2**53 else 'i%x' % value
    if kind is float:
        return 'f%r' % value
    if kind is complex:
        return 'c%r,%r' % (value.real, value.imag)
    if kind is str:
        return 's' + value
    if kind is bytes:
        return 'b' + value.hex()
    if kind in (list, tuple):
        return [encode(item) for item in value]
    if kind is dict:
        return {'s' + key: encode(item) for key, item in value.items()}
    raise TypeError(kind)


def answer(function, arguments):
    try:
        return encode(function(*arguments))
    except MemoryError:
        raise
    except Exception as error:
        return '!%s: %s' % (type(error).__name__, error)


def run(path, topics):
    recorded = {}
    for topic in topics:
        module = importlib.import_module('cases.' + topic)
        case = Case()
        module.cases(case)
        recorded[topic] = [[operation, encode(arguments), answer(module.OPERATIONS[operation], arguments)] for operation, arguments in case.list]
    with open(path, 'w', encoding='ascii') as file:
        json.dump(recorded, file)


def merge(folder, out, topics):
    versions = ['3.8', '3.9', '3.10', '3.11', '3.12', '3.13']
    answers = {}
    for version in versions:
        with open(os.path.join(folder, version + '.json'), encoding='ascii') as file:
            answers[version] = json.load(file)
    for topic in topics:
        lines = []
        for rows in zip(*(answers[version][topic] for version in versions)):
            if any(row[:2] != rows[0][:2] for row in rows):
                raise SystemExit('the interpreters were asked different things: %r' % (rows,))
            by_version = {}
            last = object()
            for version, row in zip(versions, rows):
                if row[2] != last:
                    by_version[version] = last = row[2]
            line = json.dumps(rows[0][:2] + [by_version if len(by_version) > 1 else rows[0][2]], separators=(',', ':'), ensure_ascii=False)
            lines.append(re.sub('[\x7f-\xa0\ud800-\udfff\u2028\u2029\ufeff]', lambda match: '\\u%04x' % ord(match.group()), line))
        with open(os.path.join(out, topic + '.json'), 'w', encoding='utf-8') as file:
            file.write('[\n' + ',\n'.join(lines) + '\n]\n')
        print(topic, len(lines), 'cases')


if __name__ == '__main__':
    if hasattr(sys, 'set_int_max_str_digits'):
        sys.set_int_max_str_digits(4300)
    if sys.argv[1] == 'run':
        run(sys.argv[2], sys.argv[3:] or TOPICS)
    else:
        merge(sys.argv[2], sys.argv[3], sys.argv[4:] or TOPICS)
