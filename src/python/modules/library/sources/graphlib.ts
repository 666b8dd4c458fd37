/** `graphlib`: an order in which everything comes behind what it needs. */
export const SOURCE = `__all__ = ['TopologicalSorter', 'CycleError']
_OUT, _DONE = -1, -2


class _Node:
    __slots__ = 'node', 'npredecessors', 'successors'

    def __init__(self, node):
        self.node, self.npredecessors, self.successors = node, 0, []


class CycleError(ValueError):
    pass


class TopologicalSorter:
    def __init__(self, graph=None):
        self._node2info, self._ready_nodes, self._npassedout, self._nfinished = {}, None, 0, 0
        if graph is not None:
            for node, predecessors in graph.items():
                self.add(node, *predecessors)

    def _info(self, node):
        if node not in self._node2info:
            self._node2info[node] = _Node(node)
        return self._node2info[node]

    def add(self, node, *predecessors):
        if self._ready_nodes is not None:
            raise ValueError('Nodes cannot be added after a call to prepare()')
        info = self._info(node)
        info.npredecessors += len(predecessors)
        for each in predecessors:
            self._info(each).successors.append(node)

    def prepare(self):
        if self._ready_nodes is not None:
            raise ValueError('cannot prepare() more than once')
        self._ready_nodes = [info.node for info in self._node2info.values() if info.npredecessors == 0]
        cycle = self._find_cycle()
        if cycle:
            raise CycleError('nodes are in a cycle', cycle)

    def get_ready(self):
        if self._ready_nodes is None:
            raise ValueError('prepare() must be called first')
        found = tuple(self._ready_nodes)
        for node in found:
            self._node2info[node].npredecessors = _OUT
        self._ready_nodes.clear()
        self._npassedout += len(found)
        return found

    def is_active(self):
        if self._ready_nodes is None:
            raise ValueError('prepare() must be called first')
        return self._nfinished < self._npassedout or bool(self._ready_nodes)

    def __bool__(self):
        return self.is_active()

    def done(self, *nodes):
        if self._ready_nodes is None:
            raise ValueError('prepare() must be called first')
        for node in nodes:
            info = self._node2info.get(node)
            if info is None:
                raise ValueError(f'node {node!r} was not added using add()')
            if info.npredecessors != _OUT:
                raise ValueError(f'node {node!r} was not passed out (still not ready)' if info.npredecessors >= 0 else f'node {node!r} was already marked done')
            info.npredecessors = _DONE
            for each in info.successors:
                after = self._node2info[each]
                after.npredecessors -= 1
                if after.npredecessors == 0:
                    self._ready_nodes.append(each)
            self._nfinished += 1

    def _find_cycle(self):
        stack, iterators, seen, places = [], [], set(), {}
        for node in self._node2info:
            if node in seen:
                continue
            while True:
                if node in seen:
                    if node in places:
                        return stack[places[node]:] + [node]
                else:
                    seen.add(node)
                    iterators.append(iter(self._node2info[node].successors).__next__)
                    places[node] = len(stack)
                    stack.append(node)
                while stack:
                    try:
                        node = iterators[-1]()
                        break
                    except StopIteration:
                        del places[stack.pop()]
                        iterators.pop()
                else:
                    break
        return None

    def static_order(self):
        self.prepare()
        while self.is_active():
            group = self.get_ready()
            yield from group
            self.done(*group)

    __class_getitem__ = classmethod(lambda cls, item: __import__('types').GenericAlias(cls, item))
`
