import sys, traceback
def names(tb):
    out = []
    while tb:
        out.append((tb.tb_frame.f_code.co_name, tb.tb_lineno)); tb = tb.tb_next
    return out
def g():
    try:
        yield 1
    except ValueError as e:
        print('in', names(e.__traceback__))
        raise
def boom(): raise ValueError('x')
for how in range(5):
    try:
        boom()
    except ValueError as e:
        it = g(); next(it)
        t, v, tb = sys.exc_info()
        try:
            if how == 0: it.throw(v)
            elif how == 1: it.throw(t, v, tb)
            elif how == 2: it.throw(t, v)
            elif how == 3: it.throw(t, v, None)
            else: it.throw(v, None, tb.tb_next)
        except ValueError as e2:
            print(how, e2 is e, names(e2.__traceback__))
def f():
    try:
        boom()
    except ValueError as e:
        e.__traceback__ = None
        raise
try: f()
except ValueError as e: print(names(e.__traceback__))
def f2():
    try:
        boom()
    except ValueError as e:
        try:
            raise e
        except ValueError:
            pass
        raise
try: f2()
except ValueError as e: print(names(e.__traceback__))
def f3():
    try:
        boom()
    except KeyError:
        pass
    finally:
        x = sys.exc_info()[1]
        x.__traceback__ = None
        x = None
try: f3()
except ValueError as e: print(names(e.__traceback__))
class C:
    def __enter__(self): return self
    def __exit__(self, t, v, tb):
        v.__traceback__ = None
        try: raise v
        except ValueError: pass
        return False
def f4():
    with C():
        boom()
try: f4()
except ValueError as e: print(names(e.__traceback__))
def rr(): raise
def f5():
    try: boom()
    except ValueError as e:
        e.__traceback__ = None
        rr()
try: f5()
except ValueError as e: print(names(e.__traceback__))
