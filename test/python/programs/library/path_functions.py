# os.path: parts of paths, the environment, objects that are paths.
import os
from os import path
import os.path as osp
import sys
for p in ["/usr/local/lib/python3.tar.gz", "relative/file.txt", "/", "", "dir/", ".hidden", "a/../b/./c//d"]:
    print(repr(p), os.path.split(p), path.splitext(p), osp.basename(p), osp.dirname(p), osp.normpath(p), osp.isabs(p))
print(os.path.join("/a", "b", "../c"), os.path.join("a", ""), os.path.commonprefix(["/usr/lib", "/usr/local"]), os.path.relpath("/a/b/c", "/a/d"))
def walk(tree, prefix=""):
    for name, sub in sorted(tree.items()):
        full = os.path.join(prefix, name)
        if isinstance(sub, dict):
            yield from walk(sub, full)
        else:
            yield full, sub
fs = {"src": {"main.py": 120, "pkg": {"__init__.py": 0, "mod.py": 340}}, "README.md": 55}
total = 0
for name, size in walk(fs):
    total += size
    print(f"{name:<20}{size:>6}")
print(total, os.sep, os.environ.get("DEFINITELY_NOT_SET"), os.getenv("NOPE", "dflt"))
os.environ["MY_VAR"] = "1"
print(os.environ["MY_VAR"], "MY_VAR" in os.environ, os.environ.pop("MY_VAR"))
try:
    os.environ["MISSING"]
except KeyError as e:
    print("KeyError", e)
try:
    with open("/nonexistent/data.txt") as f:
        f.read()
except FileNotFoundError as e:
    print(e.errno, e.strerror, e.filename, isinstance(e, OSError), e)
class P:
    def __init__(self, s): self.s = s
    def __fspath__(self): return self.s
print(os.fspath(P("x/y")), os.path.basename(P("x/y")), isinstance(P(""), os.PathLike))
try:
    os.path.join("a", 5)
except TypeError as e:
    print(e)
print(sys.getsizeof(fs), os.name, os.linesep == "\n", os.curdir, os.pardir)
