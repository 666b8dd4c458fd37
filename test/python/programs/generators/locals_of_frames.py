import sys, traceback
def inner(v):
    secret = [v]
    raise KeyError(v)
def outer():
    local = {"k": 1}
    try: inner(5)
    except KeyError as e: return e
e = outer()
tb = e.__traceback__
while tb:
    f = tb.tb_frame
    print(f.f_code.co_name, dict(f.f_locals), f.f_lineno, sys.getrefcount(f) - sys.getrefcount(f) )
    d = f.f_locals
    print(type(d).__name__, len(d), "local" in d, d.get("secret"), sorted(d.keys()))
    tb = tb.tb_next
traceback.clear_frames(e.__traceback__)
tb = e.__traceback__
while tb: print(dict(tb.tb_frame.f_locals)); tb = tb.tb_next
def modify():
    x = 1
    f = sys._getframe()
    f.f_locals["x"] = 5
    return x
print(modify())
