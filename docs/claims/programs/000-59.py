import weakref

class Thing:
    pass

kept = []

def scope():
    inside = Thing()
    escapes = Thing()
    kept.append(escapes)
    return weakref.ref(inside), weakref.ref(escapes)

inside, escapes = scope()
print('the local that nobody else holds:', 'alive' if inside() else 'gone')
print('the local that a list holds:', 'alive' if escapes() else 'gone')

for item in [Thing()]:
    pass
print('a loop is no scope, its variable lives on:', type(item).__name__)
