/** Is what an example printed what it should print? */
export const CHECKER = String.raw`

def _matches_ellipsis(want, got):
    """The pieces between the marks are in the text, in their order; the first and the last one stand at its ends."""
    if ELLIPSIS_MARKER not in want:
        return want == got
    first, *pieces, last = want.split(ELLIPSIS_MARKER)
    if not got.startswith(first) or not got.endswith(last) or len(first) + len(last) > len(got):
        return False
    at, end = len(first), len(got) - len(last)
    for piece in pieces:
        at = got.find(piece, at, end)
        if at < 0:
            return False
        at += len(piece)
    return True


class OutputChecker:
    def _toAscii(self, s):
        return str(s.encode('ASCII', 'backslashreplace'), 'ASCII')

    def check_output(self, want, got, optionflags):
        got, want = self._toAscii(got), self._toAscii(want)
        if got == want:
            return True
        if not optionflags & DONT_ACCEPT_TRUE_FOR_1 and (got, want) in (('True\n', '1\n'), ('False\n', '0\n')):
            return True
        if not optionflags & DONT_ACCEPT_BLANKLINE:
            want = re.sub(r'(?m)^<BLANKLINE>\s*?$', '', want)
            got = re.sub(r'(?m)^[^\S\n]+$', '', got)
            if got == want:
                return True
        if optionflags & NORMALIZE_WHITESPACE:
            got, want = ' '.join(got.split()), ' '.join(want.split())
            if got == want:
                return True
        return bool(optionflags & ELLIPSIS) and _matches_ellipsis(want, got)

    def output_difference(self, example, got, optionflags):
        want = example.want
        if not optionflags & DONT_ACCEPT_BLANKLINE:
            got = re.sub('(?m)^[ ]*(?=\n)', BLANKLINE_MARKER, got)
        if optionflags & (REPORT_UDIFF | REPORT_CDIFF | REPORT_NDIFF) and self._can_differ(want, got, optionflags):
            return self._differences(want, got, optionflags)
        expected = 'Expected:\n' + _indent(want) if want else 'Expected nothing\n'
        return expected + ('Got:\n' + _indent(got) if got else 'Got nothing\n')

    def _can_differ(self, want, got, optionflags):
        return bool(optionflags & REPORT_NDIFF) or (want.count('\n') > 2 and got.count('\n') > 2)

    def _differences(self, want, got, optionflags):
        import difflib
        ours, theirs = want.splitlines(keepends=True), got.splitlines(keepends=True)
        if optionflags & REPORT_UDIFF:
            kind, rows = 'unified diff with -expected +actual', list(difflib.unified_diff(ours, theirs, n=2))[2:]
        elif optionflags & REPORT_CDIFF:
            kind, rows = 'context diff with expected followed by actual', list(difflib.context_diff(ours, theirs, n=2))[2:]
        else:
            kind, rows = 'ndiff with -expected +actual', list(difflib.Differ(charjunk=difflib.IS_CHARACTER_JUNK).compare(ours, theirs))
        return f'Differences ({kind}):\n' + _indent(''.join(rows))
`
