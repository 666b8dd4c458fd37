/** What a test may demand, and what is said where it is not so. */
export const ASSERTIONS = String.raw`

def _safe_repr(obj, short=False):
    try:
        found = repr(obj)
    except Exception:
        found = object.__repr__(obj)
    return found if not short or len(found) < 80 else found[:80] + ' [truncated]...'


def _shorten(text, before, after):
    left = len(text) - before - after
    return f'{text[:before]}[{left} chars]{text[len(text) - after:]}' if left > 12 else text


def _shortened(*values):
    texts = tuple(map(_safe_repr, values))
    longest = max(map(len, texts))
    if longest <= 80:
        return texts
    prefix = os.path.commonprefix(texts)
    same = len(prefix)
    room = 80 - (longest - same + 17)
    if room > 5:
        prefix = _shorten(prefix, 5, room)
        return tuple(prefix + text[same:] for text in texts)
    prefix = _shorten(prefix, 5, 5)
    return tuple(prefix + _shorten(text[same:], 41, 5) for text in texts)


class _Raises:
    def __init__(self, expected, case, regex=None, what='raise'):
        self.expected, self.test_case, self.msg = expected, case, None
        self.expected_regex = re.compile(regex) if isinstance(regex, (str, bytes)) else regex

    def handle(self, name, args, kwargs):
        kinds = self.expected if isinstance(self.expected, tuple) else (self.expected,)
        if not all(isinstance(kind, type) and issubclass(kind, self._base) for kind in kinds):
            raise TypeError(f'{name}() arg 1 must be {self._base_text}')
        if not args:
            self.msg = kwargs.pop('msg', None)
            if kwargs:
                raise TypeError(f'{next(iter(kwargs))!r} is an invalid keyword argument for this function')
            return self
        function, *args = args
        self.obj_name = getattr(function, '__name__', str(function))
        with self:
            function(*args, **kwargs)

    obj_name = None
    _base, _base_text = BaseException, 'an exception type or tuple of exception types'

    def _fail(self, text):
        raise self.test_case.failureException(self.test_case._formatMessage(self.msg, text))

    def _name(self):
        kinds = self.expected
        return getattr(kinds, '__name__', str(kinds))

    def __enter__(self):
        return self

    def __exit__(self, kind, value, tb):
        if kind is None:
            self._fail(f'{self._name()} not raised' + (f' by {self.obj_name}' if self.obj_name else ''))
        if not issubclass(kind, self.expected):
            return False
        self.exception = value.with_traceback(None)
        if self.expected_regex is not None and not self.expected_regex.search(str(value)):
            self._fail(f'"{self.expected_regex.pattern}" does not match "{value}"')
        return True


class _Warns(_Raises):
    _base, _base_text = Warning, 'a warning type or tuple of warning types'

    def __enter__(self):
        self._caught = warnings.catch_warnings(record=True)
        self.warnings = self._caught.__enter__()
        warnings.simplefilter('always')
        return self

    def __exit__(self, kind, value, tb):
        self._caught.__exit__(kind, value, tb)
        if kind is not None:
            return
        first = None
        for found in self.warnings:
            if isinstance(found.message, self.expected):
                first = found.message if first is None else first
                if self.expected_regex is None or self.expected_regex.search(str(found.message)):
                    self.warning, self.filename, self.lineno = found.message, found.filename, found.lineno
                    return
        if first is not None:
            self._fail(f'"{self.expected_regex.pattern}" does not match "{first}"')
        self._fail(f'{self._name()} not triggered' + (f' by {self.obj_name}' if self.obj_name else ''))


class _Assertions:
    failureException, longMessage, maxDiff = AssertionError, True, 640

    def _formatMessage(self, msg, standardMsg):
        if not self.longMessage:
            return msg or standardMsg
        return standardMsg if msg is None else f'{standardMsg} : {msg}'

    def _demand(self, holds, msg, standard):
        if not holds:
            raise self.failureException(self._formatMessage(msg, standard() if callable(standard) else standard))

    def fail(self, msg=None):
        raise self.failureException(msg)

    def assertTrue(self, expr, msg=None):
        self._demand(expr, msg, lambda: f'{_safe_repr(expr)} is not true')

    def assertFalse(self, expr, msg=None):
        self._demand(not expr, msg, lambda: f'{_safe_repr(expr)} is not false')

    def assertIs(self, expr1, expr2, msg=None):
        self._demand(expr1 is expr2, msg, lambda: f'{_safe_repr(expr1)} is not {_safe_repr(expr2)}')

    def assertIsNot(self, expr1, expr2, msg=None):
        self._demand(expr1 is not expr2, msg, lambda: f'unexpectedly identical: {_safe_repr(expr1)}')

    def assertIsNone(self, obj, msg=None):
        self._demand(obj is None, msg, lambda: f'{_safe_repr(obj)} is not None')

    def assertIsNotNone(self, obj, msg=None):
        self._demand(obj is not None, msg, 'unexpectedly None')

    def assertIn(self, member, container, msg=None):
        self._demand(member in container, msg, lambda: f'{_safe_repr(member)} not found in {_safe_repr(container)}')

    def assertNotIn(self, member, container, msg=None):
        self._demand(member not in container, msg, lambda: f'{_safe_repr(member)} unexpectedly found in {_safe_repr(container)}')

    def assertIsInstance(self, obj, cls, msg=None):
        self._demand(isinstance(obj, cls), msg, lambda: f'{_safe_repr(obj)} is not an instance of {cls!r}')

    def assertNotIsInstance(self, obj, cls, msg=None):
        self._demand(not isinstance(obj, cls), msg, lambda: f'{_safe_repr(obj)} is an instance of {cls!r}')

    def assertLess(self, a, b, msg=None):
        self._demand(a < b, msg, lambda: f'{_safe_repr(a)} not less than {_safe_repr(b)}')

    def assertLessEqual(self, a, b, msg=None):
        self._demand(a <= b, msg, lambda: f'{_safe_repr(a)} not less than or equal to {_safe_repr(b)}')

    def assertGreater(self, a, b, msg=None):
        self._demand(a > b, msg, lambda: f'{_safe_repr(a)} not greater than {_safe_repr(b)}')

    def assertGreaterEqual(self, a, b, msg=None):
        self._demand(a >= b, msg, lambda: f'{_safe_repr(a)} not greater than or equal to {_safe_repr(b)}')

    def assertRegex(self, text, expected_regex, msg=None):
        regex = re.compile(expected_regex)
        self._demand(regex.search(text), msg, lambda: f"Regex didn't match: {regex.pattern!r} not found in {text!r}")

    def assertNotRegex(self, text, unexpected_regex, msg=None):
        found = re.search(unexpected_regex, text)
        self._demand(not found, msg, lambda: f'Regex matched: {text[found.start():found.end()]!r} matches {found.re.pattern!r} in {text!r}')

    def assertRaises(self, expected_exception, *args, **kwargs):
        return _Raises(expected_exception, self).handle('assertRaises', args, kwargs)

    def assertRaisesRegex(self, expected_exception, expected_regex, *args, **kwargs):
        return _Raises(expected_exception, self, expected_regex).handle('assertRaisesRegex', args, kwargs)

    def assertWarns(self, expected_warning, *args, **kwargs):
        return _Warns(expected_warning, self).handle('assertWarns', args, kwargs)

    def assertWarnsRegex(self, expected_warning, expected_regex, *args, **kwargs):
        return _Warns(expected_warning, self, expected_regex).handle('assertWarnsRegex', args, kwargs)

    def addTypeEqualityFunc(self, typeobj, function):
        self._type_equality_funcs[typeobj] = function

    def assertEqual(self, first, second, msg=None):
        # A method that is asked for is an object while it runs: a collection may begin with it.
        assertion = self._getAssertEqualityFunc(first, second)
        assertion(first, second, msg=msg)

    def _getAssertEqualityFunc(self, first, second):
        special = self._type_equality_funcs.get(type(first)) if type(first) is type(second) else None
        if special is None:
            return self._baseAssertEqual
        return getattr(self, special) if isinstance(special, str) else special

    def _baseAssertEqual(self, first, second, msg=None):
        if not first == second:
            self._demand(False, msg, '%s != %s' % _shortened(first, second))

    def assertNotEqual(self, first, second, msg=None):
        self._demand(first != second, msg, lambda: f'{_safe_repr(first)} == {_safe_repr(second)}')

    def _closeness(self, first, second, places, delta):
        if delta is not None and places is not None:
            raise TypeError('specify delta or places not both')
        apart = abs(first - second)
        if delta is not None:
            return apart <= delta, f'within {_safe_repr(delta)} delta', apart
        places = 7 if places is None else places
        return round(apart, places) == 0, f'within {places!r} places', apart

    def assertAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        if first == second:
            return
        close, how, apart = self._closeness(first, second, places, delta)
        self._demand(close, msg, lambda: f'{_safe_repr(first)} != {_safe_repr(second)} {how} ({_safe_repr(apart)} difference)')

    def assertNotAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        close, how, apart = self._closeness(first, second, places, delta)
        if delta is None:
            self._demand(first != second and not close, msg, lambda: f'{_safe_repr(first)} == {_safe_repr(second)} {how}')
        else:
            self._demand(first != second and not close, msg, lambda: f'{_safe_repr(first)} == {_safe_repr(second)} {how} ({_safe_repr(apart)} difference)')

    def _with_diff(self, standard, ours, theirs, end='\n'):
        import difflib
        diff = '\n' + end.join(difflib.ndiff(ours, theirs))
        if self.maxDiff is None or len(diff) <= self.maxDiff:
            return standard + diff
        return standard + f'\nDiff is {len(diff)} characters long. Set self.maxDiff to None to see it.'

    def assertSequenceEqual(self, seq1, seq2, msg=None, seq_type=None):
        name = 'sequence' if seq_type is None else seq_type.__name__
        if seq_type is not None:
            for which, seq in (('First', seq1), ('Second', seq2)):
                if not isinstance(seq, seq_type):
                    raise self.failureException(f'{which} sequence is not a {name}: {_safe_repr(seq)}')
        if seq1 == seq2:
            return
        text = f'{name.capitalize()}s differ: %s != %s\n' % _shortened(seq1, seq2)
        ours, theirs = len(seq1), len(seq2)
        for at in range(min(ours, theirs)):
            if seq1[at] != seq2[at]:
                text += f'\nFirst differing element {at}:\n%s\n%s\n' % _shortened(seq1[at], seq2[at])
                break
        else:
            if ours == theirs and seq_type is None and type(seq1) != type(seq2):
                return
        if ours != theirs:
            which, longer, count, at = ('First', seq1, ours - theirs, theirs) if ours > theirs else ('Second', seq2, theirs - ours, ours)
            text += f'\n{which} {name} contains {count} additional elements.\nFirst extra element {at}:\n{_shortened(longer[at])[0]}\n'
        self.fail(self._formatMessage(msg, self._with_diff(text, pprint.pformat(seq1).splitlines(), pprint.pformat(seq2).splitlines())))

    def assertListEqual(self, list1, list2, msg=None):
        self.assertSequenceEqual(list1, list2, msg, seq_type=list)

    def assertTupleEqual(self, tuple1, tuple2, msg=None):
        self.assertSequenceEqual(tuple1, tuple2, msg, seq_type=tuple)

    def assertSetEqual(self, set1, set2, msg=None):
        lines = []
        for which, other, rest in (('first', 'second', set1.difference(set2)), ('second', 'first', set2.difference(set1))):
            if rest:
                lines += [f'Items in the {which} set but not the {other}:', *map(repr, rest)]
        self._demand(not lines, msg, lambda: '\n'.join(lines))

    def assertDictEqual(self, d1, d2, msg=None):
        self.assertIsInstance(d1, dict, 'First argument is not a dictionary')
        self.assertIsInstance(d2, dict, 'Second argument is not a dictionary')
        self._demand(d1 == d2, msg, lambda: self._with_diff('%s != %s' % _shortened(d1, d2), pprint.pformat(d1).splitlines(), pprint.pformat(d2).splitlines()))

    def assertMultiLineEqual(self, first, second, msg=None):
        self.assertIsInstance(first, str, 'First argument is not a string')
        self.assertIsInstance(second, str, 'Second argument is not a string')
        if first == second:
            return
        if self._diffThreshold < max(len(first), len(second)):
            self._demand(False, msg, lambda: '%s != %s' % _shortened(first, second))
        ended = '\n' if _V >= (3, 12) and first and second else ''
        ours, theirs = (text.splitlines(keepends=True) for text in (first + ended * (first[-1:] != '\n'), second + ended * (second[-1:] != '\n')))
        if not ended and len(ours) == 1 and first.strip('\r\n') == first:
            ours, theirs = [first + '\n'], [second + '\n']
        self.fail(self._formatMessage(msg, self._with_diff('%s != %s' % _shortened(first, second), ours, theirs, '')))

    _diffThreshold = 2 ** 16

    def assertCountEqual(self, first, second, msg=None):
        ours, theirs = list(first), list(second)
        try:
            counted = collections.Counter(ours), collections.Counter(theirs)
            places = [(counted[0][item], counted[1][item], item) for item in dict.fromkeys(ours + theirs)]
        except TypeError:
            places = []
            for item in ours + theirs:
                if not any(known == item for _, _, known in places):
                    places.append((sum(one == item for one in ours), sum(one == item for one in theirs), item))
        wrong = [f'First has {one}, Second has {two}:  {item!r}' for one, two, item in places if one != two]
        self._demand(not wrong, msg, lambda: 'Element counts were not equal:\n' + '\n'.join(wrong))

    @contextlib.contextmanager
    def _log_watch(self, logger, level, none):
        import logging
        logger = logger if isinstance(logger, logging.Logger) else logging.getLogger(logger)
        level = logging._level(level) if level else logging.INFO
        watched = types.SimpleNamespace(records=[], output=[])
        form = logging.Formatter('%(levelname)s:%(name)s:%(message)s')

        class Handler(logging.Handler):
            def emit(self, record):
                watched.records.append(record)
                watched.output.append(form.format(record))
        before = logger.handlers[:], logger.level, logger.propagate
        handler = Handler()
        handler.setLevel(level)
        logger.handlers, logger.propagate = [handler], False
        logger.setLevel(level)
        try:
            yield watched
        finally:
            logger.handlers, logger.propagate = before[0], before[2]
            logger.setLevel(before[1])
        if none:
            self._demand(not watched.records, None, lambda: f'Unexpected logs found: {watched.output!r}')
        else:
            self._demand(watched.records, None, lambda: f'no logs of level {logging.getLevelName(level)} or higher triggered on {logger.name}')

    def assertLogs(self, logger=None, level=None):
        return self._log_watch(logger, level, False)

    def assertNoLogs(self, logger=None, level=None):
        return self._log_watch(logger, level, True)
`
