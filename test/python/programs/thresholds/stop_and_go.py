# Temporaries that die at once never cause a collection; survivors do.
import gc

runs = []


def watch(phase, info):
    if phase == 'start':
        runs.append(info['generation'])


def measure(label, work):
    gc.collect()
    runs.clear()
    work()
    found = list(runs)
    print(label, len(found), found[:10])


def temporaries():
    for n in range(3000):
        [n, [n]]


def survivors():
    kept = []
    for n in range(500):
        kept.append([n])


def tuples_of_numbers():
    kept = []
    for n in range(500):
        kept.append((n, n))


def numbers():
    kept = []
    for n in range(500):
        kept.append(n * 1.5)


def waves():
    for _ in range(10):
        kept = [[] for _ in range(60)]
        kept.clear()


def strings():
    kept = {}
    for n in range(500):
        kept[str(n)] = str(n) * 2


def recursion(depth=60):
    row = [depth]
    return recursion(depth - 1) + row if depth else row


gc.set_threshold(50, 5, 5)
gc.callbacks.append(watch)
for work in (temporaries, survivors, tuples_of_numbers, numbers, waves, strings, recursion):
    measure(work.__name__, work)
gc.callbacks.clear()
