# What exec and eval hold while a text runs: the syntax tree its literals, a function its code, the namespaces.
import gc
import sys

rc = sys.getrefcount


def count():
    return gc.get_count()[0]


print(eval("rc((1, 8))"), eval("rc((1, (2, 3)))"), eval("rc('two words')"), eval("rc(1234567)"), eval("rc(b'bytes')"), eval("rc(1.5)"))
exec("print(rc((1, 8)), rc((1, (2, 3))), rc('two words'), rc(1234567), rc(b'bytes'), rc(1.5))")
exec("def inner(): return rc((1, 9)), rc('three words here'), rc(7654321)\nprint(inner())")
print(inner(), inner())
exec('exec("print(rc((3, 4)), rc(97531))"); print(rc(97531))')
code = compile("print(rc((1, 8)), rc('two words'), rc(1234567), rc(b'bytes'), rc(code))", '', 'exec')
exec(code)
print(rc(code))

space = {}
exec('x = 1; y = rc(space)', {'rc': rc, 'space': space}, space)
print(space['y'], rc(space), eval('rc(space)', {'rc': rc, 'space': space}))
exec('made = (lambda: x + 1); again = made', space)
print(space['made'](), rc(space), rc(space['made']))
try:
    exec('1 / 0')
except ZeroDivisionError as error:
    print(rc(error), error.__traceback__.tb_next.tb_frame.f_code.co_name)

gc.collect()
gc.disable()
for text in ('count()', 'count() + 17.5'):
    for _ in range(3):
        before = count()
        during = eval(text)
        print(int(during) - before, count() - before, end=' | ')
print()
for _ in range(3):
    before = count()
    exec('during = count()')
    print(during - before, count() - before, end=' | ')
print()


def make():
    names = {}
    exec('def f(): pass', names)


make()
print(gc.collect())
