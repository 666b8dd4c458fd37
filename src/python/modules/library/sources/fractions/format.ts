/** `Fraction.__format__`: from 3.12 with the types of floats, from 3.13 also as a fraction. All digits are exact. */
export const FORMAT = String.raw`
_PLACES = r'(?:(?P<fill>.)?(?P<align>[<>=^]))?(?P<sign>[-+ ]?)'
_WIDTH = r'(?P<width>0|[1-9][0-9]*)?(?P<comma>[,_]?)'
_AS_FLOAT = _PLACES + r'(?P<z>z?)(?P<whole>#?)(?P<zeros>(?:0(?=[0-9]))?)' + _WIDTH + r'(?:\.(?P<places>0|[1-9][0-9]*))?(?P<kind>[eEfFgG%])'
_AS_FRACTION = _PLACES + r'(?P<whole>#?)' + _WIDTH


def _nearest(top, bottom):
    whole, left = divmod(top, bottom)
    return whole + (2 * left > bottom or 2 * left == bottom and whole % 2)


def _figures(top, bottom, count):
    """So many decimal figures of a ratio, as an int, and the power of ten of the first."""
    if not top:
        return 0, 0
    power = len(str(top)) - len(str(bottom))
    if top * 10 ** max(-power, 0) < bottom * 10 ** max(power, 0):
        power -= 1
    shift = count - 1 - power
    figures = _nearest(top * 10 ** max(shift, 0), bottom * 10 ** max(-shift, 0))
    return (figures // 10, power + 1) if figures == 10 ** count else (figures, power)


def _parts(ratio, found):
    """Digits before the point, and all that comes behind."""
    top, bottom = abs(ratio.numerator), ratio.denominator
    kind = found['kind']
    places = 6 if found['places'] is None else int(found['places'])
    suffix, alternate = '', found['whole']
    if kind in 'fF%':
        suffix = '%' if kind == '%' else ''
        digits = str(_nearest(top * 10 ** (places + 2 * len(suffix)), bottom))
    else:
        count = places + 1 if kind in 'eE' else max(places, 1)
        figures, power = _figures(top, bottom, count)
        digits = str(figures).zfill(count)
        if kind in 'eE' or not -4 <= power < count:
            suffix, places = f'{"e" if kind in "eg" else "E"}{power:+03d}', count - 1
        else:
            places = count - 1 - power
            digits += '0' * -min(places, 0)
            places = max(places, 0)
    digits = digits.zfill(places + 1)
    before, behind = digits[:len(digits) - places], digits[len(digits) - places:]
    if kind in 'gG' and not alternate:
        behind = behind.rstrip('0')
    return before, ('.' if behind or alternate else '') + behind + suffix, any(digit != '0' for digit in digits)


def _format_fraction(self, spec):
    import re
    if not spec:
        return str(self)
    found = re.fullmatch(_AS_FLOAT, spec, re.DOTALL)
    general = None if found or sys.version_info < (3, 13) else re.fullmatch(_AS_FRACTION, spec, re.DOTALL)
    if found is None and general is None or found and found['align'] and found['zeros']:
        why = "; can't use explicit alignment when zero-padding" if found and sys.version_info < (3, 13) else ''
        raise ValueError(f'Invalid format specifier {spec!r} for object of type {type(self).__name__!r}{why}')
    given = found or general
    width = int(given['width'] or 0)
    positive = '' if given['sign'] == '-' else given['sign']
    if found:
        before, behind, some = _parts(self, found)
        sign = '-' if self.numerator < 0 and (some or not found['z']) else positive
        if found['zeros']:
            room = width - len(sign) - len(behind)
            before = before.zfill(3 * room // 4 + 1 if found['comma'] else room)
        if found['comma']:
            first = 1 + (len(before) - 1) % 3
            before = before[:first] + ''.join(found['comma'] + before[at:at + 3] for at in range(first, len(before), 3))
        body = before + behind
    else:
        sign = '-' if self.numerator < 0 else positive
        comma = general['comma']
        body = f'{abs(self.numerator):{comma}}'
        if self.denominator > 1 or general['whole']:
            body += f'/{self.denominator:{comma}}'
    padding = (given['fill'] or ' ') * (width - len(sign) - len(body))
    align = given['align'] or '>'
    if align == '<':
        return sign + body + padding
    if align == '=':
        return sign + padding + body
    half = len(padding) // 2 if align == '^' else len(padding)
    return padding[:half] + sign + body + padding[half:]


if sys.version_info >= (3, 12):
    Fraction.__format__ = _format_fraction
`
