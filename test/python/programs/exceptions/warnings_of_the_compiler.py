import warnings
CASES = ["x is 1", "'a' is x", "x is not ()", "assert (x, 'msg')", "'\\d'", "b'\\q'", "'\\400'", "1if x else 2", "0x1for x in y", "1or 2", "(1)(2)", "[1](2)", "'a'(1)", "[1]['a']", "'a'[1.0]", "(1, 2)['x']", "[1, 2][1, 2]", "{}()", "f'{x}'()", "None()", "def f():\n  try: pass\n  finally: return 1", "for i in x:\n  try: pass\n  finally: break", "...is x", "lambda: 1 is 2", "x == 1 is True", "if (1, 2): pass", "f'\\d'", "rf'\\d'", "f'\\{x}'", "[x for x in y](1)", "{1:2}[1,2]", "x is -1", "x is 1.5", "x is b'a'", "x is None", "x is ...", "x is True"]
for c in CASES:
    with warnings.catch_warnings(record=True) as log:
        warnings.simplefilter("always")
        try:
            compile(c, "<w>", "exec")
        except SyntaxError as e:
            print(repr(c), "SyntaxError", e.msg)
            continue
    print(repr(c), [(w.category.__name__, str(w.message), w.lineno) for w in log])
with warnings.catch_warnings():
    warnings.simplefilter("error")
    for c in ["x is 1", "'\\d'", "assert (1, 2)"]:
        try:
            compile(c, "<w>", "exec")
        except SyntaxError as e:
            print("SE", e, e.lineno, e.offset, e.text)
