# with statements and references
import sys, contextlib

class M:

    def __init__(self, n):
        self.n = n

    def __enter__(self):
        print('enter', self.n)
        return self

    def __exit__(self, *a):
        print('exit', self.n, a[0] and a[0].__name__)
        return self.n == 'quiet'

    def __del__(self):
        print('del', self.n)
with M('a'):
    print('in')
print('-')
with M('b') as b:
    print(sys.getrefcount(b))
print('-')
del b
with M('quiet'):
    raise ValueError
print('-')
try:
    with M('c'), M('d') as d:
        raise KeyError
except KeyError:
    print('key')
print('-')
del d

def f():
    with M('e') as e:
        return e.n
print(f())
print('-')
for i in range(2):
    with M(i):
        if i == 0:
            continue
        break
print('-')

@contextlib.contextmanager
def cm():
    m = M('cm')
    try:
        yield m
    finally:
        print('cm finally')
with cm() as c:
    print(c.n)
del c
print('-')
with contextlib.ExitStack() as st:
    st.enter_context(M('s1'))
    st.enter_context(M('s2'))
    st.callback(print, 'cb')
del st
print('end')
