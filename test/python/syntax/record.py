"""Records what the real parser makes of the samples: run it by record.sh, with the interpreter that is to be recorded.

usage: record.py trees OUT FILE...      one text for each statement of each file
       record.py verdicts OUT CASES     of each program of a file, cut at lines of `----`: ok, or the error's type, line and message

A tree is written as `Type@line:column-line:column(field=value,…)`, fields in alphabetical order and under the
names of ast.ts; fields that are None or empty are left out. dump.ts writes the same of our trees.
"""

import ast
import json
import os
import re
import struct
import sys
import warnings

LEFT_OUT = {"type_comment", "type_ignores", "kind"}


def camel(name):
    return re.sub("_(.)", lambda found: found.group(1).upper(), name)


class Dump:
    def __init__(self, source):
        self.lines = [line.encode("utf-8", "surrogatepass") for line in source.split("\n")]
        self.ascii = source.isascii()

    def column(self, line, offset):
        if self.ascii:
            return offset
        return len(self.lines[line - 1][:offset].decode("utf-8", "surrogatepass").encode("utf-16-le", "surrogatepass")) // 2

    def position(self, node):
        if not hasattr(node, "lineno"):
            return ""
        start = "%d:%d" % (node.lineno, self.column(node.lineno, node.col_offset))
        return "@%s-%d:%d" % (start, node.end_lineno, self.column(node.end_lineno, node.end_col_offset))

    def node(self, node):
        fields = []
        for name, value in ast.iter_fields(node):
            if name in LEFT_OUT:
                continue
            constant = name == "value" and isinstance(node, (ast.Constant, getattr(ast, "MatchSingleton", ast.Constant)))
            if not constant and (value is None or value == []):
                continue
            if isinstance(node, ast.ExceptHandler) and name == "type":
                name = "test"
            fields.append((camel(name), self.constant(value) if constant else self.value(value)))
        return "%s%s(%s)" % (type(node).__name__, self.position(node), ",".join("%s=%s" % field for field in sorted(fields)))

    def value(self, value):
        if isinstance(value, list):
            return "[%s]" % ",".join("None" if item is None else self.value(item) for item in value)
        if isinstance(value, ast.AST):
            return self.node(value) if value._fields or hasattr(value, "lineno") or isinstance(value, ast.mod) else type(value).__name__
        if isinstance(value, str):
            return json.dumps(value)
        return str(int(value))

    @staticmethod
    def constant(value):
        if value is None or value is True or value is False or value is Ellipsis:
            return "..." if value is Ellipsis else str(value)
        if isinstance(value, int):
            return "int:%x" % value
        if isinstance(value, float):
            return "float:" + struct.pack(">d", value).hex()
        if isinstance(value, complex):
            return "imag:" + struct.pack(">d", value.imag).hex()
        if isinstance(value, bytes):
            return "bytes:" + value.hex()
        return json.dumps(value)


def read(path):
    with open(path, encoding="utf-8", newline="") as file:
        text = file.read()
    return text.replace("\r\n", "\n").replace("\r", "\n")


def trees(paths):
    result = {}
    for path in paths:
        source = read(path)
        dump = Dump(source)
        result[os.path.basename(path)] = [dump.node(statement) for statement in ast.parse(source).body]
    return result


def verdict(source):
    try:
        compile(source, "<case>", "exec", dont_inherit=True)
    except SyntaxError as error:
        return [type(error).__name__, error.lineno, error.msg]
    except (ValueError, MemoryError, RecursionError, OverflowError) as error:
        return [type(error).__name__, 0, str(error)]
    return "ok"


def main():
    warnings.simplefilter("ignore")
    sys.setrecursionlimit(100000)
    what, out, *paths = sys.argv[1:]
    if what == "trees":
        result = trees(paths)
    else:
        result = [verdict(source + "\n") for source in read(paths[0]).split("\n----\n")]
    with open(out, "w", encoding="utf-8") as file:
        json.dump(result, file, indent=0, ensure_ascii=False)
        file.write("\n")


main()
