# Sets have eight places inside; then they grow by four, later by two.
import sys

size = sys.getsizeof


def steps(kind):
    made, result, seen = set(), [], None
    for n in range(3000):
        if size(made) != seen:
            seen = size(made)
            result.append((len(made), seen))
        made.add(kind(n))
    return result


print('empty', size(set()), size(frozenset()))
print('added', steps(lambda n: n))
print('strings', steps(str) == steps(lambda n: n))
for n in (0, 1, 4, 5, 8, 18, 19, 30, 50, 76, 77, 100):
    numbers = range(n)
    made = set(numbers)
    print(n, [size(it) for it in (made, {i for i in numbers}, frozenset(numbers), set(made), made.copy(), frozenset(made), made | set(), made & made, made - {0}, made ^ {n}, set(dict.fromkeys(numbers)), set(list(numbers)))])
made = set(range(100))
full = size(made)
for n in range(99):
    made.discard(n)
print('discarded', size(made) == full, size(made.copy()), size(set(made)))
made.add(1000)
print('added again', size(made) == full)
made.clear()
print('cleared', size(made))
made.update(range(10))
print('updated', size(made))
made.update(range(20), range(40))
print('updated twice', size(made))
made &= set(range(3))
print('intersected in place', size(made))
made -= {1}
made |= {1, 2, 3, 4}
print('and so on', size(made))
while made:
    made.pop()
print('popped', size(made))
turning = set()
for n in range(1000):
    turning.add(n)
    turning.discard(n - 3)
print('a window of three', len(turning), size(turning))


class Kind(set):
    __slots__ = ()


print('subclass', size(Kind()), size(Kind(range(10))), set.__basicsize__, size({1, 2, 3}), size({1, 2, 3, 4, 5}), size(frozenset({1, 2, 3, 4, 5})))
