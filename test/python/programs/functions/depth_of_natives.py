import sys
sys.setrecursionlimit(120)


class Deep:
    def __init__(self, f): self.f = f
    def __lt__(self, other): return self.f(self)
    def __iter__(self): return iter([self.f(self)])
    def __len__(self): return self.f(self)


def depth(call):
    reached = 0

    def again(*_):
        nonlocal reached
        reached += 1
        return call(again)
    try:
        call(again)
    except RecursionError as e:
        return reached, str(e)


print(depth(lambda f: sorted([2, 1], key=f)))
print(depth(lambda f: min([2, 1], key=f)))
print(depth(lambda f: list(map(f, [1]))))
print(depth(lambda f: list(filter(f, [1]))))
print(depth(lambda f: any(f() for _ in [1])))
print(depth(lambda f: sum(x for x in Deep(f))))
print(depth(lambda f: tuple(Deep(f))))
print(depth(lambda f: set(Deep(f))))
print(depth(lambda f: sorted([Deep(f), Deep(f)])))
print(depth(lambda f: list(zip(Deep(f)))))
print(depth(lambda f: list(enumerate(Deep(f)))))
