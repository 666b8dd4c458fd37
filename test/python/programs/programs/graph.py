# Graphs: search, shortest paths, order of tasks, and cycles in them.
import heapq
from collections import deque


class Graph:
    def __init__(self, edges, directed=True):
        self.edges = {}
        for start, end, *weight in edges:
            self.edges.setdefault(start, {})[end] = weight[0] if weight else 1
            self.edges.setdefault(end, {})
            if not directed:
                self.edges[end][start] = self.edges[start][end]

    def breadth(self, start):
        seen, queue, order = {start}, deque([start]), []
        while queue:
            node = queue.popleft()
            order.append(node)
            for other in self.edges[node]:
                if other not in seen:
                    seen.add(other)
                    queue.append(other)
        return order

    def depth(self, node, seen=None):
        seen = seen if seen is not None else []
        seen.append(node)
        for other in self.edges[node]:
            if other not in seen:
                self.depth(other, seen)
        return seen

    def shortest(self, start):
        far, heap = {start: (0, [start])}, [(0, start)]
        while heap:
            distance, node = heapq.heappop(heap)
            if distance > far[node][0]:
                continue
            for other, weight in self.edges[node].items():
                if other not in far or distance + weight < far[other][0]:
                    far[other] = (distance + weight, far[node][1] + [other])
                    heapq.heappush(heap, (distance + weight, other))
        return far

    def topological(self):
        waiting = {node: 0 for node in self.edges}
        for ends in self.edges.values():
            for end in ends:
                waiting[end] += 1
        ready, order = sorted(node for node, count in waiting.items() if count == 0), []
        while ready:
            node = ready.pop(0)
            order.append(node)
            for end in self.edges[node]:
                waiting[end] -= 1
                if waiting[end] == 0:
                    ready.append(end)
        if len(order) < len(self.edges):
            raise ValueError('cycle among ' + ', '.join(sorted(n for n, c in waiting.items() if c > 0)))
        return order


roads = Graph([('a', 'b', 4), ('a', 'c', 1), ('c', 'b', 2), ('b', 'd', 5), ('c', 'd', 8), ('d', 'e', 3)], directed=False)
print(roads.breadth('a'), roads.depth('a'))
for end, (distance, path) in sorted(roads.shortest('a').items()):
    print(end, distance, '-'.join(path))
tasks = Graph([('wash', 'dry'), ('dry', 'iron'), ('buy', 'wash'), ('iron', 'wear'), ('buy', 'pay')])
print(tasks.topological())
try:
    Graph([('x', 'y'), ('y', 'z'), ('z', 'x'), ('w', 'x')]).topological()
except ValueError as error:
    print(error)
heap = [5, 1, 4, 2, 3]
heapq.heapify(heap)
print(heap, [heapq.heappop(heap) for _ in range(3)], heapq.nlargest(2, [4, 9, 1]), heapq.nsmallest(2, 'hello'), heapq.heappushpop(heap, 0), heapq.heapreplace(heap, 7), list(heapq.merge([1, 4], [2, 3])))
