/** `graphlib`: an order in which everything comes behind what it needs. */
export const SOURCE = `__all__ = ['TopologicalSorter', 'CycleError']
_START = object()


class CycleError(ValueError):
    pass


class TopologicalSorter:
    def __init__(self, graph=None):
        # What comes behind each node, and how much of what it needs is not done; then what was given out, and what is done of that.
        self._behind, self._needs, self._ready, self._out, self._done = {}, {}, None, set(), set()
        if graph is not None:
            for node, predecessors in graph.items():
                self.add(node, *predecessors)

    def add(self, node, *predecessors):
        if self._ready is not None:
            raise ValueError('Nodes cannot be added after a call to prepare()')
        for each in (node, *predecessors):
            self._behind.setdefault(each, [])
            self._needs.setdefault(each, 0)
        self._needs[node] += len(predecessors)
        for each in predecessors:
            self._behind[each].append(node)

    def prepare(self):
        if self._ready is not None:
            raise ValueError('cannot prepare() more than once')
        self._ready = [node for node, needs in self._needs.items() if not needs]
        self._refuse_cycles()

    def _prepared(self):
        if self._ready is None:
            raise ValueError('prepare() must be called first')
        return self._ready

    def get_ready(self):
        found = tuple(self._prepared())
        self._ready = []
        self._out.update(found)
        return found

    def is_active(self):
        return bool(self._prepared() or self._out)

    def __bool__(self):
        return self.is_active()

    def done(self, *nodes):
        ready = self._prepared()
        for node in nodes:
            if node not in self._out:
                state = 'not added using add()' if node not in self._needs else 'already marked done' if node in self._done else 'not passed out (still not ready)'
                raise ValueError(f'node {node!r} was {state}')
            self._out.remove(node)
            self._done.add(node)
            for each in self._behind[node]:
                self._needs[each] -= 1
                if not self._needs[each]:
                    ready.append(each)

    def _refuse_cycles(self):
        # A path that goes as deep as it can: its nodes in order, of each its depth and those behind it that were not looked at.
        path, seen = {_START: (0, iter(self._behind))}, set()
        while path:
            last = next(reversed(path))
            depth, behind = path[last]
            for node in behind:
                if node in path:
                    raise CycleError('nodes are in a cycle', [*path, node][path[node][0]:])
                if node not in seen:
                    seen.add(node)
                    path[node] = depth + 1, iter(self._behind[node])
                    break
            else:
                del path[last]

    def static_order(self):
        self.prepare()
        while self.is_active():
            group = self.get_ready()
            yield from group
            self.done(*group)

    __class_getitem__ = classmethod(lambda cls, item: __import__('types').GenericAlias(cls, item))
`
