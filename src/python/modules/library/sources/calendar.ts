/** `calendar`: texts in English; HTML calendars and locales are not there. */
export const SOURCE = String.raw`import datetime
import sys
from itertools import repeat

__all__ = '''IllegalMonthError IllegalWeekdayError setfirstweekday firstweekday isleap leapdays weekday monthrange monthcalendar prmonth month prcal calendar timegm month_name month_abbr
day_name day_abbr Calendar TextCalendar weekheader MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY SATURDAY SUNDAY'''.split()
day_name = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
month_name = ['', 'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']


class _Names(list):
    pass


day_name, day_abbr = _Names(day_name), _Names(name[:3] for name in day_name)
month_name, month_abbr = _Names(month_name), _Names(name[:3] for name in month_name)
if sys.version_info >= (3, 12):
    from enum import IntEnum, global_enum
    Day = IntEnum('Day', [(name.upper(), at) for at, name in enumerate(day_name)], module=__name__)
    Month = IntEnum('Month', [(name.upper(), at) for at, name in enumerate(month_name) if at], module=__name__)
    global_enum(Day)
    global_enum(Month)
else:
    globals().update((name.upper(), at) for at, name in enumerate(day_name))
    January, February = 1, 2
_LENGTHS = mdays = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
error = ValueError


class IllegalMonthError(*((ValueError, IndexError) if sys.version_info >= (3, 12) else (ValueError,))):
    def __init__(self, month):
        self.month = month

    def __str__(self):
        return f'bad month number {self.month!r}; must be 1-12'


class IllegalWeekdayError(ValueError):
    def __init__(self, weekday):
        self.weekday = weekday

    def __str__(self):
        return f'bad weekday number {self.weekday!r}; must be 0 (Monday) to 6 (Sunday)'


def isleap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def leapdays(y1, y2):
    def before(year):
        return (year - 1) // 4 - (year - 1) // 100 + (year - 1) // 400
    return before(y2) - before(y1)


def weekday(year, month, day):
    if not datetime.MINYEAR <= year <= datetime.MAXYEAR:
        year = 2000 + year % 400
    found = datetime.date(year, month, day).weekday()
    return Day(found) if sys.version_info >= (3, 12) else found


def monthrange(year, month):
    if not 1 <= month <= 12:
        raise IllegalMonthError(month)
    return weekday(year, month, 1), _LENGTHS[month] + (month == 2 and isleap(year))


def _neighbour(year, month, step):
    year, month = divmod(year * 12 + month - 1 + step, 12)
    return year, month + 1


class Calendar:
    def __init__(self, firstweekday=0):
        self.firstweekday = firstweekday

    @property
    def firstweekday(self):
        return self._first % 7

    @firstweekday.setter
    def firstweekday(self, day):
        self._first = day

    def getfirstweekday(self):
        return self.firstweekday

    def setfirstweekday(self, firstweekday):
        self.firstweekday = firstweekday

    def iterweekdays(self):
        for at in range(self.firstweekday, self.firstweekday + 7):
            yield at % 7

    def itermonthdays(self, year, month):
        first, count = monthrange(year, month)
        before = (first - self.firstweekday) % 7
        yield from repeat(0, before)
        yield from range(1, count + 1)
        yield from repeat(0, (self.firstweekday - first - count) % 7)

    def itermonthdays2(self, year, month):
        for at, day in enumerate(self.itermonthdays(year, month), self.firstweekday):
            yield day, at % 7

    def itermonthdays3(self, year, month):
        first, count = monthrange(year, month)
        before, after = (first - self.firstweekday) % 7, (self.firstweekday - first - count) % 7
        early, late = _neighbour(year, month, -1), _neighbour(year, month, 1)
        last = _LENGTHS[early[1]] + (early[1] == 2 and isleap(early[0]))
        for day in range(last - before + 1, last + 1):
            yield *early, day
        for day in range(1, count + 1):
            yield year, month, day
        for day in range(1, after + 1):
            yield *late, day

    def itermonthdays4(self, year, month):
        for at, found in enumerate(self.itermonthdays3(year, month)):
            yield *found, (self.firstweekday + at) % 7

    def itermonthdates(self, year, month):
        for found in self.itermonthdays3(year, month):
            yield datetime.date(*found)

    def _weeks(self, days):
        days = list(days)
        return [days[at:at + 7] for at in range(0, len(days), 7)]

    def _rows(self, weeks, year, width):
        months = [weeks(year, month) for month in range(1, 13)]
        return [months[at:at + width] for at in range(0, 12, width)]

    def monthdatescalendar(self, year, month):
        return self._weeks(self.itermonthdates(year, month))

    def monthdays2calendar(self, year, month):
        return self._weeks(self.itermonthdays2(year, month))

    def monthdayscalendar(self, year, month):
        return self._weeks(self.itermonthdays(year, month))

    def yeardatescalendar(self, year, width=3):
        return self._rows(self.monthdatescalendar, year, width)

    def yeardays2calendar(self, year, width=3):
        return self._rows(self.monthdays2calendar, year, width)

    def yeardayscalendar(self, year, width=3):
        return self._rows(self.monthdayscalendar, year, width)


class TextCalendar(Calendar):
    def prweek(self, theweek, width):
        print(self.formatweek(theweek, width), end='')

    def formatday(self, day, weekday, width):
        return ('' if day == 0 else f'{day:2d}').center(width)

    def formatweek(self, theweek, width):
        return ' '.join(self.formatday(day, weekday, width) for day, weekday in theweek)

    def formatweekday(self, day, width):
        return (day_name if width >= 9 else day_abbr)[day][:width].center(width)

    def formatweekheader(self, width):
        return ' '.join(self.formatweekday(day, width) for day in self.iterweekdays())

    def formatmonthname(self, theyear, themonth, width, withyear=True):
        if sys.version_info >= (3, 12) and not 1 <= themonth <= 12:
            raise IllegalMonthError(themonth)
        return (f'{month_name[themonth]} {theyear!r}' if withyear else month_name[themonth]).center(width)

    def prmonth(self, theyear, themonth, w=0, l=0):
        print(self.formatmonth(theyear, themonth, w, l), end='')

    def formatmonth(self, theyear, themonth, w=0, l=0):
        w, l = max(2, w), max(1, l)
        rows = [self.formatmonthname(theyear, themonth, 7 * (w + 1) - 1), self.formatweekheader(w)]
        rows += [self.formatweek(week, w) for week in self.monthdays2calendar(theyear, themonth)]
        return ''.join(row.rstrip() + '\n' * l for row in rows)

    def formatyear(self, theyear, w=2, l=1, c=6, m=3):
        w, l, c = max(2, w), max(1, l), max(2, c)
        width = (w + 1) * 7 - 1
        text = repr(theyear).center(width * m + c * (m - 1)).rstrip() + '\n' * l
        head = self.formatweekheader(w)
        for at, row in enumerate(self.yeardays2calendar(theyear, m)):
            months = range(m * at + 1, min(m * (at + 1) + 1, 13))
            text += '\n' * l
            text += _columns([self.formatmonthname(theyear, month, width, False) for month in months], width, c).rstrip() + '\n' * l
            text += _columns([head for _ in months], width, c).rstrip() + '\n' * l
            for line in range(max(map(len, row))):
                weeks = [month[line] if line < len(month) else None for month in row]
                text += _columns(['' if week is None else self.formatweek(week, w) for week in weeks], width, c).rstrip() + '\n' * l
        return text

    def pryear(self, theyear, w=0, l=0, c=6, m=3):
        print(self.formatyear(theyear, w, l, c, m), end='')


def _columns(texts, width, space):
    return (' ' * space).join(text.center(width) for text in texts)


c = TextCalendar()
firstweekday, monthcalendar, prweek, week, weekheader, prmonth, month, calendar, prcal = (
    c.getfirstweekday, c.monthdayscalendar, c.prweek, c.formatweek, c.formatweekheader, c.prmonth, c.formatmonth, c.formatyear, c.pryear)


def setfirstweekday(firstweekday):
    if not 0 <= firstweekday <= 6:
        raise IllegalWeekdayError(firstweekday)
    c.firstweekday = firstweekday


def format(cols, colwidth=20, spacing=6):
    print(formatstring(cols, colwidth, spacing))


def formatstring(cols, colwidth=20, spacing=6):
    return _columns(cols, colwidth, spacing)


def timegm(tuple):
    year, month, day, hour, minute, second = tuple[:6]
    return ((datetime.date(year, month, 1).toordinal() - 719163 + day - 1) * 24 + hour) * 3600 + minute * 60 + second
`
