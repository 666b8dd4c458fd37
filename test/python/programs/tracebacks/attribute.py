# Ends with an AttributeError on None, the commonest of all.
class Node:
    def __init__(self, value, next=None):
        self.value, self.next = value, next


def nth(node, n):
    for _ in range(n):
        node = node.next
    return node.value


chain = Node('a', Node('b', Node('c')))
for n in range(5):
    print(n, nth(chain, n))
