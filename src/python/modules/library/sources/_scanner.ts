/** `scanner` of a pattern, and `re.Scanner`: few ask for them, and what is imported with `re` counts. */
export const SOURCE = `import re


class Scan:
    __slots__ = ('pattern', '_string', '_at', '_begun', '_endpos', '_empty')

    def __init__(self, pattern, string, pos, endpos):
        pattern._check(string)
        self.pattern, self._string, self._endpos, self._empty = pattern, string, endpos, False
        self._at = self._begun = max(0, min(pos, len(string)))

    def _next(self, mode):
        if self._at is None:
            return None
        found = self.pattern._run(mode, self._string, self._at, self._endpos, self._begun)
        if found is not None and self._empty and mode == 'match' and found.end() == self._at:
            found = None
        if found is None:
            self._at = None
        else:
            self._at, self._empty = found.end(), found.end() == found.start()
        return found

    def match(self):
        return self._next('match')

    def search(self):
        return self._next('advance' if self._empty else 'search')


Scan.__name__ = Scan.__qualname__ = 'SRE_Scanner'
Scan.__module__ = '_sre'


class Scanner:
    __module__ = 're'

    def __init__(self, lexicon, flags=0):
        self.lexicon = lexicon
        self._actions, number = {}, 1
        for phrase, action in lexicon:
            self._actions[number] = action
            number += re.compile(phrase, flags).groups + 1
        self.scanner = re.compile('|'.join(['(%s)' % phrase for phrase, _ in lexicon]), flags)

    def scan(self, string):
        made, at, step = [], 0, self.scanner.scanner(string).match
        for found in iter(step, None):
            end = found.end()
            if end == at:
                break
            action = self._actions[found.lastindex]
            if callable(action):
                self.match = found
                action = action(self, found.group())
            if action is not None:
                made.append(action)
            at = end
        return made, string[at:]
`
