import random


def drawn(kind, seed, arguments):
    source = random.Random(seed)
    draw = getattr(source, kind)
    return [draw(*arguments) for _ in range(4)]


def shuffled(seed, length):
    source = random.Random(seed)
    items = list(range(length))
    source.shuffle(items)
    return items


OPERATIONS = {
    'random': lambda seed: drawn('random', seed, []),
    'late': lambda seed, count: late(seed, count),
    'bits': lambda seed, k: drawn('getrandbits', seed, [k]),
    'randrange': lambda seed, arguments: drawn('randrange', seed, arguments),
    'randint': lambda seed, a, b: drawn('randint', seed, [a, b]),
    'choice': lambda seed, length: drawn('choice', seed, [list(range(length))]),
    'choices': lambda seed, length, k: random.Random(seed).choices(range(length), k=k),
    'weighted': lambda seed, weights, k: random.Random(seed).choices(range(len(weights)), weights=weights, k=k),
    'shuffle': shuffled,
    'sample': lambda seed, length, k: random.Random(seed).sample(range(length), k),
    'uniform': lambda seed, a, b: drawn('uniform', seed, [a, b]),
    'triangular': lambda seed, a, b, c: drawn('triangular', seed, [a, b, c]),
    'gauss': lambda seed: drawn('gauss', seed, [0.0, 1.0]),
    'normalvariate': lambda seed: drawn('normalvariate', seed, [0.0, 1.0]),
    'expovariate': lambda seed: drawn('expovariate', seed, [1.5]),
}


def late(seed, count):
    source = random.Random(seed)
    for _ in range(count):
        source.getrandbits(32)
    return source.random()


SEEDS = [0, 1, -1, 42, 2**31, 2**32 - 1, 2**32, 2**64 + 5, -(10**30), 2**20000 + 1, 1.5, 0.0, -2.75, 1e300, 'hello', '', 'h\u00e9\U0001f600', b'hello', b'\x00' * 200, 'x' * 111, 'x' * 112]


def cases(case):
    for seed in SEEDS:
        case.add('random', seed)
        case.add('shuffle', seed, 12)
        case.add('randint', seed, 1, 6)
    for seed in range(12):
        case.add('gauss', seed)
        case.add('normalvariate', seed)
        case.add('expovariate', seed)
        case.add('uniform', seed, -3.0, 12.5)
        case.add('triangular', seed, 1.0, 9.0, case.pick([None, 2.5, 9.0]))
        case.add('choice', seed, case.below(40) + 1)
        case.add('choices', seed, case.below(40) + 1, 6)
        case.add('weighted', seed, [case.below(9) + 1 for _ in range(case.below(6) + 1)], 8)
        case.add('randrange', seed, [case.below(10**6) + 1])
        case.add('randrange', seed, [-10, case.bits(80)])
        case.add('randrange', seed, [100, -100, -case.below(7) - 1])
        case.add('randrange', seed, [0, 100, case.below(7) + 1])
        case.add('late', seed, 600 + case.below(1400))
        for k in [1, 31, 32, 33, 52, 53, 54, 64, 65, 100, case.below(200) + 1]:
            case.add('bits', seed, k)
        for length, k in [(10, 3), (30, 5), (21, 5), (22, 5), (1000, 5), (100, 10), (85, 6), (86, 6), (50, 20), (300, 22), (0, 0), (5, 5), (1000, 0), (2000, 60)]:
            case.add('sample', seed, length, k)
    case.add('triangular', 1, 2.0, 2.0, 2.0)
    for arguments in [[0], [-5], [5, 5], [5, 3], [1, 10, 0], [1, 10, -1], [10, 1, 2]]:
        case.add('randrange', 1, arguments)
    case.add('randint', 1, 5, 4)
    case.add('sample', 1, 3, 4)
    case.add('sample', 1, 3, -1)
    case.add('choice', 1, 0)
    case.add('bits', 1, 0)
    case.add('bits', 1, -1)
    case.add('shuffle', 7, 400)
    case.add('weighted', 1, [0, 0], 1)
    case.add('weighted', 1, [1.0, float('inf')], 1)
