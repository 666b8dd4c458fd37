# Parsing a log with regular expressions
import re
log = """2024-01-01 12:00:01 ALLOC id=17 size=48
2024-01-01 12:00:02 FREE id=17
2024-01-01 12:00:03 ALLOC id=18 size=1024
bad line
2024-01-01 12:00:04 ALLOC id=19 size=64"""
pat = re.compile(r"^(?P<date>\d{4}-\d\d-\d\d) (?P<time>[\d:]+) (?P<op>ALLOC|FREE) id=(?P<id>\d+)(?: size=(?P<size>\d+))?$")
alive = {}
for line in log.splitlines():
    m = pat.match(line)
    if not m:
        print("skip", line)
        continue
    d = m.groupdict()
    if d["op"] == "ALLOC":
        alive[d["id"]] = int(d["size"])
    else:
        alive.pop(d["id"])
    print(m.group("op"), m.group(4), m.groups()[-1], m.span())
print(alive)
print(re.findall(r"size=(\d+)", log), re.sub(r"\d", "#", "a1b22"), re.split(r"[,;]\s*", "a, b;c"), re.search("o+", "foo boo").group())
print(re.sub(r"(\w+) (\w+)", r"\2 \1", "hello world"), re.fullmatch(r"\w+", "ab c"), re.escape("a.b*"))
print([m.start() for m in re.finditer("a", "banana")], re.match("x", "y"), re.compile("a+", re.I).sub(lambda m: m.group().upper() + "!", "Aab a"))
print(pat.pattern[:20], pat.groups, m, re.compile("x"))
try:
    re.compile("(")
except re.error as e:
    print(e)
