# Each place in a container is a reference; a copy of the container is one more for each.
import sys


def count(it):
    # The parameter and the caller's stack are not what is studied.
    return sys.getrefcount(it)


base = object()
start = count(base)


def more():
    return count(base) - start


row = [base] * 5
print('list times five', more())
row.append(base)
row.extend((base, base))
print('append, extend', more())
row.pop()
del row[0]
print('pop, del', more())
row[1:3] = []
print('slice emptied', more())
half = row[::2]
print('stepping slice', more(), len(half))
pair = (base, row)
both = pair + (base,)
print('tuples', more())
keyed = {base: base}
print('key and value', more())
keyed[base] = None
print('value replaced', more())
keyed.clear()
several = {1: base, 2: base}
merged = {**several, 3: base}
print('dicts merged', more())
unique = {base}
unique.add(base)
print('set', more())
frozen = frozenset([base])
union = unique | frozen
print('union', more())
unique.discard(base)
print('discarded', more())
row.clear()
row.append(row)
print('cleared', more())
del half, pair, both, keyed, several, merged, unique, frozen, union
print('all gone', more())
nested = [[base], ([base],), {'x': [base]}]
print('nested', more())
nested = None
print('nested gone', more())
