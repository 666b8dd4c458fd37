"""The log of a run (recorder.c) -> what each import did by itself."""

from lost import structure


class Path:
    """What one import does by itself: events (number of the line, sign, more)."""

    def __init__(self, name):
        self.name, self.failed, self.events = name, False, []


def kind_of(word, largest):
    """A letter: the list of free objects that could keep it, or 'o'. `A` is a tuple of one item."""
    word = word.rstrip('*')
    if word[0] != 't':
        return word
    return chr(64 + int(word[1:])) if int(word[1:]) <= largest else 'o'


# Functions of importlib that are running while a module imports another one: whether their frame is there depends on how deep that is.
NESTING = ('_find_and_load', '_find_and_load_unlocked', '_load_unlocked', '_call_with_frames_removed', '_handle_fromlist', 'exec_module')


def nesting(label, at_start):
    """The number of such a function, or None."""
    file, _, name = label.rsplit(':', 2)
    if 'importlib._bootstrap' not in file or name not in NESTING or label not in at_start:
        return None
    return NESTING.index(name) + ('external' in file)


class Frames:
    """To 3.10 a code object keeps a frame of its own: the first call makes it, others that are not inside of one take it."""

    def __init__(self, lines):
        self.instance, self.label, self.mortal = {}, {}, set()
        self.kept, self.used, self.at_start = set(), set(), set()
        turn = {}
        for line in lines:
            if line[0] in 'zyc' and line[1] == ' ':
                _, up, code, label = line.split(' ', 3)
                one = (code, turn.get(code, 0))
                if up == '0' and line[0] == 'z':
                    self.at_start.add(label)
                if line[0] == 'c':
                    self.mortal.add(one)
                    turn[code] = one[1] + 1
                elif up != '0':
                    self.instance[up] = one
                self.label[one] = label
        self.turn = {}

    def born(self, up):
        """What the birth of a frame is: '' nothing, a label (the first call of a function), or 'f', a frame like any."""
        one = self.instance.get(up)
        if one is None:
            return 'f'
        if self.nesting(one) is not None:
            return self.nesting(one)
        if one in self.kept:
            self.kept.discard(one)
            return '' if one in self.mortal else self.label[one]
        if one in self.used or one in self.mortal:
            return 'f'
        self.used.add(one)
        return self.label[one]

    def nesting(self, one):
        return nesting(self.label[one], self.at_start)

    def died(self, up, code):
        """Does it go to the list?"""
        one = (code, self.turn.get(code, 0))
        if up == '0':
            self.used.add(one)
        if one in self.kept:
            return True
        self.kept.add(one)
        return False

    def code_died(self, code):
        """Did it have a frame?"""
        one = (code, self.turn.get(code, 0))
        self.turn[code] = one[1] + 1
        had = one in self.kept
        self.kept.discard(one)
        return had


