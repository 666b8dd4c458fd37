import calendar, html, timeit, contextvars, importlib
print(calendar.month(2024, 2))
print(calendar.TextCalendar(6).formatmonth(2023, 10, 3, 2))
print(calendar.calendar(2025))
print(calendar.calendar(2023, w=3, l=1, c=4, m=2))
print(calendar.isleap(1900), calendar.leapdays(1900, 2001), int(calendar.weekday(2024, 5, 17)), tuple(map(int, calendar.monthrange(2023, 2))))
print(calendar.monthcalendar(2024, 9))
print(list(calendar.Calendar(2).itermonthdays4(2023, 12))[-9:])
print([str(d) for d in calendar.Calendar().monthdatescalendar(2024, 1)[0]])
print(list(calendar.month_name), list(calendar.day_abbr), calendar.weekheader(4))
for bad in (0, 13):
    try:
        calendar.monthrange(2020, bad)
    except calendar.IllegalMonthError as e:
        print(type(e).__mro__[1:3] and e)
try:
    calendar.setfirstweekday(9)
except ValueError as e:
    print(e)
calendar.setfirstweekday(calendar.SUNDAY)
print(calendar.firstweekday(), calendar.month(2024, 12))
calendar.prmonth(2024, 3)
print(calendar.timegm((2024, 5, 6, 7, 8, 9, 0, 0)))

print(html.escape('<a href="x">\'&\'</a>'), html.escape('"\'<', quote=False))
print(ascii(html.unescape('&lt;b&gt; &amp;amp; &copy;2 &copy2 &#233; &#xe9; &hellip; &eacute;t&eacute; &nosuch &#0; &#x80; &#x110000; &quot;&#39; &notit; &not; & &; &#; &#x;')))

print(isinstance(timeit.timeit('x = 1', number=10), float), len(timeit.repeat('y', 'y = 2', number=3, repeat=4)))
hits = []
timer = timeit.Timer(lambda: hits.append(1))
timer.timeit(7)
timer.repeat(2, 3)
print(len(hits), timeit.default_timer.__name__, timeit.default_number, timeit.default_repeat)
print(timeit.timeit('hits.append(2)\nhits.append(3)', globals=globals(), number=2) >= 0, hits[-4:])
try:
    timeit.Timer(5)
except ValueError as e:
    print(e)

var = contextvars.ContextVar('var', default=42)
other = contextvars.ContextVar('other')
print(var.get(), other.get('no'), var.name)
try:
    other.get()
except LookupError as e:
    print('LookupError', e.args[0] is other)
token = var.set(1)
print(var.get(), token.old_value, token.var is var, contextvars.Token.MISSING)
context = contextvars.copy_context()
var.set(2)


def inside():
    var.set(3)
    other.set('in')
    return var.get(), other.get()


print(context.run(inside), var.get(), other.get('out'), context[var], len(context), other in context)
var.reset(token)
print(var.get())
try:
    var.reset(token)
except RuntimeError as e:
    print('RuntimeError')
print(importlib.import_module('math').sqrt(4), importlib.import_module('collections.abc').__name__)
try:
    importlib.import_module('no_such_module_here')
except ModuleNotFoundError as e:
    print(e)
try:
    importlib.import_module('.x')
except TypeError as e:
    print(e)
