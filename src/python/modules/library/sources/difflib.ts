/** `difflib`: matching blocks by the longest match, and the texts that are made of them. HTML tables are not there. */
export const SOURCE = String.raw`import re
from collections import namedtuple

__all__ = '''get_close_matches ndiff restore SequenceMatcher Differ IS_CHARACTER_JUNK IS_LINE_JUNK context_diff unified_diff diff_bytes Match'''.split()
Match = namedtuple('Match', 'a b size')


# What is equal, cut to its first n items, or to its last.
def _first_of(code, n):
    tag, i1, i2, j1, j2 = code
    return tag, i1, min(i2, i1 + n), j1, min(j2, j1 + n)


def _last_of(code, n):
    tag, i1, i2, j1, j2 = code
    return tag, max(i1, i2 - n), i2, max(j1, j2 - n), j2


class SequenceMatcher:
    def __init__(self, isjunk=None, a='', b='', autojunk=True):
        self.isjunk, self.autojunk, self.a, self.b = isjunk, autojunk, None, None
        self.set_seqs(a, b)

    def set_seqs(self, a, b):
        self.set_seq1(a)
        self.set_seq2(b)

    def set_seq1(self, a):
        if a is not self.a:
            self.a, self.matching_blocks, self.opcodes = a, None, None

    def set_seq2(self, b):
        if b is self.b:
            return
        self.b, self.matching_blocks, self.opcodes, self.fullbcount = b, None, None, None
        self.b2j = places = {}
        for at, item in enumerate(b):
            places.setdefault(item, []).append(at)
        self.bjunk = {item for item in places if self.isjunk(item)} if self.isjunk else set()
        for item in self.bjunk:
            del places[item]
        self.bpopular, count = set(), len(b)
        if self.autojunk and count >= 200:
            self.bpopular = {item for item, found in places.items() if len(found) > count // 100 + 1}
            for item in self.bpopular:
                del places[item]

    def find_longest_match(self, alo=0, ahi=None, blo=0, bhi=None):
        a, b, places, junk = self.a, self.b, self.b2j, self.bjunk
        ahi = len(a) if ahi is None else ahi
        bhi = len(b) if bhi is None else bhi
        i, j, size, ends = alo, blo, 0, {}
        for at in range(alo, ahi):
            longer = {}
            for other in places.get(a[at], ()):
                if other < blo:
                    continue
                if other >= bhi:
                    break
                length = longer[other] = ends.get(other - 1, 0) + 1
                if length > size:
                    i, j, size = at - length + 1, other - length + 1, length
            ends = longer
        # What counts for nothing may still lengthen a match: first what is only frequent, then junk.
        for ignored in (False, True):
            while i > alo and j > blo and (b[j - 1] in junk) == ignored and a[i - 1] == b[j - 1]:
                i, j, size = i - 1, j - 1, size + 1
            while i + size < ahi and j + size < bhi and (b[j + size] in junk) == ignored and a[i + size] == b[j + size]:
                size += 1
        return Match(i, j, size)

    def get_matching_blocks(self):
        if self.matching_blocks is not None:
            return self.matching_blocks
        todo, found = [(0, len(self.a), 0, len(self.b))], []
        while todo:
            alo, ahi, blo, bhi = todo.pop()
            i, j, size = match = self.find_longest_match(alo, ahi, blo, bhi)
            if size:
                found.append(match)
                if alo < i and blo < j:
                    todo.append((alo, i, blo, j))
                if i + size < ahi and j + size < bhi:
                    todo.append((i + size, ahi, j + size, bhi))
        joined = []
        for i, j, size in sorted(found):
            if joined and joined[-1][0] + joined[-1][2] == i and joined[-1][1] + joined[-1][2] == j:
                joined[-1] = joined[-1][0], joined[-1][1], joined[-1][2] + size
            else:
                joined.append((i, j, size))
        self.matching_blocks = [Match(*one) for one in joined] + [Match(len(self.a), len(self.b), 0)]
        return self.matching_blocks

    def get_opcodes(self):
        if self.opcodes is None:
            self.opcodes, i, j = [], 0, 0
            for at, other, size in self.get_matching_blocks():
                if i < at or j < other:
                    self.opcodes.append(('replace' if i < at and j < other else 'delete' if i < at else 'insert', i, at, j, other))
                i, j = at + size, other + size
                if size:
                    self.opcodes.append(('equal', at, i, other, j))
        return self.opcodes

    def get_grouped_opcodes(self, n=3):
        codes = list(self.get_opcodes()) or [('equal', 0, 1, 0, 1)]
        for at, cut in (0, _last_of), (-1, _first_of):
            if codes[at][0] == 'equal':
                codes[at] = cut(codes[at], n)
        group = []
        for code in codes:
            if code[0] == 'equal' and code[2] - code[1] > n + n:
                yield [*group, _first_of(code, n)]
                group, code = [], _last_of(code, n)
            group.append(code)
        if len(group) > 1 or group[0][0] != 'equal':
            yield group

    def _share(self, same):
        both = len(self.a) + len(self.b)
        return 2.0 * same / both if both else 1.0

    def ratio(self):
        return self._share(sum(block[-1] for block in self.get_matching_blocks()))

    def quick_ratio(self):
        left = {}
        for item in self.b:
            left[item] = left.get(item, 0) + 1
        same = 0
        for item in self.a:
            if left.get(item, 0) > 0:
                same += 1
            left[item] = left.get(item, 0) - 1
        return self._share(same)

    def real_quick_ratio(self):
        return self._share(min(len(self.a), len(self.b)))


def get_close_matches(word, possibilities, n=3, cutoff=0.6):
    if not n > 0:
        raise ValueError(f'n must be > 0: {n!r}')
    if not 0.0 <= cutoff <= 1.0:
        raise ValueError(f'cutoff must be in [0.0, 1.0]: {cutoff!r}')
    found, matcher = [], SequenceMatcher()
    matcher.set_seq2(word)
    for one in possibilities:
        matcher.set_seq1(one)
        if matcher.real_quick_ratio() >= cutoff and matcher.quick_ratio() >= cutoff and matcher.ratio() >= cutoff:
            found.append((matcher.ratio(), one))
    return [one for _, one in sorted(found, reverse=True)[:n]]


def IS_LINE_JUNK(line, pat=re.compile(r'\s*(?:#\s*)?$').match):
    return pat(line) is not None


def IS_CHARACTER_JUNK(ch, ws=' \t'):
    return ch in ws


class Differ:
    def __init__(self, linejunk=None, charjunk=None):
        self.linejunk, self.charjunk = linejunk, charjunk

    def compare(self, a, b):
        for tag, alo, ahi, blo, bhi in SequenceMatcher(self.linejunk, a, b).get_opcodes():
            if tag == 'replace':
                yield from self._replaced(a, alo, ahi, b, blo, bhi)
            elif tag == 'equal':
                yield from ('  ' + line for line in a[alo:ahi])
            elif tag == 'delete':
                yield from ('- ' + line for line in a[alo:ahi])
            else:
                yield from ('+ ' + line for line in b[blo:bhi])

    def _plain(self, a, alo, ahi, b, blo, bhi):
        gone, new = ['- ' + line for line in a[alo:ahi]], ['+ ' + line for line in b[blo:bhi]]
        return new + gone if len(new) < len(gone) else gone + new

    def _replaced(self, a, alo, ahi, b, blo, bhi):
        best, cutoff, matcher, equal = 0.74, 0.75, SequenceMatcher(self.charjunk), None
        place = None
        for j in range(blo, bhi):
            matcher.set_seq2(b[j])
            for i in range(alo, ahi):
                if a[i] == b[j]:
                    equal = (i, j) if equal is None else equal
                    continue
                matcher.set_seq1(a[i])
                if matcher.real_quick_ratio() > best and matcher.quick_ratio() > best and matcher.ratio() > best:
                    best, place = matcher.ratio(), (i, j)
        if best < cutoff:
            if equal is None:
                yield from self._plain(a, alo, ahi, b, blo, bhi)
                return
            place = equal
        else:
            equal = None
        i, j = place
        yield from self._around(a, alo, i, b, blo, j)
        if equal is None:
            marks, others = '', ''
            matcher.set_seqs(a[i], b[j])
            for tag, i1, i2, j1, j2 in matcher.get_opcodes():
                mark = {'replace': '^', 'delete': '-', 'insert': '+', 'equal': ' '}[tag]
                marks += mark * (i2 - i1)
                others += mark * (j2 - j1)
            yield from self._marked(a[i], b[j], marks, others)
        else:
            yield '  ' + a[i]
        yield from self._around(a, i + 1, ahi, b, j + 1, bhi)

    def _around(self, a, alo, ahi, b, blo, bhi):
        if alo < ahi and blo < bhi:
            yield from self._replaced(a, alo, ahi, b, blo, bhi)
        else:
            yield from ['- ' + line for line in a[alo:ahi]] + ['+ ' + line for line in b[blo:bhi]]

    def _marked(self, ours, theirs, marks, others):
        for sign, line, row in (('-', ours, marks), ('+', theirs, others)):
            row = ''.join(character if mark == ' ' and character.isspace() else mark for character, mark in zip(line, row)).rstrip()
            yield f'{sign} {line}'
            if row:
                yield f'? {row}\n'


def ndiff(a, b, linejunk=None, charjunk=IS_CHARACTER_JUNK):
    return Differ(linejunk, charjunk).compare(a, b)


def restore(delta, which):
    if int(which) not in (1, 2):
        raise ValueError(f'unknown delta choice (must be 1 or 2): {which!r}')
    for line in delta:
        if line[:2] in ('  ', '- ' if int(which) == 1 else '+ '):
            yield line[2:]


def _check(a, b, *texts):
    for lines in (a, b):
        if lines and not isinstance(lines[0], str):
            raise TypeError(f'lines to compare must be str, not {type(lines[0]).__name__} ({lines[0]!r})')
    for text in texts:
        if not isinstance(text, str):
            raise TypeError(f'all arguments must be str, not: {text!r}')


def _unified_range(start, stop):
    length = stop - start
    if length == 1:
        return str(start + 1)
    return f'{start + (length > 0)},{length}'


def _context_range(start, stop):
    length = stop - start
    begin = start + (length > 0)
    return str(begin) if length <= 1 else f'{begin},{begin + length - 1}'


def unified_diff(a, b, fromfile='', tofile='', fromfiledate='', tofiledate='', n=3, lineterm='\n'):
    _check(a, b, fromfile, tofile, fromfiledate, tofiledate, lineterm)
    first = True
    for group in SequenceMatcher(None, a, b).get_grouped_opcodes(n):
        if first:
            first = False
            yield f'--- {fromfile}' + (f'\t{fromfiledate}' if fromfiledate else '') + lineterm
            yield f'+++ {tofile}' + (f'\t{tofiledate}' if tofiledate else '') + lineterm
        yield f'@@ -{_unified_range(group[0][1], group[-1][2])} +{_unified_range(group[0][3], group[-1][4])} @@{lineterm}'
        for tag, i1, i2, j1, j2 in group:
            if tag == 'equal':
                yield from (' ' + line for line in a[i1:i2])
            else:
                yield from ('-' + line for line in a[i1:i2])
                yield from ('+' + line for line in b[j1:j2])


def context_diff(a, b, fromfile='', tofile='', fromfiledate='', tofiledate='', n=3, lineterm='\n'):
    _check(a, b, fromfile, tofile, fromfiledate, tofiledate, lineterm)
    signs, first = {'insert': '+ ', 'delete': '- ', 'replace': '! ', 'equal': '  '}, True
    for group in SequenceMatcher(None, a, b).get_grouped_opcodes(n):
        if first:
            first = False
            yield f'*** {fromfile}' + (f'\t{fromfiledate}' if fromfiledate else '') + lineterm
            yield f'--- {tofile}' + (f'\t{tofiledate}' if tofiledate else '') + lineterm
        yield '***************' + lineterm
        for mark, lines, at, other in (('***', a, 1, 'insert'), ('---', b, 3, 'delete')):
            yield f'{mark} {_context_range(group[0][at], group[-1][at + 1])} {mark[0] * 4}{lineterm}'
            if any(code[0] in ('replace', 'delete' if other == 'insert' else 'insert') for code in group):
                for code in group:
                    if code[0] != other:
                        yield from (signs[code[0]] + line for line in lines[code[at]:code[at + 1]])
`
