"""How garbage hangs together: rings, and what hangs at one object."""

def structure(own, referents):
    """For each time, in order, rows of (the object at which it hangs or None, is it a ring, objects); those at which others hang come first.

    own: the garbage of one path, by number: when it is out of reach, its kind, and how the collector sees it.
    """
    edges = {up: reduced(up, own, referents) for up in own}
    referrers = {}
    for up, others in edges.items():
        for other in others:
            referrers.setdefault(other, []).append(up)
    out, lost, holders = [], set(), Holders(own)
    for number in sorted({one[0] for one in own.values()}):
        now = [up for up in own if own[up][0] == number]
        lost.update(now)
        out.append((number, parts_of(now, lost, own, edges, referrers, holders)))
    return out


def reduced(up, own, referents):
    """Other objects of the path that go with one, also those behind objects that nobody counts."""
    found, seen, stack = [], {up}, list(referents.get(up, ()))
    while stack:
        one = stack.pop()
        if one in seen:
            if one == up and one not in found:
                found.append(one)
            continue
        seen.add(one)
        if one in own:
            found.append(one)
        else:
            stack.extend(referents.get(one, ()))
    return found


def holds(up, own):
    """Can an object of its kind hold another one?"""
    return own[up][1] not in 'fmbs'


class Holders:
    """Where things hang: a tuple has no more places than items, and what comes later hangs at who holds the tuple."""

    def __init__(self, own):
        self.own, self.used, self.above = own, {}, {}

    def place(self, up):
        while up is not None and self.used.get(up, 0) >= self.most(up):
            up = self.above.get(up)
        if up is not None:
            self.used[up] = self.used.get(up, 0) + 1
        return up

    def most(self, up):
        kind = self.own[up][1]
        return ord(kind) - 64 if 'A' <= kind <= 'T' else float('inf')

    def put(self, parent, closed, ups):
        roomy = next((up for up in ups if self.most(up) > 20), parent)
        for up in ups:
            self.above[up] = roomy if closed and up != roomy else parent
            if closed:
                self.used[up] = self.used.get(up, 0) + 1


def parts_of(now, lost, own, edges, referrers, holders):
    """A ring for each set of objects that refer to one another; what is in none hangs at the oldest object that refers to it, as rings do."""
    parts, of, rings = [], {}, components(now, edges)
    for ring in rings:
        for up in ring:
            of[up] = id(ring)
    nodes = {}
    for ring in rings:
        closed = len(ring) > 1 or ring[0] in edges[ring[0]]
        inside = [up for up in ring if own[up][2] == '!' and holds(up, own)]
        outside = sorted({one for up in ring for one in referrers.get(up, ()) if one in lost and of.get(one) != id(ring) and holds(one, own)}, key=int)
        parent = outside[0] if outside else None
        if parent is None and not closed and own[ring[0]][2] != '!':
            parent = nearest(ring[0], now, own)
        nodes[id(ring)] = (parent, closed or parent is None, inside if closed and inside else ring)
        if closed and inside:
            for up in ring:
                if up not in inside:
                    nodes[id(ring), up] = (inside[0], False, [up])
    done, waiting = lost - set(now), list(nodes.values())
    while waiting:
        ready = [node for node in waiting if node[0] is None or node[0] in done] or [(None, True, waiting[0][2])]
        hanging = {}
        for parent, closed, ups in ready:
            parent = holders.place(parent)
            holders.put(parent, closed, ups)
            if closed or parent is None:
                parts.append((parent, True, ups))
            else:
                hanging.setdefault(parent, []).extend(ups)
            done.update(ups)
        parts.extend((parent, False, ups) for parent, ups in hanging.items())
        waiting = [node for node in waiting if node[2][0] not in done]
    return parts


def nearest(up, now, own):
    """What was born next to it, and can hold it."""
    return min((one for one in now if one != up and own[one][2] == '!' and holds(one, own)), key=lambda one: abs(int(one) - int(up)), default=None)


def components(nodes, edges):
    """Sets of nodes that can be reached from one another, in the order of their first."""
    inside, index, low, stack, out = set(nodes), {}, {}, [], []
    for root in nodes:
        if root in index:
            continue
        work = [(root, iter(edges[root]))]
        index[root] = low[root] = len(index)
        stack.append(root)
        while work:
            node, rest = work[-1]
            for other in rest:
                if other not in inside:
                    continue
                if other not in index:
                    index[other] = low[other] = len(index)
                    stack.append(other)
                    work.append((other, iter(edges[other])))
                    break
                if other in stack:
                    low[node] = min(low[node], index[other])
            else:
                work.pop()
                if work:
                    low[work[-1][0]] = min(low[work[-1][0]], low[node])
                if low[node] == index[node]:
                    at = stack.index(node)
                    out.append(sorted(stack[at:], key=int))
                    del stack[at:]
    return sorted(out, key=lambda one: int(one[0]))
