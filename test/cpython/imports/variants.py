"""Where the path of a module is another one when other modules are there already: a class has its first subclass, an abstract class its first set."""
import difflib


def skeleton(path):
    """Births and deaths of a path, and where among its events they are."""
    steps, places = [], []
    for place, (_, sign, more) in enumerate(path.events):
        if sign in '+!-':
            steps.append(('-' if sign == '-' else '+') + more[0])
            places.append(place)
    return tuple(steps), places


def plain(path):
    """The same without what is born and dies at once, which leaves nothing: compiling the same pattern differs in it from time to time."""
    steps, places = skeleton(path)
    kept = []
    for at, step in enumerate(steps):
        if step == '-o' and kept and kept[-1] == at - 1 and steps[at - 1] == '+o' and path.events[places[at - 1]][1] != '!':
            kept.pop()
        else:
            kept.append(at)
    return tuple(steps[at] for at in kept), [places[at] for at in kept]


class Contexts:
    """All that was seen of each module: what it did, and behind which others."""

    def __init__(self):
        self.seen, self.sample, self.there = {}, {}, {}

    def note(self, path, before, table='later'):
        steps, places = plain(path)
        behind = self.seen.setdefault((table, path.name), {}).setdefault(steps, set())
        behind.add(before)
        if (table, path.name, steps) not in self.sample:
            self.sample[table, path.name, steps] = [path.events[place] for place in places]

    def often(self, name):
        """In how many of them is a module there?"""
        if not self.there:
            for behind in {row for known in self.seen.values() for rows in known.values() for row in rows}:
                for one in behind:
                    self.there[one] = self.there.get(one, 0) + 1
        return self.there.get(name, 0)

    def branches(self, path, weight, table='later'):
        """Parts of a path that depend on modules: place of the first event, places of those there, events instead, the modules, and whether they are there with them."""
        base, places = plain(path)
        known = self.seen.get((table, path.name), {})
        having, touched = {}, {}
        for steps, behind in known.items():
            touched[steps] = differences(base, steps) if steps != base else []
            for i, j, k, l in touched[steps]:
                having.setdefault((i, j, tuple(steps[k:l])), []).append((steps, self.sample[table, path.name, steps][k:l]))
        chosen, taken = [], set()
        for (i, j, _), cases in sorted(having.items()):
            those = {steps for steps, _ in cases}
            # Where it differs in another way at this place, nothing is known.
            others = [steps for steps in known if steps not in those and not any(one <= j and i <= other for one, other, _, _ in touched[steps])]
            inside, outside = (set().union(*(known[steps] for steps in group)) for group in (those, others))
            found = condition(inside, outside, weight)
            if found is None or any(path.events[places[at]][1] == '!' for at in range(i, j)) or taken & set(range(i, j + 1)):
                continue
            taken.update(range(i, j + 1))
            start = places[i] if i < len(places) else len(path.events)
            chosen.append((start, [places[at] for at in range(i, j)], cases[0][1], *found))
        return chosen


def differences(base, steps):
    """What is not the same in two rows: from, to, and from, to."""
    head = 0
    while head < min(len(base), len(steps)) and base[head] == steps[head]:
        head += 1
    tail = 0
    while tail < min(len(base), len(steps)) - head and base[-1 - tail] == steps[-1 - tail]:
        tail += 1
    a, b = base[head:len(base) - tail], steps[head:len(steps) - tail]
    if len(a) * len(b) > 4_000_000:
        return []
    return [(i + head, j + head, k + head, l + head) for tag, i, j, k, l in difflib.SequenceMatcher(None, a, b, False).get_opcodes() if tag != 'equal']


MOST = 6


def condition(inside, outside, weight):
    """Modules of which one at least is always there in the one case, and none ever in the other: their names, and is it the first case."""
    found = []
    for there, other, sign in ((inside, outside, True), (outside, inside, False)):
        names = cover(there, frozenset().union(*other), weight) if there and other else None
        if names:
            found.append((len(names), not sign, names))
    if not found:
        return None
    _, is_other, names = min(found)
    return ','.join(names), not is_other


def cover(there, never, weight):
    """The fewest names, found greedily, that each row has one of."""
    rows, names = [row - never for row in there], []
    while rows:
        often = {}
        for row in rows:
            for name in row:
                if name in weight:
                    often[name] = often.get(name, 0) + 1
        if not often or len(names) == MOST:
            return None
        # What is there in many runs, and never in the other case, is no chance.
        names.append(max(often, key=lambda name: (often[name], weight[name], name)))
        rows = [row for row in rows if names[-1] not in row]
    return sorted(names)
