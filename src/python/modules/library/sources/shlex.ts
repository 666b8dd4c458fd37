/** `shlex`: words as a shell takes them apart. */
export const SOURCE = String.raw`import re
import sys
from collections import deque
from io import StringIO

__all__ = ['shlex', 'split', 'quote', 'join']


class shlex:
    def __init__(self, instream=None, infile=None, posix=False, punctuation_chars=False):
        if isinstance(instream, str):
            instream = StringIO(instream)
        self.instream, self.infile = (instream, infile) if instream is not None else (sys.stdin, None)
        self.posix = posix
        self.eof = None if posix else ''
        self.commenters = '#'
        self.wordchars = 'abcdfeghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_'
        if posix:
            self.wordchars += 'ßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞ'
        self.whitespace, self.whitespace_split, self.quotes, self.escape, self.escapedquotes = ' \t\r\n', False, '\'"', '\\', '"'
        self.state, self.pushback, self.lineno, self.debug, self.token, self.source = ' ', deque(), 1, 0, '', None
        self._punctuation_chars = '' if not punctuation_chars else '();<>|&' if punctuation_chars is True else punctuation_chars
        if self._punctuation_chars:
            self._ahead = deque()
            self.wordchars = ''.join(c for c in self.wordchars + '~-./*?=' if c not in self._punctuation_chars)

    @property
    def punctuation_chars(self):
        return self._punctuation_chars

    def push_token(self, tok):
        self.pushback.appendleft(tok)

    def get_token(self):
        return self.pushback.popleft() if self.pushback else self.read_token()

    def _next(self):
        if self._punctuation_chars and self._ahead:
            return self._ahead.pop()
        return self.instream.read(1)

    def read_token(self):
        quoted, escaped_in = False, ' '
        while True:
            char = self._next()
            if char == '\n':
                self.lineno += 1
            if self.state is None:
                self.token = ''
                break
            if self.state == ' ':
                if not char:
                    self.state = None
                    break
                if char in self.whitespace:
                    if self.token or self.posix and quoted:
                        break
                elif char in self.commenters:
                    self.instream.readline()
                    self.lineno += 1
                elif self.posix and char in self.escape:
                    escaped_in, self.state = 'a', char
                elif char in self.wordchars:
                    self.token, self.state = char, 'a'
                elif char in self._punctuation_chars:
                    self.token, self.state = char, 'c'
                elif char in self.quotes:
                    if not self.posix:
                        self.token = char
                    self.state = char
                elif self.whitespace_split:
                    self.token, self.state = char, 'a'
                else:
                    self.token = char
                    if self.token or self.posix and quoted:
                        break
            elif self.state in self.quotes:
                quoted = True
                if not char:
                    raise ValueError('No closing quotation')
                if char == self.state:
                    if not self.posix:
                        self.token += char
                        self.state = ' '
                        break
                    self.state = 'a'
                elif self.posix and char in self.escape and self.state in self.escapedquotes:
                    escaped_in, self.state = self.state, char
                else:
                    self.token += char
            elif self.state in self.escape:
                if not char:
                    raise ValueError('No escaped character')
                if escaped_in in self.quotes and char != self.state and char != escaped_in:
                    self.token += self.state
                self.token += char
                self.state = escaped_in
            else:
                if not char:
                    self.state = None
                    break
                if char in self.whitespace:
                    self.state = ' '
                    if self.token or self.posix and quoted:
                        break
                elif char in self.commenters:
                    self.instream.readline()
                    self.lineno += 1
                    if self.posix:
                        self.state = ' '
                        if self.token or quoted:
                            break
                elif self.state == 'c':
                    if char in self._punctuation_chars:
                        self.token += char
                    else:
                        if char not in self.whitespace:
                            self._ahead.append(char)
                        self.state = ' '
                        break
                elif self.posix and char in self.quotes:
                    self.state = char
                elif self.posix and char in self.escape:
                    escaped_in, self.state = 'a', char
                elif char in self.wordchars or char in self.quotes or self.whitespace_split and char not in self._punctuation_chars:
                    self.token += char
                else:
                    if self._punctuation_chars:
                        self._ahead.append(char)
                    else:
                        self.pushback.appendleft(char)
                    self.state = ' '
                    if self.token or self.posix and quoted:
                        break
        found, self.token = self.token, ''
        return None if self.posix and not quoted and found == '' else found

    def __iter__(self):
        return self

    def __next__(self):
        token = self.get_token()
        if token == self.eof:
            raise StopIteration
        return token


def split(s, comments=False, posix=True):
    if s is None and sys.version_info >= (3, 12):
        raise ValueError('s argument must not be None')
    words = shlex(s, posix=posix)
    words.whitespace_split, words.commenters = True, words.commenters if comments else ''
    return list(words)


def join(split_command):
    return ' '.join(quote(arg) for arg in split_command)


def quote(s):
    if not s:
        return "''"
    if re.search(r'[^\w@%+=:,./-]', s, re.ASCII) is None:
        return s
    return "'" + s.replace("'", "'\"'\"'") + "'"
`
