# Ends with a KeyError, which shows the repr of its key, and with atexit functions that still run.
import atexit

atexit.register(print, 'at exit')
stock = {'apples': 3, 'pears': 0}


def take(name):
    stock[name] -= 1
    return stock[name]


print(take('apples'), take('pears'))
with_quote = "it's"
print(take(with_quote))
