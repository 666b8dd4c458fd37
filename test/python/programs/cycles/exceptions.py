# A kept exception holds its traceback, the traceback its frame, the frame the exception.
import gc
import weakref

gc.disable()


class Marker:
    pass


def collected(make):
    gc.collect()
    alive = make()
    before = alive() is not None
    found = gc.collect()
    return before, found, alive() is None


def kept_in_its_frame():
    marker = Marker()
    seen = weakref.ref(marker)
    try:
        raise ValueError
    except ValueError as error:
        kept = error
    return seen


def dropped_by_the_handler():
    marker = Marker()
    seen = weakref.ref(marker)
    try:
        raise ValueError
    except ValueError as error:
        error.seen = True
    return seen


def traceback_cut():
    marker = Marker()
    seen = weakref.ref(marker)
    try:
        raise ValueError
    except ValueError as error:
        kept = error.with_traceback(None)
    return seen


def context_kept():
    marker = Marker()
    seen = weakref.ref(marker)
    try:
        try:
            raise ValueError(marker)
        except ValueError:
            raise KeyError
    except KeyError as error:
        kept = error
    return seen


def in_a_list():
    errors = []
    marker = Marker()
    for _ in range(3):
        try:
            [][marker is not None]
        except IndexError as error:
            errors.append(error)
    return weakref.ref(marker)


for make in (kept_in_its_frame, dropped_by_the_handler, traceback_cut, context_kept, in_a_list):
    print(make.__name__, collected(make))
