# How deep reprs and comparisons of containers may go
def outcome(make, use, depth):
    nest = make(depth)
    try:
        use(nest)
        return 'done'
    except RecursionError as error:
        return str(error)


def lists(depth):
    found = []
    for _ in range(depth):
        found = [found]
    return found


def dicts(depth):
    found = {}
    for _ in range(depth):
        found = {1: found}
    return found


for depth in (10, 980, 994, 997, 998, 1494, 1497, 1500):
    print(depth, 'list', outcome(lists, repr, depth))
    print(depth, 'dict', outcome(dicts, repr, depth))
    print(depth, 'lists', outcome(lambda n: (lists(n), lists(n)), lambda pair: pair[0] == pair[1], depth))
    print(depth, 'dicts', outcome(lambda n: (dicts(n), dicts(n)), lambda pair: pair[0] == pair[1], depth))
