/** `_codecs`: text to bytes and back by the name of an encoding. */
export const SOURCE = `def encode(obj, encoding='utf-8', errors='strict'):
    import codecs
    if isinstance(obj, str):
        name = encoding.lower().replace('-', '_')
        if name not in ('rot13', 'rot_13') and codecs._searched(encoding) is None:
            return obj.encode(encoding, errors)
    return codecs._by_name(encoding, 'encode')(obj, errors)


def decode(obj, encoding='utf-8', errors='strict'):
    import codecs
    name = encoding.lower().replace('-', '_')
    if not isinstance(obj, str) and name not in ('hex', 'hex_codec', 'base64', 'base64_codec', 'base_64', 'zlib', 'zlib_codec', 'quopri', 'uu') and codecs._searched(encoding) is None:
        return bytes(obj).decode(encoding, errors)
    return codecs._by_name(encoding, 'decode')(obj, errors)
`
