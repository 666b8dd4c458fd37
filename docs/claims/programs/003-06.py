import sys, weakref

class Thing:
    pass

def automatic():
    thing = Thing()
    return weakref.ref(thing)

def closure():
    thing = Thing()
    return weakref.ref(thing), lambda: thing

def generator():
    thing = Thing()
    yield weakref.ref(thing)
    yield None

def frame():
    thing = Thing()
    return weakref.ref(thing), sys._getframe()

print('local of a finished call:', 'alive' if automatic()() else 'gone')
seen, function = closure()
print('local that a closure uses:', 'alive' if seen() else 'gone')
suspended = generator()
seen = next(suspended)
print('local of a suspended generator:', 'alive' if seen() else 'gone')
suspended.close()
print('after close():', 'alive' if seen() else 'gone')
seen, kept = frame()
print('local of a call whose frame object is kept:', 'alive' if seen() else 'gone')
kept = None
print('after the frame is dropped:', 'alive' if seen() else 'gone')
