# A tree, walked by generators; a context manager that counts what is alive
import gc
from contextlib import contextmanager, ExitStack, suppress, closing, nullcontext
from collections import deque


class Tree:
    alive = 0

    def __init__(self, label, *children, parent=None):
        Tree.alive += 1
        self.label = label
        self.parent = parent
        self.children = list(children)
        for c in children:
            c.parent = self

    def __del__(self):
        Tree.alive -= 1

    def preorder(self, depth=0):
        yield depth, self.label
        for c in self.children:
            yield from c.preorder(depth + 1)

    def bfs(self):
        queue = deque([self])
        while queue:
            node = queue.popleft()
            yield node.label
            queue.extend(node.children)


@contextmanager
def counted(title):
    before = Tree.alive
    print(f"--- {title} (alive {before})")
    try:
        yield before
    except LookupError as e:
        print("swallowed", repr(e))
    finally:
        print(f"--- {title}: {Tree.alive - before:+d}")


gc.disable()
with counted("build") as n:
    t = Tree("root", Tree("a", Tree("a1"), Tree("a2")), Tree("b"))
    for depth, label in t.preorder():
        print("  " * depth + "- " + label)
    print(*t.bfs(), sep=" > ")
with counted("drop"):
    del t
    print(gc.collect(), "unreachable objects")
with counted("error"):
    {}["missing"]
with counted("loop"):
    for i in range(5):
        Tree(i)
with ExitStack() as stack:
    for name in "xyz":
        stack.enter_context(counted(name))
    stack.callback(print, "callback", 1, sep="-")
    stack.push(lambda *exc: print("push", exc))
    keep = Tree("in stack")
with suppress(ZeroDivisionError, KeyError):
    1 / 0
with closing(keep.preorder()) as g:
    print(next(g))
print(g.gi_frame is None)
with nullcontext(5) as five:
    print(five)
cm = counted("by hand")
print(type(cm).__name__, hasattr(cm, "__enter__"))
try:
    with counted("not swallowed"):
        raise RuntimeError("boom")
except RuntimeError as e:
    print("outer", e)
gc.enable()
