# An uncaught error: finalizers run after the traceback
import sys


class Conn:
    def __init__(self, n): self.n = n
    def __del__(self): print("close", self.n)
    def __enter__(self): print("enter", self.n); return self
    def __exit__(self, t, v, tb): print("exit", self.n, t and t.__name__, v, tb and tb.tb_lineno)


class AppError(Exception):
    def __init__(self, code, msg):
        super().__init__(msg)
        self.code = code

    def __str__(self):
        return f"[{self.code}] {super().__str__()}"


def hook(t, v, tb):
    print("hook:", t.__name__, v, tb.tb_lineno)
    sys.__excepthook__(t, v, tb)


sys.excepthook = hook
glob = Conn("global")


def run(depth):
    c = Conn(depth)
    with Conn(f"with{depth}") as w:
        if depth == 2:
            try:
                int("boom")
            except ValueError as e:
                raise AppError(7, "cannot go deeper") from e
        run(depth + 1)


try:
    run(0)
except AppError as e:
    print("caught", e, repr(e), e.__cause__, e.code)
print("again")
run(1)
