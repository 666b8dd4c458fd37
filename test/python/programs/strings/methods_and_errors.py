# Text: methods, identity and sizes
import sys
s = "  The quick brown fox, the lazy dog.  "
print(repr(s.strip()), s.title().strip(), s.swapcase().strip(), s.casefold().count("the"))
print(s.split(), s.split(","), s.strip().split(" ", 2), s.rsplit(None, 1), "a,b,,c".split(","), "".split(), "".split(","))
print(s.partition("fox"), s.rpartition("the"), "abc".partition("x"))
print("-".join("abc"), "abc".center(9, "*"), "7".zfill(3), "-7".zfill(4), "x\ty".expandtabs(4), "abc".ljust(5) + "|")
print("abcabc".find("c"), "abcabc".rfind("c"), "abcabc".index("b", 2), "abc".find("z"), "abcabc".replace("b", "B", 1))
print("hello".startswith(("he", "x")), "hello".endswith("lo"), "hello".translate(str.maketrans("el", "ip", "o")))
print("ß".upper(), "İ".lower() == "i̇", "ǆ".title(), "Straße".casefold(), "ÀÉ".lower(), "\u00b5".upper())
print("abc".isalpha(), "ab1".isalnum(), "12".isdigit(), "½".isnumeric(), "²".isdigit(), "x y".isidentifier(), "  ".isspace(), "Abc Def".istitle(), "é".isascii())
print("one\ntwo\r\nthree".splitlines(), "one\ntwo\n".splitlines(True))
print("café".encode(), "café".encode("latin-1"), b"caf\xc3\xa9".decode(), "café".encode("ascii", "replace"), "é".encode("ascii", "backslashreplace"), "é".encode("ascii", "xmlcharrefreplace"))
try:
    "é".encode("ascii")
except UnicodeEncodeError as e:
    print(e, e.start, e.end, e.reason, e.object)
try:
    b"\xff\xfe".decode("utf-8")
except UnicodeDecodeError as e:
    print(e)
print(ascii("é€😀"), repr("tab\t nl\n q' \"d\" \\ \x00 \x7f \xa0 \u200b 😀"))
print(len("😀"), [sys.getsizeof(x) for x in ("", "a", "é", "€", "😀", "a" * 100)])
a = "hello world"
b = "".join(["hello", " ", "world"])
print(a == b, a is b, sys.intern(b) is sys.intern(a), "x" * 3 is "xxx" if False else "")
print("abc" < "abd", "Z" < "a", max("hello"), min("hello"), sorted("hello"), "".join(sorted(set("mississippi"))))
print("%s" % "abc"[::-1], "abcdef"[1:-1:2], "abc" * 2, "b" in "abc", "abc"[-1])
if sys.version_info >= (3, 9):
    print("prefix_x".removeprefix("prefix_"), "x.py".removesuffix(".py"))
print(str(b"x"), str(b"abc", "ascii"), str(123), str([1, "2"]), str(None), "a" "b")
print("{}".format("x").isupper(), "ABC".lower().upper().isupper())
print("\N{GREEK SMALL LETTER ALPHA}", "\x41\u0042\U00000043\103", r"raw\n", b"\x41\n", rb"\x41")
print(hash("abc") == hash("abc"), hash(""), "abc".__hash__() == hash("abc"))
for f in (lambda: "abc".index("z"), lambda: "a" + 1, lambda: "abc"[10], lambda: "a".join([1]), lambda: int("x1"), lambda: float("abc"), lambda: chr(-1), lambda: ord("ab"), lambda: "a" * "b", lambda: "abc"["a"]):
    try:
        f()
    except Exception as e:
        print(type(e).__name__ + ":", e)
