/** `timeit`: how long statements take, by the clock that there is. */
export const SOURCE = String.raw`import gc
import itertools
import sys
import time

__all__ = ['Timer', 'timeit', 'repeat', 'default_timer']

dummy_src_name = '<timeit-src>'
default_number = 1000000
default_repeat = 5
default_timer = time.perf_counter
_globals = globals


def reindent(src, indent):
    return src.replace('\n', '\n' + ' ' * indent)


class Timer:
    def __init__(self, stmt='pass', setup='pass', timer=default_timer, globals=None):
        self.timer = timer
        names = {}
        space = _globals() if globals is None else globals
        before, each, given = [], [], ''
        for kind, code, lines in (('setup', setup, before), ('stmt', stmt, each)):
            if isinstance(code, str):
                if kind == 'setup':
                    compile(code, dummy_src_name, 'exec')
                    whole = code
                else:
                    compile(whole + '\n' + code, dummy_src_name, 'exec')
                lines.append(code)
            elif callable(code):
                names['_' + kind] = code
                given += f', _{kind}=_{kind}'
                lines.append(f'_{kind}()')
                whole = ''
            else:
                raise ValueError(f'{kind} is neither a string nor callable')
        source = f'def inner(_it, _timer{given}):\n    {reindent(before[0], 4)}\n    _t0 = _timer()\n    for _i in _it:\n        {reindent(each[0], 8)}\n        pass\n    _t1 = _timer()\n    return _t1 - _t0\n'
        self.src = source
        exec(compile(source, dummy_src_name, 'exec'), space, names)
        self.inner = names['inner']

    def print_exc(self, file=None):
        import traceback
        traceback.print_exc(file=file)

    def timeit(self, number=default_number):
        collects = gc.isenabled()
        gc.disable()
        try:
            return self.inner(itertools.repeat(None, number), self.timer)
        finally:
            if collects:
                gc.enable()

    def repeat(self, repeat=default_repeat, number=default_number):
        return [self.timeit(number) for _ in range(repeat)]

    def autorange(self, callback=None):
        for number in (step * 10 ** power for power in itertools.count() for step in (1, 2, 5)):
            taken = self.timeit(number)
            if callback:
                callback(number, taken)
            if taken >= 0.2:
                return number, taken


def timeit(stmt='pass', setup='pass', timer=default_timer, number=default_number, globals=None):
    return Timer(stmt, setup, timer, globals).timeit(number)


def repeat(stmt='pass', setup='pass', timer=default_timer, repeat=default_repeat, number=default_number, globals=None):
    return Timer(stmt, setup, timer, globals).repeat(repeat, number)
`
