import { DICTS } from './csv/dicts'

/** `csv`. */
export const SOURCE = `${String.raw`import io
import sys

__all__ = ['QUOTE_MINIMAL', 'QUOTE_ALL', 'QUOTE_NONNUMERIC', 'QUOTE_NONE', 'Error', 'Dialect', 'excel', 'excel_tab', 'unix_dialect', 'reader', 'writer', 'DictReader', 'DictWriter',
           'register_dialect', 'unregister_dialect', 'get_dialect', 'list_dialects', 'field_size_limit']
QUOTE_MINIMAL, QUOTE_ALL, QUOTE_NONNUMERIC, QUOTE_NONE = range(4)
if sys.version_info >= (3, 12):
    QUOTE_STRINGS, QUOTE_NOTNULL = 4, 5
_dialects = {}


class Error(Exception):
    pass


Error.__module__ = '_csv'


class Dialect:
    delimiter, quotechar, escapechar, doublequote, skipinitialspace, lineterminator, quoting, strict = ',', '"', None, True, False, '\r\n', QUOTE_MINIMAL, False


class excel(Dialect):
    pass


class excel_tab(excel):
    delimiter = '\t'


class unix_dialect(Dialect):
    lineterminator, quoting = '\n', QUOTE_ALL


def register_dialect(name, dialect=None, **options):
    _dialects[name] = _dialect(dialect, options)


def unregister_dialect(name):
    get_dialect(name)
    del _dialects[name]


def get_dialect(name):
    if name not in _dialects:
        raise Error('unknown dialect')
    return _dialects[name]


def list_dialects():
    return list(_dialects)


def field_size_limit(*limit):
    return 131072


def _dialect(base, options):
    if isinstance(base, str):
        base = get_dialect(base)
    made = Dialect()
    for name in ('delimiter', 'quotechar', 'escapechar', 'doublequote', 'skipinitialspace', 'lineterminator', 'quoting', 'strict'):
        setattr(made, name, options.pop(name, getattr(base or Dialect, name)))
    for name in options:
        raise TypeError(f"{name!r} is an invalid keyword argument for {'this function' if sys.version_info < (3, 13) else 'this function'}")
    for name in ('delimiter', 'quotechar'):
        value = getattr(made, name)
        if value is None and name == 'quotechar':
            made.quoting = QUOTE_NONE
        elif not isinstance(value, str) or len(value) != 1:
            raise TypeError(f'"{name}" must be a 1-character string' if isinstance(value, str) else f'"{name}" must be string, not {type(value).__name__}')
    return made


register_dialect('excel', excel)
register_dialect('excel-tab', excel_tab)
register_dialect('unix', unix_dialect)


class _Reader:
    def __init__(self, lines, dialect):
        self._lines, self.dialect, self.line_num = iter(lines), dialect, 0

    def __iter__(self):
        return self

    def __next__(self):
        self._fields, self._field, self._quoted, self._begun, self._numeric = [], [], False, False, False
        self._read(next(self._lines))
        while self._quoted:
            try:
                line = next(self._lines)
            except StopIteration:
                if self.dialect.strict:
                    raise Error('unexpected end of data') from None
                break
            self._read(line)
        if self._begun:
            self._end()
        return self._fields

    def _end(self):
        text = ''.join(self._field)
        self._fields.append(float(text) if self._numeric else text)
        self._field, self._numeric, self._begun = [], False, False

    def _read(self, line):
        if not isinstance(line, str):
            advice = 'the file should be opened in text mode' if sys.version_info >= (3, 10) else 'did you open the file in text mode?'
            raise Error(f'iterator should return strings, not {type(line).__name__} ({advice})')
        self.line_num += 1
        d, at, closed = self.dialect, 0, False
        while at < len(line):
            char = line[at]
            at += 1
            if self._quoted:
                if char == d.escapechar and at < len(line):
                    self._field.append(line[at])
                    at += 1
                elif char != d.quotechar:
                    self._field.append(char)
                elif d.doublequote and line[at:at + 1] == d.quotechar:
                    self._field.append(char)
                    at += 1
                else:
                    self._quoted, closed = False, True
            elif char in '\r\n':
                if line[at:].strip('\r\n'):
                    raise Error('new-line character seen in unquoted field - do you need to open the file in universal-newline mode?')
                break
            elif char == ' ' and d.skipinitialspace and not self._field and not closed:
                self._begun = True
            elif char == d.delimiter:
                self._end()
                self._begun, closed = True, False
            elif char == d.quotechar and d.quoting != QUOTE_NONE and not self._field and not closed:
                self._quoted = self._begun = True
            elif char == d.escapechar and at < len(line):
                self._field.append(line[at])
                self._begun = True
                at += 1
            else:
                if closed and d.strict:
                    raise Error(f"'{d.delimiter}' expected after '{d.quotechar}'")
                self._numeric = self._numeric or d.quoting == QUOTE_NONNUMERIC and not self._field and not closed
                self._field.append(char)
                self._begun = True


class _Writer:
    def __init__(self, file, dialect):
        if not hasattr(file, 'write'):
            raise TypeError('argument 1 must have a "write" method')
        self._file, self.dialect = file, dialect

    def writerow(self, row):
        try:
            values = list(row)
        except TypeError:
            raise Error(f"iterable expected, not {type(row).__name__}") from None
        d, alone = self.dialect, len(values) == 1
        return self._file.write(d.delimiter.join([self._text(value, alone) for value in values]) + d.lineterminator)

    def writerows(self, rows):
        for row in rows:
            self.writerow(row)

    def _text(self, value, alone):
        d = self.dialect
        text = '' if value is None else value if isinstance(value, str) else repr(value) if isinstance(value, float) else str(value)
        special = [char for char in (d.delimiter, d.quotechar, d.escapechar, '\n', '\r', *d.lineterminator) if char]
        quote = d.quoting == QUOTE_ALL or d.quoting == QUOTE_NONNUMERIC and not isinstance(value, (int, float)) or d.quoting == 4 and isinstance(value, str) or d.quoting == 5 and value is not None
        if d.quoting == QUOTE_NONE:
            if any(char in text for char in special):
                if d.escapechar is None:
                    raise Error('need to escape, but no escapechar set')
                text = ''.join([d.escapechar + char if char in special else char for char in text])
            if alone and not text:
                raise Error('single empty field record must be quoted')
            return text
        if quote or alone and not text or any(char in text for char in special) or sys.version_info >= (3, 13) and text[:1] == ' ' and d.skipinitialspace:
            if d.doublequote:
                text = text.replace(d.quotechar, d.quotechar * 2)
            elif d.escapechar is not None:
                text = text.replace(d.escapechar, d.escapechar * 2).replace(d.quotechar, d.escapechar + d.quotechar)
            elif d.quotechar in text:
                raise Error('need to escape, but no escapechar set')
            return d.quotechar + text + d.quotechar
        return text


for _class, _name in ((_Reader, 'reader'), (_Writer, 'writer'), (Dialect, 'Dialect')):
    _class.__module__, _class.__name__, _class.__qualname__ = '_csv' if _name != 'Dialect' else 'csv', _name, _name


def reader(csvfile, dialect='excel', **fmtparams):
    return _Reader(csvfile, _dialect(dialect, fmtparams))


def writer(csvfile, dialect='excel', **fmtparams):
    return _Writer(csvfile, _dialect(dialect, fmtparams))


`}${DICTS}`