def read(lines, minor):
    """The paths of a log, in the order in which they begin."""
    stack, paths, found, home = [], [], [], {}
    kinds = {line.split()[1]: line.split()[2] for line in lines if line[0] == 'K'}
    frames = Frames(lines)
    # The first repr of a container makes a dict of the thread, and a list in it.
    thread_dict = next((line.split()[1] for line in lines if line[0] == 'P'), '0')
    first_repr = (thread_dict, str(int(thread_dict) + 1))
    if [kinds.get(up) for up in first_repr] != ['d', 'l']:
        first_repr = ()
    # 3.11 and 3.12 keep tuples of 20 items, and never use them again.
    popped, pushed = (20, 20) if minor > 12 else (19, 20) if minor > 10 else (19, 19)
    deaths, out_of_reach, dead, tracked, referents = [], {}, set(), {'T': set(), 'U': set()}, {}

    def event(number, sign, more):
        if stack:
            stack[-1].events.append((number, sign, more))

    for number, line in enumerate(lines):
        sign, words = line[0], line.split()
        if sign == 'R':
            event(number, 'R', words[1])
        elif sign == 'I':
            event(number, 'I', words[1])
            path = Path(words[1])
            paths.append(path)
            stack.append(path)
        elif sign == 'E':
            stack.pop().failed = words[1] == '0'
        elif sign == 'G':
            for up in words[1:]:
                out_of_reach[up] = number
        elif sign == 'H':
            referents[words[1]] = words[2:]
        elif sign == 'g':
            deaths.append((number, line[1:].split()[0], words[1]))
        elif sign == 'y':
            if words[1] != '0':
                deaths.append((number, words[1], 'f'))
        elif sign == 'Z' and deaths:
            found.extend(deaths)
            deaths = []
        elif sign in 'TU' and not tracked[sign]:
            tracked[sign] = set(words[1:])
        elif sign == '+':
            up = line[1:]
            kind = kind_of(kinds.get(up, 'o'), popped)
            if up in first_repr:
                if kind == 'd':
                    event(number, '=', None)
                continue
            if kind == 'f':
                label = frames.born(up)
                if isinstance(label, int):
                    event(number, 'C', label)
                    continue
                if label != 'f':
                    if label:
                        event(number, 'Z', label)
                    continue
            event(number, '+', (kind, up))
            if stack:
                home[up] = stack[-1]
        elif sign == 'z':
            function = frames.nesting((words[2], frames.turn.get(words[2], 0)))
            if function is not None:
                called(number, stack, function, words[1] != '0')
            elif frames.died(words[1], words[2]):
                event(number, '-', 'f')
        elif sign == 'c':
            if frames.code_died(words[2]):
                event(number, '-', 'o')
        elif sign == '-':
            kind = kind_of(words[1], pushed)
            dead.add(line[1:].split()[0])
            if kind != chr(64 + popped + 1):
                event(number, '-', kind)
        elif sign == 'S':
            event(number, '.', None)
    found.extend(deaths)
    for path in paths:
        path.at_start = frames.at_start
        path.events = [(number, sign, (*more, seen(more[1], dead, tracked)) if sign == '+' else more) for number, sign, more in path.events]
    place(paths, found, out_of_reach, referents, home, popped)
    return paths


def called(number, stack, function, known):
    """Such a function has returned. The first time its frame was there already, and nothing has told the call: it matters behind it where another module is imported."""
    if not stack:
        return
    events = stack[-1].events
    if not known:
        first = next((index for index, event in enumerate(events) if event[1] == 'I'), None)
        if first is None:
            return
        events.insert(first, (events[first][0], 'C', function))
    events.append((number, 'D', function))


def seen(up, dead, tracked):
    """0: the collector sees it; 1: until a collection untracks it; 2: it does not."""
    if up in dead or up in tracked['U']:
        return 0
    return 1 if up in tracked['T'] else 2


def place(paths, found, out_of_reach, referents, home, popped):
    """Says at the births of garbage that they are some, and where it is out of reach."""
    counted = set(map(id, paths))
    lost, rings, known = {}, {}, {}
    for up, number in out_of_reach.items():
        if up in home:
            known.setdefault(id(home[up]), []).append((int(up), number))
    for number, up, word in found:
        path = home.get(up)
        if path is None or id(path) not in counted:
            continue
        # What was within reach, and dies all the same, is not counted.
        kind, sight = kind_of(word, popped), '!?~'[word.count('*')] if up in out_of_reach else '~'
        if kind == 'o' and sight != '!':
            continue
        lost[up] = (kind, sight)
        # What the collector does not see goes with what was born next to it.
        number = out_of_reach.get(up) or min(known.get(id(path), [(int(up), number)]), key=lambda one: abs(one[0] - int(up)))[1]
        rings.setdefault((id(path), number), []).append(up)
    for path in paths:
        path.events = [(number, '!', (*lost[more[1]], more[1])) if sign == '+' and more[1] in lost else (number, sign, more) for number, sign, more in path.events]
        own = {up: (number, *lost[up]) for (owner, number), ups in rings.items() if owner == id(path) for up in ups}
        for number, parts in structure(own, referents):
            later = next((index for index, event in enumerate(path.events) if event[0] > number), len(path.events))
            path.events[later:later] = [(number, 'X', part) for part in parts]
