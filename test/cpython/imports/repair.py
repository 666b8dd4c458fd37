"""Makes rows of small numbers short: the pair that is most often there becomes a number of its own, again and again (Re-Pair, Larsson and Moffat 1999)."""
import heapq


class Row:
    """All rows, one behind the other, as a list with links: -1 parts two of them."""

    def __init__(self, rows):
        self.symbols = []
        for row in rows:
            self.symbols.extend(row)
            self.symbols.append(-1)
        size = len(self.symbols)
        self.next, self.last = list(range(1, size + 1)), list(range(-1, size - 1))
        self.places = {}
        for at in range(size - 1):
            self.note(at)

    def pair(self, at):
        to = self.next[at] if 0 <= at < len(self.symbols) else len(self.symbols)
        if at < 0 or to >= len(self.symbols) or self.symbols[at] < 0 or self.symbols[to] < 0:
            return None
        return self.symbols[at], self.symbols[to]

    def note(self, at):
        pair = self.pair(at)
        if pair is not None:
            self.places.setdefault(pair, set()).add(at)
        return pair

    def forget(self, at):
        pair = self.pair(at)
        if pair is not None and pair in self.places:
            self.places[pair].discard(at)

    def replace(self, at, symbol):
        """The pair at this place becomes one symbol; the pairs that are new."""
        to = self.next[at]
        before, behind = self.last[at], self.next[to]
        for place in (before, at, to):
            self.forget(place)
        self.symbols[at], self.symbols[to] = symbol, -2
        self.next[at] = behind
        if behind < len(self.symbols):
            self.last[behind] = at
        return [self.note(place) for place in (before, at)]


def repair(rows, first, most, least=4):
    """
    :param first: number of the first pair
    :param most: how many pairs there may be
    :return: the pairs by number, and the rows in terms of them
    """
    row, rules = Row(rows), []
    heap = [(-len(places), pair) for pair, places in row.places.items()]
    heapq.heapify(heap)
    while heap and len(rules) < most:
        size, pair = heapq.heappop(heap)
        places = row.places.get(pair, ())
        if len(places) < least:
            continue
        if len(places) != -size:
            heapq.heappush(heap, (-len(places), pair))
            continue
        symbol, touched = first + len(rules), set()
        rules.append(pair)
        for at in sorted(places):
            if row.pair(at) == pair:
                touched.update(filter(None, row.replace(at, symbol)))
        row.places.pop(pair, None)
        for other in touched:
            heapq.heappush(heap, (-len(row.places.get(other, ())), other))
    out, current, at = [], [], 0
    while at < len(row.symbols):
        if row.symbols[at] == -1:
            out.append(current)
            current = []
        else:
            current.append(row.symbols[at])
        at = row.next[at]
    return rules, out
