# A singly linked list: building, reversing, cutting, and what dies when.
class Node:
    alive = 0

    def __init__(self, value, next=None):
        Node.alive += 1
        self.value, self.next = value, next

    def __del__(self):
        Node.alive -= 1


class LinkedList:
    def __init__(self, values=()):
        self.head = None
        for value in reversed(list(values)):
            self.push(value)

    def push(self, value):
        self.head = Node(value, self.head)

    def pop(self):
        node, self.head = self.head, self.head.next
        return node.value

    def __iter__(self):
        node = self.head
        while node:
            yield node.value
            node = node.next

    def __len__(self):
        return sum(1 for _ in self)

    def __repr__(self):
        return '->'.join(map(str, self)) or 'empty'

    def reverse(self):
        before, node = None, self.head
        while node:
            node.next, before, node = before, node, node.next
        self.head = before

    def middle(self):
        slow = fast = self.head
        while fast and fast.next:
            slow, fast = slow.next, fast.next.next
        return slow.value

    def has_cycle(self):
        slow = fast = self.head
        while fast and fast.next:
            slow, fast = slow.next, fast.next.next
            if slow is fast:
                return True
        return False


row = LinkedList(range(1, 8))
print(row, len(row), row.middle(), Node.alive)
row.reverse()
print(row, row.pop(), row, Node.alive)
row.head.next.next = None
print('cut', row, Node.alive)
tail = row.head.next
row = None
print('tail lives', tail.value, Node.alive)
tail = None
print(Node.alive)
long = LinkedList(range(5000))
print(sum(long), Node.alive)
del long
print('long one gone', Node.alive)
loop = LinkedList('abc')
loop.head.next.next.next = loop.head
print(loop.has_cycle(), LinkedList('ab').has_cycle(), Node.alive)
import gc
del loop
alive = Node.alive
gc.collect()
print(alive, Node.alive)
first = LinkedList('xyz')
second = LinkedList()
second.head = first.head.next
del first
print(second, Node.alive, 'y' in second, list(zip(second, second)), max(second))
