# about 1,000,008 line-steps: garbage in cycles, which the collector takes by itself.
class Node:
    def __init__(self, value):
        self.value = value
        self.other = None


def work(n):
    found = 0
    for i in range(n):
        a = Node(i)
        b = Node(i)
        a.other = b
        b.other = a
        found += a.other.value
    return found


assert work(100_000) == 4999950000
