"""Prints the names (identifiers in ASCII) among the strings that a fresh interpreter's own objects hold, one a line."""
import gc
import sys

code = type(sys._getframe().f_code)
seen, names = set(), set()
waiting = gc.get_objects() + list(sys.modules.values())
while waiting:
    found = waiting.pop()
    if id(found) in seen:
        continue
    seen.add(id(found))
    if isinstance(found, str):
        names.add(found)
    elif isinstance(found, code):
        waiting += [found.co_names, found.co_varnames, found.co_freevars, found.co_cellvars, found.co_consts, found.co_name]
    elif isinstance(found, type):
        waiting += [*vars(found), *vars(found).values(), *found.__bases__]
    else:
        waiting += gc.get_referents(found)
for name in sorted(names):
    if name.isidentifier() and name.isascii():
        print(name)
