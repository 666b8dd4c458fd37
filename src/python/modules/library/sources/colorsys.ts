/** `colorsys`: colours in other systems. */
export const SOURCE = `__all__ = ['rgb_to_yiq', 'yiq_to_rgb', 'rgb_to_hls', 'hls_to_rgb', 'rgb_to_hsv', 'hsv_to_rgb']
ONE_THIRD, ONE_SIXTH, TWO_THIRD = 1.0 / 3.0, 1.0 / 6.0, 2.0 / 3.0


def _clamped(value):
    return 0.0 if value < 0.0 else 1.0 if value > 1.0 else value


def rgb_to_yiq(r, g, b):
    y = 0.30 * r + 0.59 * g + 0.11 * b
    red, blue = r - y, b - y
    return y, 0.74 * red - 0.27 * blue, 0.48 * red + 0.41 * blue


def yiq_to_rgb(y, i, q):
    r = y + 0.9468822170900693 * i + 0.6235565819861433 * q
    g = y - 0.27478764629897834 * i - 0.6356910791873801 * q
    b = y - 1.1085450346420322 * i + 1.7090069284064666 * q
    return _clamped(r), _clamped(g), _clamped(b)


def _hue(r, g, b, high, spread):
    red, green, blue = (high - r) / spread, (high - g) / spread, (high - b) / spread
    return ((blue - green if r == high else 2.0 + red - blue if g == high else 4.0 + green - red) / 6.0) % 1.0


def rgb_to_hls(r, g, b):
    high, low = max(r, g, b), min(r, g, b)
    both, spread = high + low, high - low
    light = both / 2.0
    if low == high:
        return 0.0, light, 0.0
    return _hue(r, g, b, high, spread), light, spread / both if light <= 0.5 else spread / (2.0 - high - low)


def hls_to_rgb(h, l, s):
    if s == 0.0:
        return l, l, l
    high = l * (1.0 + s) if l <= 0.5 else l + s - l * s
    low = 2.0 * l - high
    return tuple([_part(low, high, turned % 1.0) for turned in (h + ONE_THIRD, h, h - ONE_THIRD)])


# A colour rises in the first sixth of its circle, stays for two, falls in the fourth, and is low in the others.
def _part(low, high, hue):
    if ONE_SIXTH <= hue < 0.5:
        return high
    rise = hue if hue < ONE_SIXTH else TWO_THIRD - hue
    return low + (high - low) * rise * 6.0 if hue < TWO_THIRD else low


def rgb_to_hsv(r, g, b):
    high, low = max(r, g, b), min(r, g, b)
    if low == high:
        return 0.0, 0.0, high
    return _hue(r, g, b, high, high - low), (high - low) / high, high


def hsv_to_rgb(h, s, v):
    if s == 0.0:
        return v, v, v
    sixth = int(h * 6.0)
    f = h * 6.0 - sixth
    p, q, t = v * (1.0 - s), v * (1.0 - s * f), v * (1.0 - s * (1.0 - f))
    return ((v, t, p), (q, v, p), (p, v, t), (p, q, v), (t, p, v), (v, p, q))[sixth % 6]
`
