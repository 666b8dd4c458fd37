# An object grows older with each collection that it survives.
import gc


class Thing:
    pass


def age(it):
    for generation in (0, 1, 2):
        if any(one is it for one in gc.get_objects(generation=generation)):
            return generation
    return None


gc.disable()
gc.collect()
thing = Thing()
print('new', age(thing))
gc.collect(0)
print('after a young collection', age(thing))
young = Thing()
gc.collect(0)
print('again', age(thing), age(young))
gc.collect(1)
print('after a middle one', age(thing), age(young))
newest = Thing()
gc.collect(2)
print('after a full one', age(thing), age(young), age(newest))
row, pair, table, number, text = [1], (1, [2]), {'a': []}, 5, 'text'
print([age(it) for it in (row, pair, table, number, text)])
gc.collect(0)
print([age(it) for it in (row, pair, table, number, text)])
plain = (1, 2)
strings = {'a': 'b'}
print([age(it) for it in (plain, strings)])
print(age(Thing), age(age), age(gc))
for wrong in (-1, 3, 'x', None):
    try:
        print(wrong, type(gc.get_objects(generation=wrong)).__name__)
    except (TypeError, ValueError) as error:
        print(wrong, type(error).__name__, error)
total = len(gc.get_objects())
parts = sum(len(gc.get_objects(generation=generation)) for generation in (0, 1, 2))
print('close', abs(total - parts) < 10)
