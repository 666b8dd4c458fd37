/** `fnmatch`: names by the patterns of a shell. */
export const SOURCE = String.raw`import functools
import os
import posixpath
import re
import sys

__all__ = ['filter', 'fnmatch', 'fnmatchcase', 'translate']


def fnmatch(name, pat):
    return fnmatchcase(os.path.normcase(name), os.path.normcase(pat))


@functools.lru_cache(maxsize=32768 if sys.version_info >= (3, 9) else 256, typed=True)
def _compile_pattern(pat):
    return re.compile(_translated(pat.decode('latin-1'), (3, 8)).encode('latin-1') if isinstance(pat, bytes) else _translated(pat, (3, 8))).match


def filter(names, pat):
    match = _compile_pattern(os.path.normcase(pat))
    return [name for name in names if match(name) is not None]


def fnmatchcase(name, pat):
    return _compile_pattern(pat)(name) is not None


def _set_of(inside):
    # The inside of brackets as a class of characters.
    if '-' not in inside:
        text = inside.replace('\\', r'\\')
    else:
        pieces, start = [], 2 if inside[0] == '!' else 1
        rest = inside
        while True:
            at = rest.find('-', start)
            if at < 0:
                break
            pieces.append(rest[:at])
            rest, start = rest[at + 1:], 2
        if rest:
            pieces.append(rest)
        else:
            pieces[-1] += '-'
        for at in range(len(pieces) - 1, 0, -1):
            if pieces[at - 1][-1] > pieces[at][0]:
                pieces[at - 1] = pieces[at - 1][:-1] + pieces[at][1:]
                del pieces[at]
        text = '-'.join(piece.replace('\\', r'\\').replace('-', r'\-') for piece in pieces)
    if not text:
        return '(?!)'
    if text == '!':
        return '.'
    text = re.sub(r'([&~|])', r'\\\1', text)
    if text[0] == '!':
        text = '^' + text[1:]
    elif text[0] in ('^', '['):
        text = '\\' + text
    return f'[{text}]'


def translate(pat):
    return _translated(pat, sys.version_info)


def _translated(pat, version):
    parts, at = [], 0
    while at < len(pat):
        sign = pat[at]
        at += 1
        if sign == '*':
            if not parts or parts[-1] is not Ellipsis:
                parts.append(Ellipsis)
        elif sign == '?':
            parts.append('.')
        elif sign == '[':
            end = at + (pat[at:at + 1] == '!')
            end += pat[end:end + 1] == ']'
            end = pat.find(']', end)
            if end < 0:
                parts.append('\\[')
            else:
                parts.append(_set_of(pat[at:end]))
                at = end + 1
        else:
            parts.append(re.escape(sign))
    if version < (3, 9):
        return f"(?s:{''.join('.*' if part is Ellipsis else part for part in parts)})\\Z"
    out, groups, at = [], 0, 0
    while at < len(parts) and parts[at] is not Ellipsis:
        out.append(parts[at])
        at += 1
    while at < len(parts):
        at += 1
        fixed = []
        while at < len(parts) and parts[at] is not Ellipsis:
            fixed.append(parts[at])
            at += 1
        text = ''.join(fixed)
        if at == len(parts):
            out.append('.*')
            out.append(text)
        elif version >= (3, 11):
            out.append(f'(?>.*?{text})')
        else:
            out.append(f'(?=(?P<g{groups}>.*?{text}))(?P=g{groups})')
            groups += 1
    return f"(?s:{''.join(out)})\\Z"
`
