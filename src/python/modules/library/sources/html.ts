/** `html`: the names are those that HTML 4 has; what HTML 5 has besides is refused. */
export const SOURCE = String.raw`import re as _re

__all__ = ['escape', 'unescape']


def escape(s, quote=True):
    for character, name in zip('&<>"\'' if quote else '&<>', ('amp', 'lt', 'gt', 'quot', '#x27')):
        s = s.replace(character, f'&{name};')
    return s


_LATIN = '''nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34
iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute
Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml
divide oslash ugrave uacute ucirc uuml yacute thorn yuml'''.split()
_OTHERS = '''apos 39 OElig 338 oelig 339 Scaron 352 scaron 353 Yuml 376 fnof 402 circ 710 tilde 732 Alpha 913 Beta 914 Gamma 915 Delta 916 Epsilon 917 Zeta 918 Eta 919 Theta 920
Iota 921 Kappa 922 Lambda 923 Mu 924 Nu 925 Xi 926 Omicron 927 Pi 928 Rho 929 Sigma 931 Tau 932 Upsilon 933 Phi 934 Chi 935 Psi 936 Omega 937 alpha 945 beta 946 gamma 947
delta 948 epsilon 949 zeta 950 eta 951 theta 952 iota 953 kappa 954 lambda 955 mu 956 nu 957 xi 958 omicron 959 pi 960 rho 961 sigmaf 962 sigma 963 tau 964 upsilon 965 phi 966
chi 967 psi 968 omega 969 thetasym 977 upsih 978 piv 982 ensp 8194 emsp 8195 thinsp 8201 zwnj 8204 zwj 8205 lrm 8206 rlm 8207 ndash 8211 mdash 8212 lsquo 8216 rsquo 8217 sbquo
8218 ldquo 8220 rdquo 8221 bdquo 8222 dagger 8224 Dagger 8225 bull 8226 hellip 8230 permil 8240 prime 8242 Prime 8243 lsaquo 8249 rsaquo 8250 oline 8254 frasl 8260 euro 8364
image 8465 weierp 8472 real 8476 trade 8482 alefsym 8501 larr 8592 uarr 8593 rarr 8594 darr 8595 harr 8596 crarr 8629 lArr 8656 uArr 8657 rArr 8658 dArr 8659 hArr 8660 forall
8704 part 8706 exist 8707 empty 8709 nabla 8711 isin 8712 notin 8713 ni 8715 prod 8719 sum 8721 minus 8722 lowast 8727 radic 8730 prop 8733 infin 8734 ang 8736 and 8743 or 8744
cap 8745 cup 8746 int 8747 there4 8756 sim 8764 cong 8773 asymp 8776 ne 8800 equiv 8801 le 8804 ge 8805 sub 8834 sup 8835 nsub 8836 sube 8838 supe 8839 oplus 8853 otimes 8855
perp 8869 sdot 8901 lceil 8968 rceil 8969 lfloor 8970 rfloor 8971 lang 10216 rang 10217 loz 9674 spades 9824 clubs 9827 hearts 9829 diams 9830'''.split()
# Those of Latin 1 count without a semicolon, too.
_SHORT = {'amp': '&', 'lt': '<', 'gt': '>', 'quot': '"', 'AMP': '&', 'LT': '<', 'GT': '>', 'QUOT': '"', 'COPY': '\xa9', 'REG': '\xae', **{name: chr(160 + at) for at, name in enumerate(_LATIN)}}
_LONG = {**_SHORT, **{name: chr(int(code)) for name, code in zip(_OTHERS[::2], _OTHERS[1::2])}}
_WINDOWS = dict(enumerate('\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178', 128))


def _number(code):
    if code in _WINDOWS:
        return _WINDOWS[code]
    if code == 0 or 0xD800 <= code <= 0xDFFF or code > 0x10FFFF:
        return '\ufffd'
    if 1 <= code <= 8 or code == 11 or 14 <= code <= 31 or code == 127 or 0xFDD0 <= code <= 0xFDEF or code & 0xFFFE == 0xFFFE:
        return ''
    return '\r' if code == 13 else chr(code)


def _character(found):
    text = found.group(1)
    if text[0] == '#':
        digits = text[1:].rstrip(';')
        return _number(int(digits[1:], 16) if digits[0] in 'xX' else int(digits))
    if text.endswith(';') and text[:-1] in _LONG:
        return _LONG[text[:-1]]
    for end in range(len(text), 1, -1):
        if text[:end] in _SHORT:
            return _SHORT[text[:end]] + text[end:]
    if text.endswith(';'):
        raise NotImplementedError(f'html.unescape: the name {text[:-1]!r} is not supported here')
    return '&' + text


def unescape(s):
    if '&' not in s:
        return s
    return _re.sub(r'&(#[0-9]+;?|#[xX][0-9a-fA-F]+;?|[^\t\n\f <&#;]{1,32};?)', _character, s)
`
