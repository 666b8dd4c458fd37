# needs 3.11
# What generators as context managers, and stacks of them, take and keep.
import gc
from contextlib import ExitStack, contextmanager, suppress

gc.disable()


@contextmanager
def entered(name):
    try:
        yield [name]
    finally:
        pass


def plain():
    with entered("a"):
        pass


def stack():
    with ExitStack() as st:
        st.enter_context(entered("b"))
        st.enter_context(entered("c"))


def calls():
    with ExitStack() as st:
        st.callback(print, end="")
        st.push(lambda *details: False)


def raising():
    with suppress(ValueError):
        with entered("d"):
            raise ValueError("x")


def through():
    try:
        with ExitStack() as st:
            st.enter_context(entered("e"))
            raise ValueError("x")
    except ValueError:
        pass


for work in (plain, stack, calls, raising, through):
    gc.collect()
    counts = [gc.get_count()[0]]
    for _ in range(3):
        work()
        counts.append(gc.get_count()[0])
    print(work.__name__, [count - counts[0] for count in counts[1:]])
