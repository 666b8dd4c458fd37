"""Regular expressions are no part of the interpreter's library: of a pattern, literal text, \\s* and \\S+ between \\A and \\Z are understood."""


def search(pattern, text):
    if isinstance(pattern, bytes):
        pattern, text = pattern.decode(), text.decode()
    if not (pattern.startswith('\\A') and pattern.endswith('\\Z')):
        raise NotImplementedError('pattern %r' % pattern)
    pattern = pattern[2:-2]
    if pattern.startswith('\\s*'):
        pattern, text = pattern[3:], text.lstrip()
    if pattern.endswith('\\s*'):
        pattern, text = pattern[:-3], text.rstrip()
    parts = pattern.split('\\S+')
    if '\\' in ''.join(parts):
        raise NotImplementedError('pattern %r' % pattern)
    if len(parts) == 1:
        return text == parts[0]
    first, last = parts
    middle = text[len(first):len(text) - len(last)]
    return text.startswith(first) and text.endswith(last) and middle != '' and len(middle.split()) == 1
