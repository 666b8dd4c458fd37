# random: the same seed gives the same numbers, by every method.
import random

random.seed(42)
print([random.random() for _ in range(3)])
print([random.randint(1, 6) for _ in range(10)], [random.randrange(0, 100, 5) for _ in range(5)], random.getrandbits(40), random.randrange(7))
print(random.choice('abcdef'), random.choices('abc', k=5), random.choices('ab', weights=[1, 9], k=6), random.sample(range(100), 5))
row = list(range(10))
random.shuffle(row)
print(row, sorted(row) == list(range(10)))
print(round(random.uniform(1, 2), 6), round(random.gauss(0, 1), 6), round(random.expovariate(1), 6), round(random.triangular(0, 10, 5), 6), round(random.betavariate(1, 2), 6), round(random.normalvariate(0, 1), 6))
state = random.getstate()
first = [random.random() for _ in range(3)]
random.setstate(state)
print(first == [random.random() for _ in range(3)], len(state[1]), state[0])
one, two = random.Random(7), random.Random(7)
print([one.random() == two.random() for _ in range(3)], one.randint(0, 10 ** 20) == two.randint(0, 10 ** 20), random.Random(7).random() == random.Random(8).random())
random.seed('text')
print(random.random())
random.seed(0)
print(random.random(), random.getrandbits(1), random.getrandbits(64), random.randint(-10, 10))
random.seed(-5)
print(random.random())
random.seed(2 ** 70)
print(random.random())
random.seed(b'bytes')
print(random.random())
for action in ('random.choice([])', 'random.randint(5, 1)', 'random.sample([1], 2)', 'random.randrange(0)', 'random.getrandbits(-1)', 'random.choices([])', 'random.randrange(1, 10, 0)'):
    try:
        eval(action)
    except (IndexError, ValueError) as error:
        print(action, '->', type(error).__name__, error)
random.seed(1)
walk, place = [], 0
for _ in range(12):
    place += random.choice((-1, 1))
    walk.append(place)
print(walk)
inside = sum(random.random() ** 2 + random.random() ** 2 <= 1 for _ in range(2000))
print(inside, random.sample('abcdef', 6), random.sample([1, 1, 2], 2))
