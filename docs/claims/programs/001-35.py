def same(n):
    return int(str(n)) is int(str(n))

shared = [n for n in range(-300, 600) if same(n)]
print('one object each from', shared[0], 'to', shared[-1])
print('without a gap:', len(shared) == shared[-1] - shared[0] + 1)
print('how many:', len(shared))
