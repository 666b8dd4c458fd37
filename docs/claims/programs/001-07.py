def shared(name, a, b):
    print('%-34s %s' % (name, 'one object' if a is b else 'two objects'))

one, hundred = int('1'), int('100')
shared('256 computed twice', hundred + 156, 255 + one)
shared('257 computed twice', hundred + 157, 256 + one)
shared('-5 computed twice', one - 6, 95 - hundred)
shared('-6 computed twice', one - 7, 94 - hundred)
shared('1.5 made twice', float('1.5'), float('1.5'))
shared('the same text made twice', ''.join(['ab', 'c']), ''.join(['a', 'bc']))
shared('a one-character text made twice', 'xyz'[1], 'ay'[1])
shared('the empty text made twice', 'x'[1:], ''.join([]))
shared('the empty tuple made twice', tuple([]), (one,)[1:])
shared('a tuple of 1 made twice', tuple([1]), tuple([1]))

def f():
    return 'the same constant', 1000.5

def g():
    return 'the same constant', 1000.5

shared('a constant in two functions', f()[0], g()[0])
