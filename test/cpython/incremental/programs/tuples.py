gc.disable()
tracked = gc.is_tracked
one = 1
note("made: (1,) via name, of list, of dict, of class, of function, of str", [tracked((one,)), tracked(([],)), tracked(({},)), tracked((N,)), tracked((note,)), tracked(("x" + str(one),))])
note("tuple([1]), tuple([[]]), tuple(x for x in [1])", [tracked(tuple([one])), tracked(tuple([[]])), tracked(tuple(x for x in [one]))])
inner = tuple([one])
outer = tuple([inner])
note("inner, outer made", [tracked(inner), tracked(outer)])
empty = tuple([()])
note("of the empty tuple", tracked(empty))


def fresh(make):
    gc.collect()
    t = make()
    row = [tracked(t)]
    return t, row


def build():
    # a C function that fills a tuple later: zip's, items()' and enumerate's
    return next(iter({one: one}.items()))


for name, make in (
    ("nested", lambda: tuple([tuple([one])])),
    ("nested of list", lambda: tuple([tuple([[]])])),
    ("items", build),
    ("zip", lambda: next(zip([one], [one]))),
    ("enumerate", lambda: next(enumerate([one]))),
    ("divmod", lambda: divmod(7, one)),
    ("args", lambda: (lambda *a: a)(one, one)),
    ("sum", lambda: (one,) + (one, one)),
    ("times", lambda: (one,) * 3),
    ("slice", lambda: (one, [], one)[:1]),
    ("slice of list", lambda: (one, [], one)[1:]),
):
    t, row = fresh(make)
    gc.collect(0)
    row.append(tracked(t))
    t, more = fresh(make)
    gc.collect(1)
    row.append(tracked(t))
    t, more = fresh(make)
    gc.collect(2)
    row.append(tracked(t))
    note("made, after 0, after 1 (mark), after 2: " + name, row)

# a tuple of a list that is emptied: tuples stay tracked whatever the list holds
t = tuple([[]])
gc.collect()
note("of a list after 2", tracked(t))
# an increment that returns early does not untrack
gc.collect()
gc.set_threshold(0, 1000000000)
gc.collect(1)
t = next(iter({one: one}.items()))
was = tracked(t)
done = gc.get_stats()[1]["collections"]
gc.collect(1)
note("early return: tracked before, after, really done", [was, tracked(t), gc.get_stats()[1]["collections"] - done])
# dicts
d = {}
row = [tracked(d)]
d["a"] = 1
row.append(tracked(d))
gc.collect(0)
row.append(tracked(d))
gc.collect()
row.append(tracked(d))
note("dict", row)


class A:
    pass


a = A()
a.x = 1
row = [tracked(a)]
d = a.__dict__
row.append(tracked(d))
gc.collect()
row.append(tracked(a))
row.append(tracked(d))
note("instance, its dict", row)
