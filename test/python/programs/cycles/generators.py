# Generators take part in cycles through what their frames hold.
import gc

gc.disable()


def collected(make):
    gc.collect()
    make()
    return gc.collect()


def holder_of(box):
    try:
        yield box
        yield
    finally:
        events.append('closed')


def not_started():
    box = []
    box.append(holder_of(box))


def suspended():
    box = []
    box.append(holder_of(box))
    next(box[0])


def exhausted():
    box = []
    box.append(holder_of(box))
    list(box[0])


def itself():
    def walk():
        me = yield
        yield me

    walker = walk()
    next(walker)
    walker.send(walker)


def expression():
    box = []
    box.append(item for item in [box])


def nested():
    box = []

    def outer():
        yield from holder_of(box)

    box.append(outer())
    next(box[0])


for make in (not_started, suspended, exhausted, itself, expression, nested):
    events = []
    print(make.__name__, collected(make), events)

events = []
walker = holder_of([])
next(walker)
del walker
print('without a cycle', events, gc.collect())
