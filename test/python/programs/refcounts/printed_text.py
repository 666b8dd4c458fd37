# Text that was printed is held until it is written.
import sys

s = "".join(["hello ", "world"])
count = sys.getrefcount
print(count(s))
print(s)
print(count(s))
print(s, s, s)
print(count(s))
sys.stdout.flush()
print(count(s))
print(s, flush=True)
print(count(s))
long = "".join(["x"] * 9000)
print(long, end="")
print(count(long), count(s))
print(long[:8000])
print(count(long), count(s))


class Text(str):
    pass


t = Text("abc")
print(t)
print(count(t))
sys.stdout.write(s)
print(count(s))
print(f"{s}", "%s" % s)
print(count(s))
