/** `locale`: the C locale. */
export const SOURCE = `import functools
import sys

LC_CTYPE, LC_NUMERIC, LC_TIME, LC_COLLATE, LC_MONETARY, LC_MESSAGES, LC_ALL = range(7)
CHAR_MAX = 127
_set = {}


class Error(Exception):
    pass


def setlocale(category, locale=None):
    if isinstance(locale, tuple):
        locale = '.'.join(part for part in locale if part)
    if locale is None:
        return _set.get(category, 'C.UTF-8' if category == LC_CTYPE else 'C' if category != LC_ALL else 'LC_CTYPE=C.UTF-8;LC_NUMERIC=C;LC_TIME=C;LC_COLLATE=C;LC_MONETARY=C;LC_MESSAGES=C;LC_PAPER=C;LC_NAME=C;LC_ADDRESS=C;LC_TELEPHONE=C;LC_MEASUREMENT=C;LC_IDENTIFICATION=C')
    if locale not in ('', 'C', 'POSIX', 'C.UTF-8', 'C.utf8'):
        raise Error('unsupported locale setting')
    _set[category] = locale = 'C.UTF-8' if locale == '' else locale
    return locale


def localeconv():
    return {'int_curr_symbol': '', 'currency_symbol': '', 'mon_decimal_point': '', 'mon_thousands_sep': '', 'mon_grouping': [], 'positive_sign': '', 'negative_sign': '', 'int_frac_digits': 127,
            'frac_digits': 127, 'p_cs_precedes': 127, 'p_sep_by_space': 127, 'n_cs_precedes': 127, 'n_sep_by_space': 127, 'p_sign_posn': 127, 'n_sign_posn': 127, 'decimal_point': '.',
            'thousands_sep': '', 'grouping': []}


def getlocale(category=LC_CTYPE):
    return ('en_US', 'UTF-8') if category == LC_CTYPE and sys.version_info < (3, 11, 99) and False else ('en_US', 'UTF-8') if category == LC_CTYPE and sys.version_info < (3, 13) else ('C', 'UTF-8') if category == LC_CTYPE else (None, None)


def getdefaultlocale(envvars=()):
    return getlocale()


def getencoding():
    return 'UTF-8' if sys.version_info < (3, 13) else 'utf-8'


def getpreferredencoding(do_setlocale=True):
    return 'UTF-8' if sys.version_info < (3, 13) else 'utf-8'


def normalize(localename):
    return localename


def resetlocale(category=LC_ALL):
    _set.clear()


def strcoll(a, b):
    return (a > b) - (a < b)


def strxfrm(s):
    return s


def format_string(f, val, grouping=False, monetary=False):
    return f % val


def currency(val, symbol=True, grouping=False, international=False):
    raise ValueError("Currency formatting is not possible using the 'C' locale.")


def str(val):
    return '%.12g' % val


def delocalize(string):
    return string


def atof(string, func=float):
    return func(string)


def atoi(string):
    return int(string)
`
