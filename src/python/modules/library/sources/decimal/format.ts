/** `decimal`: the format of a number by a specification. */
export const FORMAT = `def _formatted(value, spec, context):
    fill, align, rest = ' ', '', spec
    if rest[1:2] in ('<', '>', '=', '^') and rest[1:2]:
        fill, align, rest = rest[0], rest[1], rest[2:]
    elif rest[:1] in ('<', '>', '=', '^') and rest[:1]:
        align, rest = rest[0], rest[1:]
    sign, rest = (rest[0], rest[1:]) if rest[:1] in ('+', '-', ' ') and rest[:1] else ('-', rest)
    if rest[:1] == '0':
        fill, align, rest = ('0', align or '=', rest[1:]) if not align else (fill, align, rest[1:])
    width = rest[:len(rest) - len(rest.lstrip('0123456789'))]
    rest = rest[len(width):]
    comma, rest = (',', rest[1:]) if rest[:1] == ',' else ('', rest)
    places = None
    if rest[:1] == '.':
        digits = rest[1:len(rest) - len(rest[1:].lstrip('0123456789'))]
        if not digits:
            raise ValueError('invalid format string')
        places, rest = int(digits), rest[1 + len(digits):]
    if rest not in ('', 'e', 'E', 'f', 'F', 'g', 'G', '%', 'n'):
        raise ValueError('invalid format string')
    kind = rest or ('' if places is None else 'g')
    if value._special():
        body, power = str(value.copy_abs()), ''
    else:
        body, power = _digits_of(value, kind, places, context)
    whole, point, behind = body.partition('.')
    mark = '-' if value._sign else sign if sign in '+ ' else ''
    ending = point + behind + power + ('%' if kind == '%' else '')
    if fill == '0' and align == '=':
        room = int(width or 0) - len(mark) - len(ending)
        while len(_grouped(whole, comma)) < room:
            whole = '0' + whole
    text = _grouped(whole, comma) + ending
    pad = fill * (int(width or 0) - len(mark) - len(text))
    if align == '=':
        return mark + pad + text
    if align == '<':
        return mark + text + pad
    if align == '^':
        return pad[:len(pad) // 2] + mark + text + pad[len(pad) // 2:]
    return pad + mark + text


def _grouped(digits, comma):
    return f'{int(digits):,}'.rjust(len(digits) + (len(digits) - 1) // 3, '0') if comma and digits.isdigit() and digits[0] != '0' else ','.join(
        [digits[max(at - 3, 0):at] for at in range(len(digits), 0, -3)][::-1]) if comma and digits.isdigit() else digits


def _digits_of(value, kind, places, context):
    number, exp, rounding = value._number, value._exp, context.rounding
    if kind == '%':
        exp += 2
    if places is not None:
        if kind in ('f', 'F', '%'):
            found = _made(value._sign, number, exp)._to_exp(-places, rounding)[0]
            number, exp = found._number, found._exp
        else:
            wanted = max(places, 1) if kind in ('g', 'G', 'n') else places + 1
            extra = len(str(number)) - wanted
            if extra > 0:
                number = _divided(number, 10 ** extra, rounding, value._sign)[0]
                exp += extra
                if len(str(number)) > wanted:
                    number, exp = number // 10, exp + 1
            elif kind in ('e', 'E') and number:
                number, exp = number * 10 ** -extra, exp + extra
    digits = str(number)
    if kind in ('e', 'E'):
        power = exp + len(digits) - 1 if number else exp + (places or 0)
        if not number and places:
            digits = '0' * (places + 1)
        return digits[0] + ('.' + digits[1:] if len(digits) > 1 else ''), f"{kind}{power:+d}"
    if kind in ('f', 'F', '%'):
        if exp >= 0:
            return digits + '0' * exp if number else '0', ''
        digits = digits.rjust(1 - exp, '0')
        return digits[:exp] + '.' + digits[exp:], ''
    text = str(_made(0, number, exp))
    body, mark, power = text.partition('E')
    return body, (('e' if kind in ('g', 'n') else 'E') + power if mark else '')


numbers.Number.register(Decimal)
for _class in (Decimal, Context, DecimalTuple, *_SIGNALS, DecimalException):
    _class.__module__ = 'decimal'
`
