# When an automatic increment runs: the step at which the callback is heard.
gc.collect()
gc.freeze()
steps = []
at = 0


def cb(phase, info):
    if phase == "start":
        steps.append(at)


def run(name, threshold, body):
    global at
    gc.disable()
    gc.set_threshold(*threshold)
    gc.collect()
    steps.clear()
    gc.callbacks.append(cb)
    gc.enable()
    body()
    gc.disable()
    gc.callbacks.clear()
    note(name, list(steps))


def kept():
    global at
    l = []
    for at in range(60):
        l.append(N())


def dropped():
    global at
    for at in range(60):
        N()


def displays():
    global at
    l = []
    for at in range(60):
        l.append([])


def insideC():
    global at
    at = 0
    x = list(map(list, [()] * 1000))
    at = 1
    return x


run("kept instances, threshold 10", (10, 5), kept)
run("dropped instances, threshold 10", (10, 5), dropped)
run("displays, threshold 10", (10, 5), displays)
run("list(map(list)), threshold 100", (100, 5), insideC)
run("threshold 0", (0, 5), kept)
run("kept instances, threshold 1", (1, 5), kept)
