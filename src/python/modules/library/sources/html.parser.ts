/** `html.parser`: a page in pieces, as they come. */
export const SOURCE = String.raw`import re
from html import unescape

__all__ = ['HTMLParser']
_SPACE = ' \t\n\r\f\v'
_name = re.compile(r'[a-zA-Z][^\t\n\r\f />\x00]*')
_attribute = re.compile(r'[\s/]*([^\s/>=][^\s/>=]*|=[^\s/>=]*)(\s*=+\s*(\'[^\']*\'|"[^"]*"|(?![\'"])[^>\s]*))?')
_number = re.compile(r'&#(?:[0-9]+|[xX][0-9a-fA-F]+)[^0-9a-fA-F]')
_entity = re.compile(r'&([a-zA-Z][-.a-zA-Z0-9]*)[^a-zA-Z0-9]')


class HTMLParser:
    CDATA_CONTENT_ELEMENTS = ('script', 'style')

    def __init__(self, *, convert_charrefs=True):
        self.convert_charrefs = convert_charrefs
        self.reset()

    def reset(self):
        self.rawdata, self.lasttag, self.cdata_elem, self.lineno, self.offset = '', '???', None, 1, 0
        self.__starttag_text = None

    def feed(self, data):
        self.rawdata += data
        self.goahead(False)

    def close(self):
        self.goahead(True)

    def getpos(self):
        return self.lineno, self.offset

    def get_starttag_text(self):
        return self.__starttag_text

    def set_cdata_mode(self, elem):
        self.cdata_elem = elem.lower()

    def clear_cdata_mode(self):
        self.cdata_elem = None

    def updatepos(self, i, j):
        passed = self.rawdata[i:j]
        if '\n' in passed:
            self.lineno += passed.count('\n')
            self.offset = len(passed) - passed.rindex('\n') - 1
        else:
            self.offset += len(passed)
        return j

    def _text(self, i, j):
        if i < j:
            text = self.rawdata[i:j]
            self.handle_data(unescape(text) if self.convert_charrefs and not self.cdata_elem else text)
        return self.updatepos(i, j)

    def _end_of_text(self, i, end):
        """Where text ends that begins at i; None where that is not known yet."""
        raw = self.rawdata
        if self.cdata_elem:
            found = re.compile('</%s(?=[\\s/>])' % self.cdata_elem if end else '</%s\\s*>' % self.cdata_elem, re.I).search(raw, i)
            return found.start() if found else len(raw) if end or not self.convert_charrefs and '<' not in raw[i:] else None
        if not self.convert_charrefs:
            return min([at for at in (raw.find('<', i), raw.find('&', i)) if at >= 0], default=len(raw))
        at = raw.find('<', i)
        if at < 0 and not end:
            # A reference may go on in what is not here yet.
            ampersand = raw.rfind('&', max(i, len(raw) - 34))
            if ampersand >= 0 and not any(char in _SPACE + ';' for char in raw[ampersand:]):
                return None
        return len(raw) if at < 0 else at

    def goahead(self, end):
        i, raw = 0, self.rawdata
        while i < len(raw):
            j = self._end_of_text(i, end)
            if j is None:
                break
            i = self._text(i, j)
            if i == len(raw):
                break
            k = self._markup(i) if raw[i] == '<' else self._reference(i, end)
            if k == -1:
                if not end:
                    break
                k = raw.find('>', i + 1) + 1 or (raw.find('<', i + 1) if raw.find('<', i + 1) >= 0 else i + 1) if raw[i] == '<' else len(raw)
                i = self._text(i, k)
            else:
                i = self.updatepos(i, k)
        if end and i < len(raw):
            i = self._text(i, len(raw))
        self.rawdata = raw[i:]

    def _markup(self, i):
        """The end of what begins with < at i; -1 where it is not here."""
        raw = self.rawdata
        if _name.match(raw, i + 1):
            return self.parse_starttag(i)
        if raw.startswith('</', i):
            return self.parse_endtag(i)
        if raw.startswith('<!--', i):
            return self._until('-->', i, 4, self.handle_comment)
        if raw.startswith('<?', i):
            return self._until('>', i, 2, self.handle_pi)
        if raw.startswith('<!', i):
            return self.parse_html_declaration(i)
        if i + 1 == len(raw):
            return -1
        self.handle_data('<')
        return i + 1

    def _until(self, mark, i, skip, tell):
        at = self.rawdata.find(mark, i + skip)
        if at < 0:
            return -1
        tell(self.rawdata[i + skip:at])
        return at + len(mark)

    def parse_html_declaration(self, i):
        raw = self.rawdata
        if raw.startswith('<![', i):
            return self._until(']]>' if re.match(r'(?:temp|cdata|ignore|include|rcdata)\b', raw[i + 3:], re.I) else ']>', i, 3, self.unknown_decl)
        if raw[i:i + 9].lower() == '<!doctype':
            return self._until('>', i, 2, self.handle_decl)
        return self._until('>', i, 2, self.handle_comment)

    def parse_starttag(self, i):
        raw = self.rawdata
        self.__starttag_text = None
        found = _name.match(raw, i + 1)
        tag, k, attrs = found.group().lower(), found.end(), []
        while True:
            found = _attribute.match(raw, k)
            if not found:
                break
            name, rest, value = found.groups()
            if rest and value and value[0] in '\'"':
                value = value[1:-1]
            attrs.append((name.lower(), unescape(value) if value else None if not rest else value))
            k = found.end()
        end = re.compile(r'[\s/]*').match(raw, k).end()
        if end >= len(raw):
            return -1
        if raw[end] != '>':
            stop = raw.find('>', end)
            if stop < 0:
                return -1
            self.handle_data(raw[i:stop + 1])
            return stop + 1
        self.lasttag, self.__starttag_text = tag, raw[i:end + 1]
        if end > k and raw[end - 1] == '/':
            self.handle_startendtag(tag, attrs)
        else:
            self.handle_starttag(tag, attrs)
            if tag in self.CDATA_CONTENT_ELEMENTS:
                self.set_cdata_mode(tag)
        return end + 1

    def parse_endtag(self, i):
        raw = self.rawdata
        stop = raw.find('>', i + 1)
        if stop < 0:
            return -1
        found = _name.match(raw, i + 2)
        if not found:
            if stop > i + 2:
                self.handle_comment(raw[i + 2:stop])
            return stop + 1
        tag = found.group().lower()
        if self.cdata_elem is not None and tag != self.cdata_elem:
            self.handle_data(raw[i:stop + 1])
            return stop + 1
        self.handle_endtag(tag)
        self.clear_cdata_mode()
        return stop + 1

    def _reference(self, i, end):
        raw = self.rawdata
        found = _number.match(raw, i) if raw.startswith('&#', i) else _entity.match(raw, i)
        if found:
            name = found.group()[2:-1] if raw.startswith('&#', i) else found.group(1)
            (self.handle_charref if raw.startswith('&#', i) else self.handle_entityref)(name)
            return found.end() - (raw[found.end() - 1] != ';')
        if re.compile(r'&(?:#[xX]?[0-9a-fA-F]*|[a-zA-Z][-.a-zA-Z0-9]*)?\Z').match(raw, i):
            return -1
        self.handle_data('&')
        return i + 1

    def handle_startendtag(self, tag, attrs):
        self.handle_starttag(tag, attrs)
        self.handle_endtag(tag)

    def _nothing(self, *details):
        pass

    handle_starttag = handle_endtag = handle_charref = handle_entityref = handle_data = handle_comment = handle_decl = handle_pi = unknown_decl = _nothing
`
