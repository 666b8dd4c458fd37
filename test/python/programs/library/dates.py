# Dates, spans and moments: values that are compared, printed and kept as keys
import datetime as dt
import sys
from datetime import date, datetime, time, timedelta, timezone

t = timedelta(days=1, hours=2, minutes=3, seconds=4, milliseconds=5, microseconds=6)
print(t, repr(t), t.days, t.seconds, t.microseconds, t.total_seconds(), -t, abs(-t), t * 2, t / 2, t // 3, t % timedelta(hours=1), t > timedelta(1), t == timedelta(1), bool(timedelta()))
print(timedelta(hours=-1), repr(timedelta(hours=-1)), timedelta(weeks=1.5), timedelta(seconds=0.1) * 3, timedelta(5) / timedelta(2), divmod(timedelta(5), timedelta(2)), sum([timedelta(1), timedelta(2)], timedelta()), timedelta.max, timedelta.min)
d = date(2024, 2, 29)
print(d, repr(d), d.year, d.weekday(), d.isoweekday(), tuple(d.isocalendar()), d.toordinal(), d.replace(day=1), d + timedelta(1), d - date(2023, 2, 28), d.isoformat(), d.ctime(), d < date(2025, 1, 1), date.fromordinal(738000), date.min, date.max)
print(d.strftime("%A %d. %B %Y, day %j, %y %m %a %b %%"), f"{d:%d/%m/%y}", date.fromisoformat("2020-12-31"), d.timetuple().tm_yday, max(d, date(2020, 1, 1)), {d: 1}[date(2024, 2, 29)])
m = datetime(2024, 1, 31, 23, 59, 59, 123456)
print(m, repr(m), m.date(), m.time(), repr(m.time()), m + timedelta(seconds=1), m - datetime(2024, 1, 1), m.isoformat(timespec="minutes"), m.isoformat(" "), m.ctime(), m.replace(month=3), m.timetuple().tm_hour)
print(f"{m:%Y-%m-%d %H:%M:%S.%f}", m.strftime("%I:%M %p"), datetime.strptime("31/12/2023 11:05 PM", "%d/%m/%Y %I:%M %p"), datetime.strptime("Mar 5 2021", "%b %d %Y"), datetime.fromisoformat("2020-01-02T03:04:05"), datetime.combine(d, time(1, 2)))
u = datetime(2024, 1, 1, tzinfo=timezone.utc)
z = timezone(timedelta(hours=-5), "EST")
print(u, repr(u), u.timestamp(), u.astimezone(z), u.utcoffset(), u.tzname(), z, repr(z), timezone(timedelta(hours=5, minutes=30)), u == datetime(2023, 12, 31, 19, tzinfo=z), datetime.fromtimestamp(0, timezone.utc), u.isoformat())
print(time(1, 2, 3), repr(time(1)), time(1, 2) < time(2), time.fromisoformat("04:05"), f"{time(5, 6):%H.%M}", time(1, 2, 3, 4).isoformat())
for bad in (lambda: date(2023, 2, 29), lambda: date(2023, 13, 1), lambda: datetime(2023, 1, 1, 25), lambda: date(0, 1, 1), lambda: m - u, lambda: m < u, lambda: date.fromisoformat("x"), lambda: datetime.strptime("x", "%Y"), lambda: datetime.strptime("2020x", "%Y"), lambda: timedelta("1"), lambda: date(2023), lambda: date.max + timedelta(1), lambda: datetime(2020, 1)):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
print(sys.getsizeof(d), sys.getsizeof(m), sys.getsizeof(t), sys.getsizeof(time(1)), d == m, isinstance(m, date), type(m), dt.MAXYEAR, hash(d) == hash(date(2024, 2, 29)), sorted([m, m - timedelta(1)])[0])


class Day(date):
    def __new__(cls, y, m, d):
        self = super().__new__(cls, y, m, d)
        self.extra = y
        return self


x = Day(2020, 1, 2)
print(x, repr(x), x.extra, type(x + timedelta(1)).__name__, (m.date() - x).days)
import copy
print(copy.copy(m) == m, copy.deepcopy([m, t, d]) == [m, t, d])
