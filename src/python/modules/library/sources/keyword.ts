/** `keyword`. */
export const SOURCE = `import sys as _sys

_version = _sys.version_info[:2]
kwlist = '''False None True and as assert async await break class continue def del elif else except finally for from global if import in is
    lambda nonlocal not or pass raise return try while with yield'''.split()
softkwlist = '_ case match type'.split()[:4 if _version > (3, 11) else 3 if _version > (3, 9) else 0]
if _version == (3, 9):
    kwlist.insert(3, '__peg_parser__')

iskeyword, issoftkeyword = (frozenset(words).__contains__ for words in (kwlist, softkwlist))
__all__ = ['iskeyword', 'kwlist']
if _version > (3, 8):
    __all__ = ['iskeyword', 'issoftkeyword', 'kwlist', 'softkwlist']
`
