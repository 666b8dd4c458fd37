# branch: drop node
# instead: node = None
class Node:
    def __del__(self):
        print('gone')


def work():
    node = Node()
    items = [1, 2]
    pass  # HERE
    items.append(node)
    print(items)
    print(node.name)


try:
    work()
except AttributeError as error:
    print(error)
print('over')
