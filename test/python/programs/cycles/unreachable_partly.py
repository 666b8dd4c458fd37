# One reference from outside saves all that it reaches, and nothing more.
import gc


class Node:
    def __init__(self, name):
        self.name = name
        self.links = []

    def __del__(self):
        gone.append(self.name)


def graph(edges):
    nodes = {}
    for start, end in edges:
        for name in (start, end):
            if name not in nodes:
                nodes[name] = Node(name)
        nodes[start].links.append(nodes[end])
    return nodes


gc.disable()
for edges, keep in (('ab ba', 'a'), ('ab ba bc', 'c'), ('ab bc ca cd de ed', 'd'), ('ab bc ca', ''), ('aa bb cc ab', 'b'), ('ab cd', 'c'), ('ab bc cd da ca', 'b')):
    gone = []
    gc.collect()
    nodes = graph(edges.split())
    kept = [nodes[name] for name in keep]
    del nodes
    at_once = sorted(gone)
    gone.clear()
    found = gc.collect()
    print(edges.ljust(18), 'kept', keep or '-', 'at once', at_once, 'found', found, sorted(gone))
    gone.clear()
    kept.clear()
    at_once = sorted(gone)
    gone.clear()
    print(' ' * 18, 'let go: at once', at_once, 'found', gc.collect(), sorted(gone))
