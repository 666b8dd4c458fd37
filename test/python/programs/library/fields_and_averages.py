import calendar, copy, datetime, functools, inspect, io, logging, random, statistics, sys, threading, typing, warnings
from decimal import Decimal as D

print(statistics.mean([D("0.1"), D("0.2")]), statistics.stdev([D(1), D(2), D(4)]), statistics.variance([D("1.5"), 2]), statistics.median([D(1), D(2)]))
for data in (["a"], ["b", 1]):
    try:
        print(statistics.mean(data))
    except TypeError as error:
        print(error)
if sys.version_info >= (3, 10):
    print(statistics.linear_regression([1, 2, 3], [2, 4, 7]), statistics.covariance([1, 2, 3], [1, 5, 7]), statistics.correlation([1, 2, 3], [1, 5, 7]))

day, moment = datetime.date(2024, 5, 6), datetime.datetime(2024, 5, 6, 7, 8, 9, tzinfo=datetime.timezone.utc)
print(day.timetuple(), moment.timetuple(), moment.astimezone(datetime.timezone.utc) is moment)
for thing, name in ((day, "year"), (moment, "hour"), (moment, "year"), (datetime.time(1), "hour"), (datetime.timedelta(1), "days")):
    try:
        setattr(thing, name, 1)
    except AttributeError as error:
        print(error)
for days in (10 ** 9, 10 ** 10):
    try:
        datetime.timedelta(days=days)
    except OverflowError as error:
        print(error)
print(calendar.monthrange(2024, 2), calendar.weekday(2024, 1, 1))


@functools.total_ordering
class Version:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        return self.n == other.n

    def __ge__(self, other):
        return self.n >= other.n


for name in ("__lt__", "__le__", "__gt__"):
    print(getattr(Version, name).__doc__)


def scale(a, b, *, factor):
    def inner():
        return a + len(b) + sys.maxsize * 0 + absent
    return inner


for args in ((), (1,), (1, 2)):
    try:
        inspect.signature(scale).bind(*args)
    except TypeError as error:
        print(error)
print(inspect.getclosurevars(scale(1, [2], factor=3)).nonlocals, inspect.getclosurevars(scale(1, 2, factor=3)).unbound)
print(typing.Pattern[str], typing.Match, typing.ContextManager[int], typing.Literal["a", 1])

logging.basicConfig(stream=sys.stdout, format="%(levelname)s %(name)s %(message)s")
logging.captureWarnings(True)
warnings.warn_explicit("by logging", UserWarning, "file.py", 7)
logging.captureWarnings(False)
try:
    threading.local().missing
except AttributeError as error:
    print(error)
if sys.version_info >= (3, 12):
    random.seed(5)
    print([random.binomialvariate(n, p) for n, p in ((1, .5), (10, .3), (100, .4), (1000, .9), (40, .5))])
