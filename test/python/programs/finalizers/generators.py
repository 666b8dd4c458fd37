# A generator that is dropped runs its finally blocks at that moment.
import gc


class Loud:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print('del', self.name)


def walk(name):
    local = Loud(name)
    try:
        yield 1
        yield 2
    except GeneratorExit:
        print('exit seen by', name)
        raise
    finally:
        print('finally of', name)
    print('not reached')


g = walk('dropped')
print(next(g))
del g
print('-')
g = walk('never started')
del g
print('-')
g = walk('closed')
next(g)
g.close()
print('closed, frame', g.gi_frame)
g = None
print('-')
g = walk('finished')
print(sum(g))
print('-')
for value in walk('broken out of'):
    break
print('after break')
print('-')
g = walk('thrown into')
next(g)
try:
    g.throw(KeyError('k'))
except KeyError as error:
    print('came back', error)
print('-')


def stubborn():
    while True:
        try:
            yield
        except GeneratorExit:
            print('ignored')
            return


g = stubborn()
next(g)
del g


def refuses():
    try:
        yield
    except GeneratorExit:
        yield 'no'


g = refuses()
next(g)
try:
    g.close()
except RuntimeError as error:
    print(error)
list(g)
print('end', gc.collect() >= 0)
