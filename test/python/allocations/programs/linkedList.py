class Node:
    def __init__(self, value, next):
        self.value = value
        self.next = next


def case():
    prepare()
    mark(1)
    head = None
    for i in range(10):
        head = Node(i, head)
    head = None
    mark(2)
