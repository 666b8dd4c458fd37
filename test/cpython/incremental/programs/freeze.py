gc.disable()


def state(name, result=None):
    note(name, [result, *lengths(), *gc.get_count()])


gc.collect()
state("full")
x = made("x")
gc.collect(0)
y = made("y")
state("x old, y young")
gc.freeze()
state("frozen")
z = made("z")
state("0", gc.collect(0))
note("tags", [tags(0), tags(2)])
state("1", gc.collect(1))
note("tags after 1", [tags(0), tags(2)])
state("2", gc.collect(2))
note("tags after 2", [tags(0), tags(2)])
gc.unfreeze()
state("unfrozen")
note("tags unfrozen", [tags(0), tags(2)])
state("2 after", gc.collect(2))
note("tags at last", [tags(0), tags(2)])
# garbage among the frozen, then unfrozen: into the visited list, so an increment does not look at it in this cycle
g = made("g")
g.to.append(g)
g = None
gc.freeze()
state("garbage frozen, full", gc.collect())
gc.unfreeze()
rows = []
gc.set_threshold(0, 2)
for k in range(60):
    more = [[] for _ in range(2000)]
    n = gc.collect(1)
    if n or k < 3:
        rows.append([k, n, tags(2)])
    if n:
        break
note("increments until it is found", rows)
# frozen state with a count
gc.collect()
w = [[] for _ in range(50)]
a = gc.get_count()[0]
gc.freeze()
note("count before and after freeze", [a >= 50, *gc.get_count()])
gc.unfreeze()
