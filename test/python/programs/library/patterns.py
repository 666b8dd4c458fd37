# Regular expressions: matches hold their text
import re
import sys
import gc

for pattern, text in [
    (r"(\d+)-(\d+)", "12-34 5-6"), (r"^a.c$", "abc\n"), (r"a*", "baac"), (r"(a)|(b)", "ab"), (r"(?i)HELLO", "say hello"), (r"\bword\b", "a word, words"), (r"[^\w\s]+", "a!? b."),
    (r"[]a]+", "]a]"), (r"[a\]b-]+", "b-]"), (r"\$\{(\w+)\}", "x ${name} y"), (r"(?P<k>\w+)=(?P<v>\w*)", "a=1 b="), (r"(\w)\1", "hello book"), (r"x{2,3}", "xxxxx x{2}"), (r"x{,2}y", "xxxy"),
    (r"a{b}", "a{b}"), (r"(?<=\$)\d+", "cost $45"), (r"(?<!a)b", "ab bb"), (r"foo(?=bar)", "foobar foobaz"), (r"foo(?!bar)", "foobar foobaz"), (r".+?;", "a;b;"), (r"\d{3}|\w+", "12 345"),
    (r"[\d.]+", "1.2.3 4"), (r"(?:ab)+", "ababx"), (r"\s*", " a"), (r"[À-ÿ]+", "naïve café"), (r"\w+", "naïve_1 ½²"), (r"(?m)^\w+$", "one\ntwo\n3"), (r"\Aone|two\Z", "one two"),
    (r"(?s)a.b", "a\nb"), (r"(?x) a  b # comment", "ab"), (r"😀+", "x😀😀y"), (r"(?:(a)|b)c", "bc"), (r"\.", "a.b"), (r"[.]", "a.b"), (r"\/", "a/b"), (r"\x41\u0042", "AB"),
]:
    try:
        p = re.compile(pattern)
        print(pattern, p.findall(text), [m.span() for m in p.finditer(text)], p.groups, p.groupindex and dict(p.groupindex))
        m = p.search(text)
        print("  ", m, m and (m.lastindex, m.lastgroup, m.groups()), p.sub("<\\g<0>>", text), p.split(text))
    except re.error as e:
        print(pattern, "error", e)
m = re.match(r"(?P<first>\w+) (?P<last>\w+)?", "Ada Lovelace, 1815")
print(m.group(), m.group(1, 2), m["first"], m[2], m.groupdict(), m.start("last"), m.end(), m.span(2), m.re.pattern, m.string, m.pos, m.endpos, m.expand(r"\2 \1"))
print(re.sub(r"\d+", lambda m: str(int(m.group()) * 2), "a1 b22"), re.subn("a", "b", "banana", count=2), re.split(r"(,)\s*", "a, b,c", maxsplit=1))
print(re.escape("a.b[c]-d e_f"), re.fullmatch("a|ab", "ab"), re.match("", "x"), re.findall("", "ab"), re.sub("x*", "-", "abxd"), re.split("x*", "axbc"))
for bad in ("(", ")", "[a", "*a", "a**", "(?P<n>a)(?P<n>b)", r"\q", "(?P<1>a)", "a{3,2}", "(?P=x)", r"\2", "[z-a]", "(?z)", "\\", "(?P<x"):
    try:
        re.compile(bad)
        print("ok", bad)
    except re.error as e:
        print(type(e).__name__ if sys.version_info < (3, 13) else "", bad, "|", e, "|", e.pos)
try:
    m.group(7)
except IndexError as e:
    print(e)
try:
    re.match("a", b"a")
except TypeError as e:
    print(e)
try:
    re.match("a", 5)
except TypeError as e:
    print(e)
print(re.findall(rb"\w+", b"ab cd"), re.compile(b"a"), re.compile("a", re.I | re.M), re.compile("a", re.ASCII), re.compile("a").flags, re.compile("a", re.I).flags)
print(re.I, repr(re.IGNORECASE), re.compile("x") is re.compile("x"), type(re.compile("x")), type(m))
print(re.sub(r"(?P<a>x)", r"[\g<a>\1]\n", "x"), re.sub("a", r"\\", "a"))
words = re.compile(r"\w+")
print(words.match("  a", 2), words.search("abc def", 1, 2), words.fullmatch("abc", 0, 2))
print(sys.getrefcount(m.string) > 1, gc.is_tracked(m) in (True, False))
