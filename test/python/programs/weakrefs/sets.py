# WeakSet: members vanish, also in the middle of an iteration.
import weakref


class Member:
    def __init__(self, n):
        self.n = n

    def __repr__(self):
        return f'M{self.n}'

    def __lt__(self, other):
        return self.n < other.n


members = [Member(n) for n in range(6)]
club = weakref.WeakSet(members)
print(len(club), sorted(club), members[0] in club, 'x' in club)
del members[0]
print(len(club), sorted(club))
club.add(Member(99))
print(len(club))
club.add(members[0])
club.discard(members[1])
print(sorted(club))
try:
    club.remove(members[1])
except KeyError:
    print('KeyError')
evens = weakref.WeakSet(m for m in members if m.n % 2 == 0)
print(sorted(club | evens), sorted(club & evens), sorted(club - evens), sorted(club ^ evens), evens <= club, club.isdisjoint(evens))
seen = 0
for member in club:
    seen += 1
    members.clear()
print('seen', seen >= 1, 'left', len(club), 'held by the variable', member in club)
del member
print(len(club), len(evens), list(club))
copy = weakref.WeakSet()
keep = [Member(1), Member(2)]
copy.update(keep)
popped = copy.pop()
print(popped in keep, len(copy), bool(copy), copy == weakref.WeakSet(m for m in keep if m is not popped))
copy |= set(keep)
print(len(copy))
copy.clear()
print(len(copy), bool(copy))
try:
    copy.add([])
except TypeError as error:
    print(error)


class Observed:
    instances = weakref.WeakSet()

    def __init__(self):
        Observed.instances.add(self)


one, two = Observed(), Observed()
print(len(Observed.instances))
one = None
print(len(Observed.instances))
