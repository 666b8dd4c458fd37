"""A module with examples.

>>> square(3)
9
>>> square(4)
15
"""
import doctest


def square(x):
    """Squares.

    >>> square(2)
    4
    >>> square('a')
    Traceback (most recent call last):
        ...
    TypeError: can't multiply sequence by non-int of type 'str'
    >>> for i in range(3):
    ...     print(square(i))
    ...
    0
    1
    4
    >>> print('a\\n\\nb')
    a
    <BLANKLINE>
    b
    """
    return x * x


class Stack:
    """
    >>> s = Stack()
    >>> s.push(1); s.push(2)
    >>> s
    Stack([1, 2])
    >>> s.pop(), len(s)
    (2, 2)
    """

    def __init__(self):
        self.items = []

    def push(self, item):
        """
        >>> s = Stack()
        >>> s.push(5)
        >>> s.items  # doctest: +NORMALIZE_WHITESPACE
        [   5   ]
        >>> list(range(20)) # doctest: +ELLIPSIS
        [0, 1, ..., 18, 19]
        >>> list(range(20)) # doctest: +ELLIPSIS, +NORMALIZE_WHITESPACE
        [0, 1, 2,
         ..., 19, 18]
        """
        self.items.append(item)

    def pop(self):
        return self.items.pop()

    @property
    def top(self):
        """The topmost.

        >>> Stack().top
        Traceback (most recent call last):
        IndexError: list index out of range
        >>> None
        >>> 5
        """
        return self.items[-1]

    @staticmethod
    def make():
        """>>> Stack.make()
        Stack([])
        >>> 1 == 1
        1
        """
        return Stack()

    @classmethod
    def named(cls):
        '''
        >>> Stack.named()
        'Stack'
        >>> print("it's")  # doctest: +SKIP
        what
        '''
        return cls.__name__

    def __len__(self):
        return len(self.items)

    def __repr__(self):
        return f'Stack({self.items})'

    class Inner:
        def deep(self):
            r"""
            >>> Stack.Inner().deep()
            'a\nb'
            >>> raise KeyError('x: y') # doctest: +IGNORE_EXCEPTION_DETAIL
            Traceback (most recent call last):
            KeyError: other
            >>> raise ValueError('no')
            Traceback (most recent call last):
            ValueError: no
            >>> print('prompt')
            ... # a comment
            prompt
            """
            return 'a\nb'


def _private(): pass


alias = square
__test__ = {'extra': '''
>>> square(10)
100
>>> x = 3
>>> x
4
'''}

print(doctest.testmod())
print('-' * 20)
r = doctest.testmod(verbose=True)
print(r.failed, r.attempted, tuple(r))
print('=' * 20)
doctest.run_docstring_examples(square, globals())
doctest.run_docstring_examples(Stack.push, globals(), verbose=True, name='PUSH')
print(doctest.testmod(optionflags=doctest.FAIL_FAST, report=False, name='mine'))
