/** `textwrap`. */
export const SOURCE = String.raw`__all__ = ['TextWrapper', 'wrap', 'fill', 'dedent', 'indent', 'shorten']
_BLANK = '\t\n\x0b\x0c\r '
_SPACES = dict.fromkeys(map(ord, _BLANK), ' ')


def _runs(text):
    """Words and the white space between them, in turn."""
    start = 0
    for at in range(1, len(text) + 1):
        if at == len(text) or (text[at] in _BLANK) != (text[start] in _BLANK):
            yield text[start:at]
            start = at


def _is_letter(char):
    return char.isalpha() or char == '_'


def _breaks(word):
    """Where a word may be broken: after a hyphen between two letters and two letters, and around dashes."""
    at = 0
    while '-' in word[at:]:
        at = end = word.index('-', at)
        while word[end:end + 1] == '-':
            end += 1
        before, after = word[max(at - 2, 0):at], word[end:end + 2]
        if end - at == 1:
            if len(before) == len(after) == 2 and _is_letter(before[0]) and (_is_letter(before[1])) and _is_letter(after[0]) and (_is_letter(after[1]) or after[1] == '-'):
                yield end
        elif after and (after[0].isalnum() or after[0] == '_') and before and (before[-1].isalnum() or before[-1] in '_!"\'&.,?'):
            yield at
            yield end
        at = end


class TextWrapper:
    def __init__(self, width=70, initial_indent='', subsequent_indent='', expand_tabs=True, replace_whitespace=True, fix_sentence_endings=False, break_long_words=True,
                 drop_whitespace=True, break_on_hyphens=True, tabsize=8, *, max_lines=None, placeholder=' [...]'):
        self.width = width
        self.initial_indent = initial_indent
        self.subsequent_indent = subsequent_indent
        self.expand_tabs = expand_tabs
        self.replace_whitespace = replace_whitespace
        self.fix_sentence_endings = fix_sentence_endings
        self.break_long_words = break_long_words
        self.drop_whitespace = drop_whitespace
        self.break_on_hyphens = break_on_hyphens
        self.tabsize = tabsize
        self.max_lines = max_lines
        self.placeholder = placeholder

    def _munge_whitespace(self, text):
        if self.expand_tabs:
            text = text.expandtabs(self.tabsize)
        if self.replace_whitespace:
            text = text.translate(_SPACES)
        return text

    def _split(self, text):
        chunks = []
        for run in _runs(text):
            start = 0
            for end in _breaks(run) if self.break_on_hyphens else ():
                chunks.append(run[start:end])
                start = end
            chunks.append(run[start:])
        return chunks

    def _fix_sentence_endings(self, chunks):
        for at in range(1, len(chunks)):
            if chunks[at] == ' ' and _ends_sentence(chunks[at - 1]):
                chunks[at] = '  '

    def _split_chunks(self, text):
        return self._split(self._munge_whitespace(text))

    def _cut(self, word, room):
        """A word too long for any line: what of it goes on this one."""
        end = room
        if self.break_on_hyphens and len(word) > room:
            hyphen = word.rfind('-', 0, room)
            if hyphen > 0 and word[:hyphen].strip('-'):
                end = hyphen + 1
        return word[:end], word[end:]

    def _fill_line(self, chunks, room, first):
        """Takes the chunks of one line from the front of the list."""
        line, size = [], 0
        if self.drop_whitespace and not first and not chunks[0].strip():
            del chunks[0]
        while chunks and size + len(chunks[0]) <= room:
            size += len(chunks[0])
            line.append(chunks.pop(0))
        if chunks and len(chunks[0]) > room:
            if self.break_long_words:
                part, chunks[0] = self._cut(chunks[0], max(room, 1) - size)
                line.append(part)
            elif not line:
                line.append(chunks.pop(0))
        return self._trimmed(line)

    def _trimmed(self, line):
        return line[:-1] if self.drop_whitespace and line and not line[-1].strip() else line

    def _wrap_chunks(self, chunks):
        lines = []
        if self.width <= 0:
            raise ValueError(f'invalid width {self.width!r} (must be > 0)')
        if self.max_lines is not None:
            indent = self.initial_indent if self.max_lines <= 1 else self.subsequent_indent
            if self.width < len(indent + self.placeholder.lstrip()):
                raise ValueError('placeholder too large for max width')
        while chunks:
            indent = self.subsequent_indent if lines else self.initial_indent
            room = self.width - len(indent)
            line = self._fill_line(chunks, room, not lines)
            if not line:
                continue
            last = self.max_lines is not None and len(lines) + 1 >= self.max_lines
            ended = not chunks or (self.drop_whitespace and len(chunks) == 1 and not chunks[0].strip())
            if last and not (ended and len(''.join(line)) <= room):
                return self._shortened(lines, line, indent, room)
            lines.append(indent + ''.join(line))
        return lines

    def _shortened(self, lines, line, indent, room):
        while line:
            text = ''.join(line) + self.placeholder
            if line[-1].strip() and len(text) <= room:
                return lines + [indent + text]
            line = line[:-1]
        if lines:
            text = lines[-1].rstrip() + self.placeholder
            if len(text) <= self.width:
                return lines[:-1] + [text]
        return lines + [indent + self.placeholder.lstrip()]

    def wrap(self, text):
        chunks = self._split_chunks(text)
        if self.fix_sentence_endings:
            self._fix_sentence_endings(chunks)
        return self._wrap_chunks(chunks)

    def fill(self, text):
        return '\n'.join(self.wrap(text))


def _ends_sentence(word):
    bare = word.rstrip('"\'')
    return len(word) - len(bare) < 2 and bare[-1:] in tuple('.!?') and bare[-2:-1].islower() and bare[-2:-1].isascii()


def wrap(text, width=70, **kwargs):
    return TextWrapper(width=width, **kwargs).wrap(text)


def fill(text, width=70, **kwargs):
    return TextWrapper(width=width, **kwargs).fill(text)


def shorten(text, width, **kwargs):
    return TextWrapper(width, max_lines=1, **kwargs).fill(' '.join(text.split()))


def dedent(text):
    lines = [line if line.strip(' \t') else '' for line in text.split('\n')]
    indents = [line[:len(line) - len(line.lstrip(' \t'))] for line in lines if line]
    shared = 0
    if indents:
        low, high = min(indents), max(indents)
        while shared < len(low) and low[shared] == high[shared]:
            shared += 1
    return '\n'.join([line[shared:] for line in lines])


def indent(text, prefix, predicate=str.strip):
    chosen = predicate or str.strip
    return ''.join([(prefix if chosen(line) else '') + line for line in text.splitlines(keepends=True)])
`
