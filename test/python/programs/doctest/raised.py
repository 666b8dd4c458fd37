"""How the report of an example that raises is indented."""
import doctest
import re


def probe():
    """
    >>> probe()
    1
    >>> 1 +
    3
    >>> [int(text) for text in ('1', 'x')]
    [1]
    """
    raise ValueError('not today')


report = []
test = doctest.DocTestFinder().find(probe, 'probe')[0]
print(doctest.DocTestRunner(verbose=False).run(test, out=report.append, clear_globs=False))
print(re.sub('"[^"<]*/', '"', ''.join(report)))
