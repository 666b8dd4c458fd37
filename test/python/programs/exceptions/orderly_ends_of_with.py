# needs 3.10
import traceback
class C:
    def __enter__(self): return self
    def __exit__(self, *a):
        raise AssertionError("not raised")
def one():
    with C(): pass
def two():
    with C() as c:
        x = 1
        y = 2
def three():
    with C() as a, C() as b:
        pass
def four():
    with (C() as a,
          C() as b):
        pass
def five():
    with C():
        return 5
for f in (one, two, three, four, five):
    try: f()
    except AssertionError: print(traceback.format_exc())
