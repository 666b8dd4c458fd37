# What a thread had of its own dies when it is no thread of this module any more.
import threading, gc
class T:
    def __init__(self, n): self.n = n
    def __del__(self): print("del", self.n, threading.current_thread().name, type(threading.current_thread()).__name__)
loc = threading.local()
def with_local(): loc.v = T("thread local"); loc.w = T("second"); print("set")
t = threading.Thread(target=with_local, name="w2"); t.start(); t.join(); print("after", hasattr(loc, "v")); del t
loc.x = T("main's")
def inner():
    l2 = threading.local(); l2.y = T("inner local"); x = T("plain"); print("inner")
t = threading.Thread(target=inner, name="w3"); t.start(); t.join(); del t; print("joined")
class L(threading.local):
    def __init__(self): self.k = T("in init")
l = L()
print("made")
def use(): print(l.k.n)
t = threading.Thread(target=use, name="w4"); t.start(); t.join(); print("used"); del l; print("gone")
