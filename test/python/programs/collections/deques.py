# deque: both ends, a maximum length, rotation, and changes while iterating.
from collections import deque

line = deque('abc')
line.append('d')
line.appendleft('z')
line.extend('ef')
line.extendleft('yx')
print(line, len(line), line[0], line[-1], line[3], 'c' in line, line.index('c'), line.count('a'))
print(line.pop(), line.popleft(), list(line)[:3])
line.rotate(2)
print(''.join(line), end=' ')
line.rotate(-3)
print(''.join(line), end=' ')
line.rotate(100)
print(''.join(line), end=' ')
line.reverse()
print(''.join(line))
line[1] = 'Q'
del line[0]
line.insert(2, 'I')
line.remove('a')
print(''.join(line), line.copy() == line, line + deque('!'), line * 2 == line + line, deque('ab') < deque('b'))
last = deque(maxlen=3)
for n in range(6):
    last.append(n)
print(last, last.maxlen, list(last), end=' ')
last.appendleft('left')
print(last)
for action in ('last.insert(1, 5)', 'deque().pop()', 'deque().popleft()', 'line[100]', 'line.remove("?")', 'line[1:2]', 'deque(5)', 'deque(maxlen=-1)', 'last.index(99)', 'hash(line)'):
    try:
        exec(action)
    except Exception as error:
        print(action, '->', type(error).__name__, error)
try:
    for item in line:
        line.append(item)
except RuntimeError as error:
    print(error)
print(list(reversed(deque([1, 2]))), bool(deque()), deque([[1], [2]], 1), deque([1, 2, 3], 2), repr(deque()))
window, sums = deque(maxlen=3), []
for n in (5, 1, 4, 2, 8):
    window.append(n)
    sums.append(sum(window))
print(sums)
tail = deque(range(200))
for _ in range(150):
    tail.popleft()
print(len(tail), tail[0], tail[25], sum(tail))
line = deque()
line.append(line)
print(line, line[0] is line)
