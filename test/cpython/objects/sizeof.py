"""Prints what sys.getsizeof says in this interpreter, as JSON: a row an observation, by group.

A script is a text such as 'range 9; append 3; pop 12'. Where an operation has a count, it is done so many times, and
the size is taken after each; operations that take their number at once (extend 5) give one size. Sizes in a row are
written as '56 88*4': 56 once, 88 four times.
"""
import gc
import json
import sys
import types
import _weakref

getsizeof = sys.getsizeof
gc.disable()
rows = {}


def put(group, *row):
    rows.setdefault(group, []).append(list(row))


def runs(sizes):
    """'56 88*4': equal sizes in a row as size*count."""
    out = []
    for size in sizes:
        if out and out[-1][0] == size:
            out[-1][1] += 1
        else:
            out.append([size, 1])
    return ' '.join('%d*%d' % (s, n) if n > 1 else '%d' % s for s, n in out)


class Random:
    """The same numbers everywhere."""
    state = 12345

    def below(self, n):
        self.state = (self.state * 1103515245 + 12345) % 2 ** 31
        return (self.state >> 8) % n


random = Random()
x = object()
fresh = iter(range(1000, 10 ** 9))


def take(n):
    return [next(fresh) for _ in range(n)]


def steps(script):
    for step in script.split('; '):
        word, _, n = step.partition(' ')
        yield word, int(n or 1)


def generator(n):
    for i in range(n):
        yield i


def display(n, item, brackets):
    return eval(brackets[0] + ', '.join(item(i) for i in range(n)) + brackets[1])


# -- lists ---------------------------------------------------------------------

LIST_STARTS = {
    'empty': lambda n: [],
    'display': lambda n: display(n, lambda i: 'x', '[]'),
    'constants': lambda n: display(n, str, '[]'),
    'range': lambda n: list(range(n)),
    'tuple': lambda n: list((x,) * n),
    'list': lambda n: list([x] * n),
    'set': lambda n: list(set(range(n))),
    'dict': lambda n: list(dict.fromkeys(range(n))),
    'generator': lambda n: list(generator(n)),
    'comprehension': lambda n: [i for i in range(n)],
    'times': lambda n: [x] * n,
    'slice': lambda n: ([x] * (n + 5))[:n],
    'plus': lambda n: [x] + [x] * (n - 1),
    'sorted': lambda n: sorted((x,) * n, key=id),
}
LIST_ONCE = {
    'extend': lambda l, n: l.extend((x,) * n),
    'extend_generator': lambda l, n: l.extend(generator(n)),
    'extend_set': lambda l, n: l.extend(set(range(n))),
    'extend_dict': lambda l, n: l.extend(dict.fromkeys(range(n)).items()),
    'extend_range': lambda l, n: l.extend(range(n)),
    'delete_slice': lambda l, n: l.__delitem__(slice(len(l) - n, None)),
    'insert_slice': lambda l, n: l.__setitem__(slice(0, 0), (x,) * n),
    'repeat': lambda l, n: l.__imul__(n),
    'clear': lambda l, n: l.clear(),
}
LIST_EACH = {
    'append': lambda l: l.append(x),
    'insert': lambda l: l.insert(0, x),
    'pop': lambda l: l.pop(),
    'pop_first': lambda l: l.pop(0),
    'delete': lambda l: l.__delitem__(0),
}


def run_list(script):
    sizes, l = [], None
    for word, n in steps(script):
        if word in LIST_STARTS:
            l = LIST_STARTS[word](n)
        elif word in LIST_ONCE:
            LIST_ONCE[word](l, n)
        else:
            for _ in range(n - 1):
                LIST_EACH[word](l)
                sizes.append(getsizeof(l))
            LIST_EACH[word](l)
        sizes.append(getsizeof(l))
    put('list', script, runs(sizes))


for start in LIST_STARTS:
    for n in range(1, 20) if start != 'empty' else ():
        run_list('%s %d; append 2' % (start, n))
