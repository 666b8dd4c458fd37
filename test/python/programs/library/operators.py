# operator: functions for operators, getters, and in-place ones.
import operator as op

print(op.add(1, 2), op.sub(5, 3), op.mul('a', 3), op.truediv(7, 2), op.floordiv(-7, 2), op.mod(-7, 3), op.pow(2, 5), op.neg(3), op.pos(-3), op.abs(-4), op.invert(5), op.index(True))
print(op.lt(1, 2), op.le(2, 2), op.eq(1, 1.0), op.ne(1, 2), op.ge(1, 2), op.gt('b', 'a'), op.not_([]), op.truth('x'), op.is_(None, None), op.is_not(1, None))
print(op.and_(6, 3), op.or_(6, 3), op.xor(6, 3), op.lshift(1, 4), op.rshift(256, 2), op.concat([1], [2]), op.contains([1, 2], 2), op.countOf('banana', 'a'), op.indexOf('abc', 'c'))
row, table = [1, 2, 3], {'a': {'b': 5}}
print(op.getitem(row, 1), op.getitem(row, slice(1, None)), op.setitem(row, 0, 'x'), row, op.delitem(row, 1), row, op.length_hint([1, 2]), op.length_hint(iter('abc')), op.length_hint(n for n in ()))
alias = row
print(op.iadd(row, [9]) is alias, alias, op.iadd((1,), (2,)), op.imul([0], 2), op.iconcat(['a'], 'bc'), op.ior({1}, {2}), op.isub(5, 2))


class Person:
    def __init__(self, name, age):
        self.name, self.age = name, age
        self.best = self

    def greet(self, other='you', *, mark='!'):
        return f'{self.name} greets {other}{mark}'


people = [Person('bob', 30), Person('ann', 25), Person('cat', 30)]
print([p.name for p in sorted(people, key=op.attrgetter('age', 'name'))], op.attrgetter('best.best.name')(people[0]), op.itemgetter(1, 0)('xy'), op.itemgetter('a')(table), op.itemgetter(slice(2))('abc'))
greet = op.methodcaller('greet', 'me', mark='?')
print(greet(people[1]), op.methodcaller('upper')('x'), op.methodcaller('split', ',')('a,b'))
print(op.itemgetter(1), op.attrgetter('a', 'b.c'), op.methodcaller('m', 1, k=2), op.itemgetter(*'ab')({'a': 1, 'b': 2}))
for action in ("op.itemgetter(5)('ab')", "op.attrgetter('none')(5)", 'op.itemgetter()', 'op.attrgetter(5)', "op.add(1, 'a')", "op.indexOf('abc', 'z')", 'op.index(1.5)', "op.concat(1, 2)", 'op.methodcaller()', "op.truediv(1, 0)", "op.length_hint([], 'x')", 'op.contains(5, 5)', 'op.getitem({}, 1)'):
    try:
        print(eval(action))
    except Exception as error:
        print(action, '->', type(error).__name__, error)
print(op.add.__name__, op.__add__ is op.add, op.matmul.__doc__, len([name for name in op.__all__ if name.startswith('i')]))
