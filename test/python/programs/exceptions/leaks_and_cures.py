# Exceptions keep objects alive: common leaks and their cures
import sys, gc, traceback

class Resource:
    def __init__(self, name): self.name = name
    def __del__(self): print("released", self.name)

class Worker:
    def __init__(self): self.errors = []
    def run(self, name, keep):
        r = Resource(name)
        try:
            self.fail(r)
        except ValueError as e:
            if keep: self.errors.append(e)
            else: self.errors.append(str(e))
    def fail(self, r):
        data = [r]
        raise ValueError("bad " + r.name)

w = Worker()
w.run("text", False)
print("ran text", w.errors)
w.run("kept", True)
print("ran kept", len(w.errors))
e = w.errors[-1]
print(e.__traceback__.tb_frame.f_code.co_name, e.__traceback__.tb_next.tb_frame.f_code.co_name, sys.getrefcount(e))
print(sorted(e.__traceback__.tb_frame.f_locals), [x.name for x in e.__traceback__.tb_next.tb_frame.f_locals["data"]])
traceback.clear_frames(e.__traceback__)
print("cleared", sorted(e.__traceback__.tb_frame.f_locals))
w.errors.clear(); del e
print("collect", gc.collect() >= 0)
w.run("kept2", True)
w.errors[0].__traceback__ = None
print("tb none")
w.errors.pop()
def chain():
    r = Resource("inner")
    try: raise KeyError("a")
    except KeyError:
        r2 = Resource("outer")
        raise RuntimeError("b")
try: chain()
except RuntimeError as ex: saved = ex
print(repr(saved.__context__), len(traceback.extract_tb(saved.__traceback__)))
del saved
gc.collect()
print("chain gone")
def returns_exc():
    r = Resource("returned")
    try: raise OSError("x")
    except OSError as err: return err
x = returns_exc(); print("have", x); del x; gc.collect(); print("--")
def store_local():
    r = Resource("cycle")
    try: raise TypeError("t")
    except TypeError as err: keep = err
store_local(); print("before gc"); print(gc.collect() > 0)
def cured():
    r = Resource("cured")
    try: raise TypeError("t")
    except TypeError as err: keep = err
    finally: keep = None
cured(); print("after cured")
def exc_info():
    r = Resource("info")
    try: 1 / 0
    except ZeroDivisionError: info = sys.exc_info()
    return info[0].__name__
print(exc_info()); print(gc.collect() > 0)
try: raise Exception(Resource("arg"))
except Exception as e2: print(e2.args[0].name)
print("end")
