# A generator is closed in the middle of loops over objects with finalizers.
class It:
    def __init__(self, n): self.n=n; self.i=0
    def __iter__(self): return self
    def __next__(self):
        self.i+=1
        if self.i>self.n: raise StopIteration
        return self.i
    def __del__(self): print("gone", self.n)
g = (x * y for x in It(2) for y in It(3))
print(next(g))
g.close()
print("closed")
def f():
    for x in It(4):
        for y in It(5):
            yield x
g=f()
next(g)
g.close()
print("closed2")
g=f()
next(g)
del g
print("deleted")
for a in It(1):
    for b in It(2):
        break
    print("inner left")
print("end")
