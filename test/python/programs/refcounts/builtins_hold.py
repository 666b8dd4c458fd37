# Objects that many builtins make on the way hold their sources as long as they live.
import sys
from functools import partial

source = ['a', 'b']
base = sys.getrefcount(source)


def show(label):
    print(label, sys.getrefcount(source) - base)


it = iter(source)
show('iterator')
next(it), next(it)
show('at the last item')
next(it, None)
show('exhausted')
it = reversed(source)
show('reversed')
list(it)
show('reversed, exhausted')
it = enumerate(source)
show('enumerate')
it = zip(source, source)
show('zip of two')
list(it)
show('zip after its end')
it = map(len, source)
show('map')
it = filter(None, source)
show('filter')
it = None
show('nothing')
method = source.append
show('builtin method')
method = partial(len, source)
show('partial')
method = None
text = str(source) + repr(source)
show('printed')
slice_of = slice(source, None, source)
show('slice')
slice_of = None
view = {1: source}.values()
show('values of a dict')
view = None
ordered = sorted([source, source])
show('sorted')
ordered = None
where = {}
where.setdefault('x', source)
where.setdefault('x', source)
show('setdefault twice')
where.update(x=source, y=source)
show('update')
where.popitem()
show('popitem')
where.pop('x')
show('pop')
made = dict.fromkeys('abc', source)
show('fromkeys')
del made
print(max(source, source) is source, any([source]), isinstance(source, list))
show('at the end')
