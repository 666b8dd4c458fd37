import enum


class Color(enum.Flag):
    RED = 1
    GREEN = 2
    BLUE = 4
    YELLOW = 3


class Mode(enum.IntFlag):
    READ = 1
    WRITE = 8
    NONE = 0


def show(label, make):
    try:
        made = make()
    except Exception as error:
        print(label, type(error).__name__, error)
    else:
        print(label, repr(made), str(made))


RED, GREEN, BLUE, YELLOW = (Color[name] for name in ('RED', 'GREEN', 'BLUE', 'YELLOW'))
READ, WRITE = Mode.READ, Mode.WRITE
for value in 0, 5, 7, 8, -1, -3, 'x':
    show(f'Color {value}', lambda: Color(value))
for value in 0, 6, 7, -1, -9, 1 << 40 | 1, 'x':
    show(f'Mode {value}', lambda: Mode(value))
for label, make in [
    ('or', lambda: (RED | BLUE, RED | GREEN, READ | WRITE, READ | 2, 2 | READ)),
    ('and', lambda: (RED & GREEN, WRITE & 8, YELLOW & RED)),
    ('xor', lambda: (RED ^ YELLOW, READ ^ 3)),
    ('not', lambda: (~RED, ~Color(0), ~Color(7), ~READ, ~Mode(7), ~~Mode(7))),
    ('mixed', lambda: RED | 1),
    ('turned', lambda: 1 | RED),
    ('in', lambda: (RED in YELLOW, BLUE in YELLOW, READ in WRITE)),
    ('foreign', lambda: 1 in RED),
    ('kept', lambda: (Color(5) is RED | BLUE, (RED | BLUE).value, bool(Color(0)))),
    ('names', lambda: (RED.name, (RED | BLUE).name)),
    ('all', lambda: (list(Color), list(Mode))),
]:
    show(label, make)
