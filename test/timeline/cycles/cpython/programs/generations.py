import gc
gc.disable()


class Short:
    pass


class Long:
    pass


class Slotted:
    __slots__ = ('next',)


class Items(list):
    pass


class Table(dict):
    pass


kept = [Long() for _ in range(20)]
loose = [Short() for _ in range(12)]
tables = [Table(a=1) for _ in range(3)]
gc.isenabled()  # place
gc.collect(0)
gc.isenabled()  # place
del loose[4:]
more = [Items([n]) for n in range(9)]
gc.isenabled()  # place
gc.collect(0)
gc.isenabled()  # place
gc.collect(1)
gc.isenabled()  # place
for at in range(6):
    one = Slotted()
    one.next = one
more[3].append(more)
del more
gc.isenabled()  # place
gc.collect(0)
gc.isenabled()  # place
kept = kept[:5]
gc.collect(1)
gc.isenabled()  # place
gc.collect(2)
gc.isenabled()  # place
tables = Long()
gc.isenabled()  # place
