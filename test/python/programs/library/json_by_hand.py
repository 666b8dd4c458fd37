# A reader of JSON by hand, against the json module.
class JSONError(ValueError):
    def __init__(self, msg, pos):
        super().__init__(msg, pos)
        self.msg, self.pos = msg, pos

    def __str__(self):
        return f"{self.msg} at {self.pos}"


class Reader:
    LITERALS = {"true": True, "false": False, "null": None}

    def __init__(self, text):
        self.text, self.i = text, 0

    def peek(self):
        while self.i < len(self.text) and self.text[self.i].isspace():
            self.i += 1
        return self.text[self.i] if self.i < len(self.text) else ""

    def expect(self, ch):
        if self.peek() != ch:
            raise JSONError(f"expected {ch!r}, got {self.peek()!r}", self.i)
        self.i += 1

    def value(self):
        ch = self.peek()
        if ch == "{":
            return dict(self.items("{", "}", self.pair))
        if ch == "[":
            return list(self.items("[", "]", self.value))
        if ch == '"':
            return self.string()
        if ch.isdigit() or ch == "-":
            return self.number()
        for word, val in self.LITERALS.items():
            if self.text.startswith(word, self.i):
                self.i += len(word)
                return val
        raise JSONError("bad value", self.i)

    def items(self, open_, close, item):
        self.expect(open_)
        if self.peek() != close:
            while True:
                yield item()
                if self.peek() != ",":
                    break
                self.i += 1
        self.expect(close)

    def pair(self):
        key = self.string()
        self.expect(":")
        return key, self.value()

    def string(self):
        self.expect('"')
        start = self.i
        while self.text[self.i] != '"':
            self.i += 2 if self.text[self.i] == "\\" else 1
        raw = self.text[start:self.i]
        self.i += 1
        return raw.encode().decode("unicode_escape")

    def number(self):
        start = self.i
        while self.i < len(self.text) and self.text[self.i] in "+-.eE0123456789":
            self.i += 1
        raw = self.text[start:self.i]
        return float(raw) if set(raw) & set(".eE") else int(raw)


doc = '{"name": "x\\ty", "n": [1, -2.5, 3e2], "ok": true, "none": null, "nested": {"k": []}}'
data = Reader(doc).value()
print(data)
import json, sys
print(data == json.loads(doc), sys.getsizeof(data), sys.getsizeof(doc))
for bad in ['{"a" 1}', '[1, 2', '[1, x]', '"abc']:
    try:
        print(Reader(bad).value())
    except JSONError as e:
        print(repr(e), "|", e)
    except IndexError as e:
        print("IndexError", e)
g = Reader("[1]").items("[", "]", lambda: 1)
print(type(g), next.__name__, g.__qualname__)
