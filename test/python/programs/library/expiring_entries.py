# Cache entries with expiry dates
from datetime import datetime, timedelta, date
import sys


class Entry:
    __slots__ = ("key", "expires")

    def __init__(self, key, minutes, now):
        self.key = key
        self.expires = now + timedelta(minutes=minutes)

    def __repr__(self):
        return f"Entry({self.key}, {self.expires:%Y-%m-%d %H:%M})"


now = datetime(2024, 2, 28, 23, 50)
es = [Entry(k, m, now) for k, m in [("a", 5), ("b", 15), ("c", 60 * 24)]]
print(es)
later = now + timedelta(minutes=20)
print([e.key for e in es if e.expires > later])
print(later - now, (later - now).total_seconds(), repr(later), later.isoformat(), str(later))
print(date(2024, 3, 1) - date(2024, 2, 1), date(2024, 1, 31).weekday(), date(2024, 1, 31).strftime("%d %B %Y"), timedelta(days=1, hours=2), repr(timedelta(seconds=90)))
print(sys.getsizeof(now), sys.getsizeof(date(2020, 1, 1)), sys.getsizeof(timedelta(1)))
print(now < later, now.replace(year=2025), datetime.strptime("2020-05-06", "%Y-%m-%d"), now.date(), now.time())
