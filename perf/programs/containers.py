# about 960,008 line-steps: lists, dicts, tuples and strings.
def work(n):
    words = {}
    pairs = []
    for i in range(n):
        key = 'k' + str(i % 100)
        if key in words:
            words[key] += 1
        else:
            words[key] = 1
        pairs.append((key, i))
    total = 0
    for key, i in pairs:
        total += words[key]
        total -= i
    return total + len(pairs)


assert work(120_000) == -7055820000