run_list('empty; append 150; pop 150')
run_list('empty; insert 60; pop_first 60')
run_list('empty; append 70; delete 70')
run_list('range 64; delete 50; append 1; insert 1; append 20; delete 25; extend 1; delete 9')
run_list('range 64; delete 50; extend_generator 2; delete 8; delete_slice 1')
run_list('times 64; pop 64; append 5')
run_list('range 64; pop 64')
run_list('generator 64; pop 40; clear; append 3')
for n in (1, 3, 5, 8, 9, 17, 100):
    run_list('empty; extend %d; extend %d; extend 1' % (n, n))
    run_list('empty; extend_generator %d; extend_generator 3' % n)
    run_list('empty; extend_range %d; extend_range %d' % (n, n))
    run_list('empty; extend_set %d; extend_dict %d; extend_set %d' % (n, n, n))
    run_list('display 1; pop; extend %d; clear; extend %d' % (n, n))
    run_list('display 1; pop_first; extend_generator %d; delete_slice %d; extend_range %d' % (n, n, n))
    run_list('empty; append 2; insert_slice %d; delete_slice %d; delete_slice 2' % (n, n))
    run_list('display 3; repeat %d; repeat 2' % n)
for _ in range(20):
    script, length = ['empty'], 0
    for _ in range(25):
        choice, n = random.below(8), 1 + random.below(20)
        if choice < 2:
            script.append('append %d' % n)
        elif choice < 3:
            script.append('extend %d' % n)
        elif choice < 4:
            script.append('extend_generator %d' % n)
        elif length >= n:
            n, word = -n, ('pop', 'delete', 'delete_slice', 'pop_first')[choice - 4]
            script.append('%s %d' % (word, -n))
        else:
            continue
        length += n
    run_list('; '.join(script))

# -- dicts ---------------------------------------------------------------------


def name():
    return 'k%d' % next(fresh)


DICT_STARTS = {
    'empty': lambda n: {},
    'call': lambda n: dict(),
    'display': lambda n: display(n, lambda i: '%d: x' % i, '{}'),
    'display_names': lambda n: display(n, lambda i: '"n%d": x' % i, '{}'),
    'fromkeys': lambda n: dict.fromkeys(take(n)),
    'fromkeys_set': lambda n: dict.fromkeys(set(take(n))),
    'comprehension': lambda n: {i: i for i in take(n)},
    'pairs': lambda n: dict([(i, i) for i in take(n)]),
}


def run_dict(script):
    sizes, d = [], None
    for word, n in steps(script):
        if word in DICT_STARTS:
            d = DICT_STARTS[word](n)
        elif word == 'copy':
            d = d.copy()
        elif word == 'dict':
            d = dict(d)
        elif word == 'unpack':
            d = {**d}
        elif word == 'update':
            d.update(dict.fromkeys(take(n)))
        elif word == 'update_names':
            d.update({name(): x for _ in range(n)})
        elif word == 'clear':
            d.clear()
        else:
            for i in range(n):
                if i:
                    sizes.append(getsizeof(d))
                if word == 'add':
                    d[next(fresh)] = x
                elif word == 'name':
                    d[name()] = x
                elif word == 'set_default':
                    d.setdefault(next(fresh), x)
                elif word == 'delete':
                    del d[next(iter(d))]
                else:
                    d.popitem()
        sizes.append(getsizeof(d))
    put('dict', script, runs(sizes))


for start in DICT_STARTS:
    for n in range(1, 16) if start not in ('empty', 'call') else (1,):
        run_dict('%s %d; add 2; name 2' % (start, n))
