# needs 3.11
# Exception groups as traceback shows them; except* inside finally, loops and other except*.
import traceback


def raises(error):
    raise error


def shown(function, *args):
    try:
        function(*args)
    except BaseException:
        print(traceback.format_exc())


group = ExceptionGroup('outer', [ValueError(1), ExceptionGroup('inner', [KeyError('k'), ValueError(2)])])
group.add_note('a note\nof two lines')
shown(raises, group)
shown(raises, ExceptionGroup('many', [ValueError(n) for n in range(18)]))
deep = OSError('bottom')
for n in range(12):
    deep = ExceptionGroup(f'level {n}', [deep])
shown(raises, deep)


def fails_in_handler():
    try:
        raise ExceptionGroup('first', [ValueError('v'), TypeError('t')])
    except* ValueError:
        1 / 0


shown(fails_in_handler)


def twice():
    for n in range(3):
        try:
            try:
                if n == 2:
                    raise OSError('alone')
                raise ExceptionGroup('loop', [ValueError(n), KeyError(n)])
            except* ValueError as caught:
                print('values', caught.exceptions, repr(caught.__context__))
            finally:
                print('finally', n)
        except* (KeyError, OSError) as left:
            print('left', repr(left))


twice()


class Tagged(ExceptionGroup):
    def __new__(cls, message, exceptions, tag):
        made = super().__new__(cls, message, exceptions)
        made.tag = tag
        return made

    def derive(self, exceptions):
        return Tagged(self.message, exceptions, self.tag)


match, rest = Tagged('tagged', [ValueError(1), KeyError(2)], 'T').split(ValueError)
print(type(match).__name__, match.tag, match.exceptions, rest.tag, rest.exceptions)
try:
    try:
        raise Tagged('again', [ValueError(1), KeyError(2)], 'A')
    except* ValueError:
        raise
    except* KeyError as caught:
        raise RuntimeError('new') from caught
except BaseException as error:
    print(repr(error), [type(part).__name__ for part in error.exceptions])
for wrong in (ExceptionGroup, (ValueError, ExceptionGroup), 5, int):
    try:
        try:
            raises(group)
        except* wrong:
            pass
    except TypeError as error:
        print(error)
