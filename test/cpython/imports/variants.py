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


class Contexts:
    """All that was seen of each module: what it did, and behind which others."""

    def __init__(self):
        self.seen, self.sample = {}, {}

    def note(self, path, before):
        steps, places = skeleton(path)
        behind = self.seen.setdefault(path.name, {}).setdefault(steps, set())
        behind.add(before)
        if (path.name, steps) not in self.sample:
            self.sample[path.name, steps] = [path.events[place] for place in places]

    def branches(self, path, weight):
        """Parts of a path that depend on a module: place of the first event, number of events, events instead, the module, and whether they are there with it."""
        base, places = skeleton(path)
        known = self.seen.get(path.name, {})
        having = {}
        for steps, behind in known.items():
            if steps == base:
                continue
            for segment in differences(base, steps):
                i, j, k, l = segment
                having.setdefault((i, j, tuple(steps[k:l])), []).append((behind, self.sample[path.name, steps][k:l]))
        everywhere = set().union(*known.values())
        chosen, taken = [], set()
        for (i, j, _), cases in sorted(having.items()):
            inside = set().union(*(behind for behind, _ in cases))
            outside = everywhere - inside
            found = condition(inside, outside, weight)
            if found is None or not outside or any(path.events[places[at]][1] == '!' for at in range(i, j)) or taken & set(range(i, j + 1)):
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


def condition(inside, outside, weight):
    """A module that is always there in the one case and never in the other: its name, and is it the first case."""
    for there, other, sign in ((inside, outside, True), (outside, inside, False)):
        if there and other:
            names = frozenset.intersection(*there) - frozenset().union(*other)
            if names:
                return max(names, key=lambda name: (weight.get(name, 0), name)), sign
    return None
