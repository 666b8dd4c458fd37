import functools


class Key:
    def __init__(self, value):
        self.value = value

    def __hash__(self):
        print('hash', self.value, end=' ')
        return self.value

    def __eq__(self, other):
        print('eq', self.value, other.value, end=' ')
        return self.value == other.value

    def __del__(self):
        print('del', self.value, end=' ')


@functools.lru_cache(maxsize=2)
def bounded(key): return key.value


@functools.lru_cache(maxsize=None)
def endless(key): return key.value


for function in (bounded, endless):
    for value in (1, 2, 1, 3, 2):
        print(function(Key(value)))
    print(function.cache_info())
    function.cache_clear()
    print('cleared')
