import gc, time, sys
t = time.time()
class A:
    def __init__(self): self.b = B(self)
class B:
    def __init__(self, a): self.a = a
n0 = gc.get_stats()[0]["collections"]
for _ in range(1000): A()
print(gc.get_stats()[0]["collections"] - n0, gc.get_count()[1:])