for n in (20, 30, 60, 90, 180):
    run_dict('fromkeys_set %d; copy; dict; delete %d; copy' % (n, n // 2))
run_dict('empty; add 200; delete 190; add 30; clear; name 1; add 1')
run_dict('empty; name 200; delete 190; name 30; clear; add 1; name 1')
run_dict('empty; name 10; add 1; delete 11; name 10')
run_dict('empty; name 50; delete 45; name 1; copy')
run_dict('empty; set_default 30; popitem 20; set_default 30')
run_dict('call; name 1; add 1; popitem 2; name 1')
run_dict('empty; add 100; popitem 100; add 100')
run_dict('empty; copy; dict; unpack; add 1; delete 1; copy')
for n in (1, 2, 3, 4, 5, 6, 7, 10, 11, 20, 21, 22, 42, 43, 85, 86):
    for kind in ('add', 'name'):
        run_dict('empty; %s %d; copy; dict; unpack; delete 1; copy; dict; unpack; %s 2' % (kind, n, kind))
        run_dict('empty; %s 43; delete %d; add 1' % (kind, min(n, 43)))
        run_dict('empty; %s 4; update %d; update_names %d' % (kind, n, n))
        run_dict('empty; update_names %d; %s 1; unpack' % (n, kind))
for first in range(1, 6):
    for gone in range(1, first + 1):
        run_dict('empty; add %d; delete %d; add %d; dict; copy' % (first, gone, 6 - first + gone))
        run_dict('empty; name %d; delete %d; add %d; unpack' % (first, gone, 6 - first + gone))

# -- sets ----------------------------------------------------------------------

SET_STARTS = {
    'empty': lambda n: set(),
    'range': lambda n: set(range(n)),
    'dict': lambda n: set(dict.fromkeys(range(n))),
    'set': lambda n: set(set(range(n))),
    'frozen': lambda n: frozenset(range(n)),
    'frozen_set': lambda n: frozenset(set(range(n))),
    'display': lambda n: display(n, lambda i: '%d + len("")' % i, '{}'),
    'constants': lambda n: display(n, str, '{}'),
    'comprehension': lambda n: {i for i in range(n)},
}


def run_set(script):
    # Keys go up by one from key to key, so that none meets the slot of a deleted one.
    sizes, s, top = [], None, 0
    for word, n in steps(script):
        if word in SET_STARTS:
            s, top = SET_STARTS[word](n), n
            if word == 'empty':
                top = 0
        elif word == 'copy':
            s = s.copy()
        elif word == 'remake':
            s = set(s)
        elif word == 'update':
            s.update(set(range(top, top + n)))
            top += n
        elif word == 'update_dict':
            s.update(dict.fromkeys(range(top, top + n)))
            top += n
        elif word == 'update_range':
            s.update(range(top, top + n))
            top += n
        elif word == 'clear':
            s.clear()
        else:
            for i in range(n):
                if i:
                    sizes.append(getsizeof(s))
                if word == 'add':
                    s.add(top)
                    top += 1
                elif word == 'discard':
                    s.discard(min(s))
                else:
                    s.pop()
        sizes.append(getsizeof(s))
    put('set', script, runs(sizes))


for start in SET_STARTS:
    for n in list(range(1, 14)) + [20, 30] if start != 'empty' else ():
        run_set('%s %d' % (start, n) + ('; add 2' if start[:6] != 'frozen' else ''))
run_set('empty; add 400; discard 400; add 20')
run_set('empty; add 18; discard 17; add 2; discard 2; add 30; clear; add 6')
run_set('empty; add 100; pop 98; copy; remake; add 80')
for n in (1, 4, 5, 6, 10, 15, 16, 18, 19, 20, 31, 40, 64, 77):
    run_set('range %d; copy; copy; remake; add 3' % n)
    run_set('range 3; update %d; update_dict %d; update_range %d; copy' % (n, n, n))
    run_set('empty; update %d; discard 1; copy' % n)

# -- bytearrays ----------------------------------------------------------------


def run_bytearray(script):
    sizes, b = [], None
    for word, n in steps(script):
        if word == 'new':
            b = bytearray(n)
        elif word == 'extend':
            b += bytes(n)
        elif word == 'delete_front':
            del b[:n]
        elif word == 'delete_end':
            del b[len(b) - n:]
        elif word == 'clear':
            b.clear()
        else:
            for i in range(n):
                if i:
                    sizes.append(getsizeof(b))
                b.append(0) if word == 'append' else b.pop()
        sizes.append(getsizeof(b))
    put('bytearray', script, runs(sizes))


run_bytearray('new 0; append 100; pop 100')
for n in (1, 2, 7, 8, 9, 20, 100):
    run_bytearray('new %d; append 20; pop %d; extend %d; extend 1; clear; extend 1' % (n, n, n))
    run_bytearray('new 100; delete_front %d; append 10; delete_end 5; delete_front 1; append 5' % n)

# -- one block -----------------------------------------------------------------

for character in ('a', '\x7f', '\x80', '\xff', '\u0100', '\uffff', '\U00010000', '\U0010ffff'):
    for n in (1, 2, 3, 7, 8, 20, 31, 32, 33, 100):
        put('str', character * n, getsizeof(character * n))
for text in ('', 'ab\xe9', 'ab\u20ac', '\xe9\u20ac', 'a\U0001f40d', '\u20ac\U0001f40d\xe9'):
    put('str', text, getsizeof(text))
for n in (0, 1, 2, 15, 16, 31, 479, 480, 1000):
    put('bytes', n, getsizeof(bytes(n)))
for n in list(range(0, 24)) + [59, 60, 61, 1000]:
    put('tuple', n, getsizeof((x,) * n))
for bits in (0, 1, 8, 29, 30, 31, 59, 60, 61, 89, 90, 91, 120, 1000, 10000):
    for value in (2 ** bits - 1, 2 ** bits, -2 ** bits):
        put('int', str(value), getsizeof(value))

# -- types ---------------------------------------------------------------------


def traceback():
    try:
        1 / 0
    except ZeroDivisionError as error:
        return error.__traceback__


def closure():
    return lambda: value


value = 1


async def coroutine():
    pass


async def async_generator():
    yield


class HasSlots:
    __slots__ = ('member',)


class Sequence:
    def __getitem__(self, i):
        return i


closed = (lambda cell: lambda: cell)(x)
waiting = coroutine()
# A type's name in the profiles -> one of its objects, and its items where that is an object without any buffer.
SPECIMENS = {
    'object': (object(), 0), 'NoneType': (None, 0), 'float': (1.5, 0), 'complex': (1j, 0), 'int': (5, None), 'bool': (True, None), 'str': ('', None), 'bytes': (b'ab', 2),
    'bytearray': (bytearray(), 0), 'memoryview': (memoryview(b'ab'), 3), 'tuple': ((x, x), 2), 'list': ([], 0), 'dict': ({}, None), 'set': (set(), 0),
    'frozenset': (frozenset([1]), 0), 'range': (range(3), 0), 'slice': (slice(1), 0), 'function': (closure, 0), 'method': (random.below, 0), 'builtin': (len, 0),
    'cell': (closed.__closure__[0], 0), 'code': (closure.__code__, None), 'frame': (traceback().tb_frame, None), 'generator': (generator(1), None),
    'coroutine': (waiting, None), 'asyncGenerator': (async_generator(), None), 'module': (sys, 0), 'type': (HasSlots, None), 'staticmethod': (staticmethod(len), 0),
    'classmethod': (classmethod(len), 0), 'property': (property(), 0), 'super': (super(Random, random), 0), 'weakref': (_weakref.ref(HasSlots), 0), 'traceback': (traceback(), 0),
    'mappingproxy': (type.__dict__, 0), 'namespace': (types.SimpleNamespace(), 0), 'methodWrapper': ((1).__add__, 0), 'wrapperDescriptor': (int.__add__, 0),
    'methodDescriptor': (list.append, 0), 'memberDescriptor': (HasSlots.member, 0), 'getsetDescriptor': (type(closure).__code__, 0), 'listIterator': (iter([]), 0),
    'listReverseIterator': (reversed([]), 0), 'tupleIterator': (iter(()), 0), 'strIterator': (iter('\xe9'), 0), 'bytesIterator': (iter(b''), 0), 'rangeIterator': (iter(range(3)), 0),
    'setIterator': (iter(set()), 0), 'dictKeyIterator': (iter({}), 0), 'dictKeys': ({}.keys(), 0), 'dictValues': ({}.values(), 0), 'dictItems': ({}.items(), 0),
    'sequenceIterator': (iter(Sequence()), 0), 'callableIterator': (iter(int, 1), 0), 'enumerate': (enumerate([]), 0), 'zip': (zip([]), 0), 'map': (map(len, []), 0),
    'filter': (filter(len, []), 0), 'reversed': (reversed(Sequence()) if hasattr(Sequence, '__len__') else reversed('ab'), 0), 'BaseException': (BaseException(), 0),
    'Exception': (Exception(), 0), 'StopIteration': (StopIteration(), 0), 'SystemExit': (SystemExit(), 0), 'SyntaxError': (SyntaxError(), 0),
    'UnicodeError': (UnicodeDecodeError('a', b'', 0, 1, ''), 0), 'AttributeError': (AttributeError(), 0), 'NameError': (NameError(), 0), 'OSError': (OSError(), 0),
    'ImportError': (ImportError(), 0),
}
for name_, (specimen, items) in SPECIMENS.items():
    t = type(specimen)
    put('type', name_, t.__basicsize__, t.__itemsize__, t.__flags__ >> 14 & 1, int(t.__dictoffset__ != 0), int(t.__weakrefoffset__ != 0))
    put('tracked', name_, int(gc.is_tracked(specimen)))
    if items is not None:
        put('object', name_, items, getsizeof(specimen))
waiting.close()
for base, make in (('object', None), ('float', None), ('complex', None), ('tuple', None), ('list', None), ('set', None), ('Exception', None), ('int', 0), ('bytes', 0), ('dict', 0)):
    b = {'object': object, 'float': float, 'complex': complex, 'tuple': tuple, 'list': list, 'set': set, 'Exception': Exception, 'int': int, 'bytes': bytes, 'dict': dict}[base]
    for slots in (0, 1, 2, 7):
        for has_dict in (0, 1):
            for has_weakrefs in (0, 1):
                names = ['s%d' % i for i in range(slots)] + ['__dict__'] * has_dict + ['__weakref__'] * has_weakrefs
                try:
                    cls = type('C', (b,), {'__slots__': names})
                except TypeError:
                    continue
                o = cls()
                head = getsizeof(o) - o.__sizeof__()
                put('class', base, slots, has_dict, has_weakrefs, head, cls.__basicsize__, cls.__itemsize__, getsizeof(o) if make is None else None)
    cls = type('C', (b,), {})
    o = cls()
    put('class', base, 0, 1, 1, getsizeof(o) - o.__sizeof__(), cls.__basicsize__, cls.__itemsize__, getsizeof(o) if make is None else None)

# -- instances -----------------------------------------------------------------
# For the first instances of a class, n attributes each: size of the instance, of its __dict__, of the class.

for n in list(range(0, 13)) + [20, 21, 22, 28, 29, 30, 31, 35]:
    cls = type('C', (), {})
    kept, sizes, dicts, classes = [], [], [], []
    for _ in range(40):
        o = cls()
        for i in range(n):
            setattr(o, 'a%d' % i, x)
        kept.append(o)
        sizes.append(getsizeof(o))
        dicts.append(getsizeof(o.__dict__))
        classes.append(getsizeof(cls))
    put('instances', n, runs(sizes), runs(dicts), runs(classes))

# '+' makes an instance, a letter stores that attribute of the last one, '-a' deletes it: size of its __dict__ and of the class.


def run_attributes(script):
    cls = type('C', (), {})
    kept, dicts, classes = [], [], []
    for step in script.split():
        if step == '+':
            kept.append(cls())
        elif step[0] == '-':
            delattr(kept[-1], step[1:])
        else:
            setattr(kept[-1], step, x)
        dicts.append(getsizeof(kept[-1].__dict__))
        classes.append(getsizeof(cls))
    put('attributes', script, runs(dicts), runs(classes))


run_attributes('+ a b c + a b c + b a + a b')
run_attributes('+ a b c d e + a b c d e f + a b')
run_attributes('+ a b c d e f g h i j k l m n o p q r s t u v w + a b c w')
run_attributes('+ a b c -b b d + a b')
run_attributes('+ a b + a -a a b c + a')
run_attributes('+ + + + + + + + + + + + + + + + + + + + + + + + + + + + + + + a b c d')
run_attributes('+ a + + b + c + d a + a c')
run_attributes('+ a b c d e f + g + a b c d e f g h i j k')
run_attributes('+ a b c -c -b -a a b c d e f g')

# -- orders --------------------------------------------------------------------
# In which order references die, and are visited.

died = []


class Tag:
    __slots__ = ('tag',)

    def __init__(self, tag):
        self.tag = tag

    def __del__(self):
        died.append(self.tag)

    def __call__(self):
        pass

    def __iter__(self):
        return self

    def __next__(self):
        return 1

    def __len__(self):
        return 1

    def __getitem__(self, i):
        return i


class Name(str):
    __slots__ = ()

    def __del__(self):
        died.append(str(self))


def function():
    code = (lambda: died.__class__).__code__.replace(co_filename='other', co_freevars=('cell',))
    _weakrefs.append(_weakref.ref(code, lambda _: died.append('code')))
    scope = {'g': Tag('globals')}
    if hasattr(function, '__builtins__'):
        scope['__builtins__'] = {'b': Tag('builtins')}
    f = types.FunctionType(code, scope, Name('name'), (Tag('defaults'),), (types.CellType(Tag('closure')),))
    f.__kwdefaults__ = {'k': Tag('kwdefaults')}
    f.__module__, f.__doc__, f.x = Tag('module'), Tag('doc'), Tag('dict')
    f.__annotations__, f.__qualname__ = {'a': Tag('annotations')}, Name('qualname')
    return f


def exception():
    class Other(Exception):
        pass
    e = Exception(Tag('args'))
    e.__traceback__ = None
    e.x = Tag('dict')
    e.__cause__, e.__context__ = Other(), Other()
    e.__cause__.x, e.__context__.x = Tag('cause'), Tag('context')
    return e


_weakrefs = []
for name_, make in {
    'function': function,
    'exception': exception,
    'method': lambda: types.MethodType(Tag('func'), Tag('self')),
    'slice': lambda: slice(Tag('start'), Tag('stop'), Tag('step')),
    'property': lambda: property(Tag('get'), Tag('set'), Tag('del'), Tag('doc')),
    'staticmethod': lambda: staticmethod(Tag('callable')),
    'cell': lambda: types.CellType(Tag('ref')),
    'enumerate': lambda: enumerate(Tag('iterator')),
    'map': lambda: map(Tag('func'), Tag('iterators')),
    'filter': lambda: filter(Tag('func'), Tag('iterator')),
    'reversed': lambda: reversed(Tag('sequence')),
    'callableIterator': lambda: iter(Tag('callable'), Tag('sentinel')),
    'list': lambda: [Tag(i) for i in range(4)],
    'tuple': lambda: tuple([Tag(i) for i in range(4)]),
    'dict': lambda: {Tag(i): Tag(i + 1) for i in range(0, 8, 2)},
}.items():
    o = make()
    put('traverses', name_, [r.tag for r in gc.get_referents(o) if type(r) is Tag])
    del died[:]
    del o
    put('drops', name_, [d for d in died])
f = function()
named = {id(getattr(f, '__%s__' % n)): n for n in ('code', 'globals', 'builtins', 'module', 'defaults', 'kwdefaults', 'doc', 'name', 'dict', 'closure', 'annotations', 'qualname') if hasattr(f, '__%s__' % n)}
put('traverses', 'function', [named[id(r)] for r in gc.get_referents(f)])

rows['python'] = '%d.%d.%d' % sys.version_info[:3]
json.dump(rows, sys.stdout)
