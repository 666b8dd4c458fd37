import gc, weakref

class Thing:
    pass

def pair():
    p, d = Thing(), Thing()
    p.partner, d.partner = d, p
    return weakref.ref(p)

gc.set_threshold(50, 10, 10)
gc.disable()
seen = pair()
kept = [set() for i in range(200)]
print('collector off:', 'alive' if seen() else 'gone')
gc.enable()
kept = [set() for i in range(200)]
print('collector on, nobody called it:', 'alive' if seen() else 'gone')
