/** `urllib.parse`: addresses taken apart and put together, and texts as they stand in them. */
export const SOURCE = String.raw`import re
import sys
from collections import namedtuple

__all__ = ['urlparse', 'urlunparse', 'urljoin', 'urldefrag', 'urlsplit', 'urlunsplit', 'urlencode', 'parse_qs', 'parse_qsl', 'quote', 'quote_plus', 'quote_from_bytes', 'unquote',
           'unquote_plus', 'unquote_to_bytes', 'DefragResult', 'ParseResult', 'SplitResult', 'DefragResultBytes', 'ParseResultBytes', 'SplitResultBytes']
uses_relative = ['', 'ftp', 'http', 'gopher', 'nntp', 'imap', 'wais', 'file', 'https', 'shttp', 'mms', 'prospero', 'rtsp', 'rtspu', 'sftp', 'svn', 'svn+ssh', 'ws', 'wss']
uses_netloc = ['', 'ftp', 'http', 'gopher', 'nntp', 'telnet', 'imap', 'wais', 'file', 'mms', 'https', 'shttp', 'snews', 'prospero', 'rtsp', 'rtspu', 'rsync', 'svn', 'svn+ssh', 'sftp', 'nfs', 'git',
               'git+ssh', 'ws', 'wss']
uses_params = ['', 'ftp', 'hdl', 'prospero', 'http', 'imap', 'https', 'shttp', 'rtsp', 'rtspu', 'sip', 'sips', 'mms', 'sftp', 'tel']
_SAFE = frozenset(b'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-~')
_SCHEME = frozenset('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-.')


class _Address:
    __slots__ = ()

    def _login(self):
        info, found, _ = self.netloc.rpartition('@')
        name, secret, password = info.partition(':')
        return (name, password if secret else None) if found else (None, None)

    def _place(self):
        host = self.netloc.rpartition('@')[2]
        _, bracket, rest = host.partition('[')
        if bracket:
            name, _, port = rest.partition(']')
            port = port.partition(':')[2]
        else:
            name, _, port = host.partition(':')
        return name, port or None

    @property
    def username(self):
        return self._login()[0]

    @property
    def password(self):
        return self._login()[1]

    @property
    def hostname(self):
        name, percent, zone = self._place()[0].partition('%')
        return name.lower() + percent + zone if name else None

    @property
    def port(self):
        port = self._place()[1]
        if port is None:
            return None
        if not (port.isdigit() and port.isascii()):
            raise ValueError(f'Port could not be cast to integer value as {port!r}')
        if not 0 <= int(port) <= 65535:
            raise ValueError('Port out of range 0-65535')
        return int(port)


class SplitResult(_Address, namedtuple('SplitResult', 'scheme netloc path query fragment')):
    __slots__ = ()

    def geturl(self):
        return urlunsplit(self)


class ParseResult(_Address, namedtuple('ParseResult', 'scheme netloc path params query fragment')):
    __slots__ = ()

    def geturl(self):
        return urlunparse(self)


class DefragResult(namedtuple('DefragResult', 'url fragment')):
    __slots__ = ()

    def geturl(self):
        return f'{self.url}#{self.fragment}' if self.fragment else self.url


DefragResultBytes, SplitResultBytes, ParseResultBytes = DefragResult, SplitResult, ParseResult


def _text(*parts):
    for part in parts:
        if isinstance(part, (bytes, bytearray)):
            from _threads import refuse
            refuse('an address of bytes', 'decode it')
        if part and not isinstance(part, str):
            raise TypeError('Cannot mix str and non-str arguments') if len(parts) > 1 else AttributeError(f"'{type(part).__name__}' object has no attribute 'decode'")


def urlsplit(url, scheme='', allow_fragments=True):
    _text(url, scheme)
    url = (url or '').lstrip(''.join(map(chr, range(33))))
    for letter in '\t\r\n':
        url, scheme = url.replace(letter, ''), scheme.replace(letter, '')
    netloc = query = fragment = ''
    at = url.find(':')
    if at > 0 and url[0].isascii() and url[0].isalpha() and all(letter in _SCHEME for letter in url[:at]):
        scheme, url = url[:at].lower(), url[at + 1:]
    if url[:2] == '//':
        end = min([found for found in (url.find(letter, 2) for letter in '/?#') if found >= 0], default=len(url))
        netloc, url = url[2:end], url[end:]
        if ('[' in netloc) != (']' in netloc):
            raise ValueError('Invalid IPv6 URL')
    if allow_fragments and '#' in url:
        url, fragment = url.split('#', 1)
    if '?' in url:
        url, query = url.split('?', 1)
    return SplitResult(scheme, netloc, url, query, fragment)


def urlparse(url, scheme='', allow_fragments=True):
    scheme, netloc, path, query, fragment = urlsplit(url, scheme, allow_fragments)
    params = ''
    if scheme in uses_params and ';' in path:
        at = path.find(';', max(path.rfind('/'), 0))
        if at >= 0:
            path, params = path[:at], path[at + 1:]
    return ParseResult(scheme, netloc, path, params, query, fragment)


def urlunsplit(components):
    scheme, netloc, url, query, fragment = components
    _text(scheme, netloc, url, query, fragment)
    if netloc:
        url = '//' + netloc + ('/' if url and url[:1] != '/' else '') + url
    elif url[:2] == '//' or scheme and scheme in uses_netloc and (not url or url[:1] == '/'):
        url = '//' + url
    return (scheme + ':' if scheme else '') + url + ('?' + query if query else '') + ('#' + fragment if fragment else '')


def urlunparse(components):
    scheme, netloc, url, params, query, fragment = components
    return urlunsplit((scheme, netloc, f'{url};{params}' if params else url, query, fragment))


def urldefrag(url):
    scheme, netloc, path, params, query, fragment = urlparse(url)
    return DefragResult(urlunparse((scheme, netloc, path, params, query, '')) if '#' in url else url, fragment if '#' in url else '')


def urljoin(base, url, allow_fragments=True):
    if not base or not url:
        return url or base
    first = urlparse(base, '', allow_fragments)
    scheme, netloc, path, params, query, fragment = urlparse(url, first.scheme, allow_fragments)
    if scheme != first.scheme or scheme not in uses_relative:
        return url
    if scheme in uses_netloc:
        if netloc:
            return urlunparse((scheme, netloc, path, params, query, fragment))
        netloc = first.netloc
    if not path and not params:
        return urlunparse((scheme, netloc, first.path, first.params, query or first.query, fragment))
    parts = path.split('/')
    if path[:1] != '/':
        above = first.path.split('/')
        if above[-1]:
            above.pop()
        elif len(above) > 1:
            above.pop()
        parts = above + parts
    parts[1:-1] = filter(None, parts[1:-1])
    made = []
    for part in parts:
        if part == '..':
            if made:
                made.pop()
        elif part != '.':
            made.append(part)
    if parts[-1] in ('.', '..'):
        made.append('')
    return urlunparse((scheme, netloc, '/'.join(made) or '/', params, query, fragment))


def quote_from_bytes(bs, safe='/'):
    if not isinstance(bs, (bytes, bytearray)):
        raise TypeError('quote_from_bytes() expected bytes')
    safe = safe.encode('ascii', 'ignore') if isinstance(safe, str) else bytes(letter for letter in safe if letter < 128)
    return ''.join(chr(byte) if byte in _SAFE or byte in safe else f'%{byte:02X}' for byte in bs)


def quote(string, safe='/', encoding=None, errors=None):
    if isinstance(string, str):
        return quote_from_bytes(string.encode(encoding or 'utf-8', errors or 'strict'), safe) if string else string
    if encoding is not None:
        raise TypeError("quote() doesn't support 'encoding' for bytes")
    if errors is not None:
        raise TypeError("quote() doesn't support 'errors' for bytes")
    return quote_from_bytes(string, safe)


def quote_plus(string, safe='', encoding=None, errors=None):
    if (b' ' if isinstance(string, bytes) else ' ') not in string:
        return quote(string, safe, encoding, errors)
    return quote(string, safe + (' ' if isinstance(safe, str) else b' '), encoding, errors).replace(' ', '+')


def unquote_to_bytes(string):
    if isinstance(string, str):
        string = string.encode('utf-8')
    first, *parts = string.split(b'%')
    made = [first]
    for part in parts:
        try:
            made.append(bytes.fromhex(part[:2].decode('ascii')) + part[2:] if len(part) >= 2 and not part[:2].isspace() else b'%' + part)
        except (ValueError, UnicodeDecodeError):
            made.append(b'%' + part)
    return b''.join(made)


def unquote(string, encoding='utf-8', errors='replace'):
    if isinstance(string, bytes):
        return unquote_to_bytes(string).decode(encoding or 'utf-8', errors or 'replace')
    if '%' not in string:
        string.split
        return string
    parts = re.split(r'([\x00-\x7f]+)', string)
    return ''.join(unquote_to_bytes(part).decode(encoding or 'utf-8', errors or 'replace') if at % 2 else part for at, part in enumerate(parts))


def unquote_plus(string, encoding='utf-8', errors='replace'):
    return unquote(string.replace('+', ' '), encoding, errors)


def parse_qsl(qs, keep_blank_values=False, strict_parsing=False, encoding='utf-8', errors='replace', max_num_fields=None, separator='&'):
    if not separator or not isinstance(separator, (str, bytes)):
        raise ValueError('Separator must be of type string or bytes.')
    if not qs:
        return []
    _text(qs)
    if max_num_fields is not None and max_num_fields < 1 + qs.count(separator):
        raise ValueError('Max number of fields exceeded')
    found = []
    for pair in qs.split(separator):
        if not pair and not strict_parsing:
            continue
        name, equal, value = pair.partition('=')
        if not equal:
            if strict_parsing:
                raise ValueError(f'bad query field: {pair!r}')
            if not keep_blank_values:
                continue
        if value or keep_blank_values:
            found.append((unquote_plus(name, encoding, errors), unquote_plus(value, encoding, errors)))
    return found


def parse_qs(qs, keep_blank_values=False, strict_parsing=False, encoding='utf-8', errors='replace', max_num_fields=None, separator='&'):
    found = {}
    for name, value in parse_qsl(qs, keep_blank_values, strict_parsing, encoding, errors, max_num_fields, separator):
        found.setdefault(name, []).append(value)
    return found


def urlencode(query, doseq=False, safe='', encoding=None, errors=None, quote_via=quote_plus):
    if hasattr(query, 'items'):
        query = query.items()
    elif len(query) and not isinstance(query[0], tuple):
        raise TypeError('not a valid non-string sequence or mapping object')

    def shown(value):
        return quote_via(value, safe) if isinstance(value, bytes) else quote_via(str(value), safe, encoding, errors)

    parts = []
    for name, value in query:
        many = doseq and not isinstance(value, (str, bytes)) and hasattr(value, '__len__')
        parts += [f'{shown(name)}={shown(each)}' for each in (value if many else [value])]
    return '&'.join(parts)
`
