from collections import deque


def case():
    prepare()
    mark(1)
    d = deque()
    for i in range(10):
        d.append(i)
    while d:
        d.popleft()
    for i in range(70):
        d.append(i)
    mark(2)
