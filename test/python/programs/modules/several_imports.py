"""What imports one behind the other add to generation 0's count, and what a search that fails leaves: the collector is off."""
import gc

gc.disable()


def added(step):
    before = gc.get_count()[0]
    step()
    return gc.get_count()[0] - before


def nowhere():
    try:
        import no_such_module_at_all
    except ImportError:
        pass


def a_queue():
    import queue


def tracebacks():
    import traceback


def a_slice():
    return slice(1, 2)


print("nowhere", [added(nowhere) for _ in range(4)])
print("slice", added(a_slice))
print("queue", added(a_queue), added(a_queue))
print("traceback", added(tracebacks), added(tracebacks))
print("nowhere", [added(nowhere) for _ in range(3)], added(a_slice))
