# From 3.12 on a collection that is due begins where the interpreter looks next: repr and str of anything look, too.
import gc

seen = []


def note(phase, info):
    if phase == 'start':
        seen.append(info['generation'])


class Shown:
    def __repr__(self):
        return 'Shown'


class Cycle:
    def __init__(self):
        self.me = self


gc.collect()
gc.set_threshold(30, 1000, 1000)
gc.callbacks.append(note)
number, text, real, nothing, many, shown = 12, 'abc', 1.5, None, [], Shown()
for expression in (
    "f'{number}'",
    "f'{number:3}'",
    "f'{text}'",
    "f'{text!r}'",
    "f'{real}'",
    "f'{many}'",
    "f'{nothing}'",
    "f'{shown!r}'",
    "'%s' % number",
    "'%d' % number",
    "'%s' % text",
    "'%r' % text",
    "'%5s' % text",
    'number + 1',
    'text + text',
    'not many',
    'number in seen',
    'many == []',
):
    code = compile('[' + '[],' * 60 + '[*seen],' + expression + ',[*seen]][60::2]', 'made', 'eval')
    gc.collect()
    seen.clear()
    before, after = eval(code)
    print(expression, before, after)
gc.set_threshold(50, 3, 3)
for n in (44, 45, 46, 47, 48, 49, 50, 51):
    gc.collect()
    seen.clear()
    for _ in range(n):
        Cycle()
    print(n, seen)
    print(seen, text)
    print(repr(seen), len(seen))
