# Items of deques that come, go and turn at random: their blocks are counted by sizes.
import random, sys
from collections import deque
random.seed(3)
for trial in range(80):
    d = deque(range(random.randrange(0, 200)), maxlen=random.choice([None, None, 50]))
    for step in range(60):
        op = random.randrange(9); k = random.randrange(-300, 300)
        try:
            if op == 0: d.append(step)
            elif op == 1: d.appendleft(step)
            elif op == 2: d.pop()
            elif op == 3: d.popleft()
            elif op == 4: d.rotate(k)
            elif op == 5: d.rotate(random.randrange(-3, 4))
            elif op == 6: d.insert(random.randrange(-5, 5), step)
            elif op == 7: del d[random.randrange(-3, 3)]
            else: d.extendleft([1, 2]); d.reverse()
        except IndexError as e: print(e)
        if step % 20 == 0: print(len(d), sys.getsizeof(d), list(d)[:5], list(d)[-5:])
    print(sum(d), d[len(d)//2] if d else None)
class X:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n, end=' ')
d = deque(X(i) for i in range(6)); d.rotate(2); d.rotate(-1); d.popleft(); print(); d.clear(); print()
