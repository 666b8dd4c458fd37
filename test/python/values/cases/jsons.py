import json

OPERATIONS = {
    'string': lambda text, ascii: json.dumps(text, ensure_ascii=ascii),
    'float': lambda a, allow: json.dumps(a, allow_nan=allow),
    'loads': lambda text: json.loads(text),
    'loadsLoose': lambda text: json.loads(text, strict=False),
}

DOCUMENTS = ['', ' ', '1', '-1', '-', '01', '1.5', '1.', '.5', '1e5', '1E+5', '1e', '-0', '-0.0', 'NaN', 'Infinity', '-Infinity', '-Inf', 'nul', 'null', 'true', 'false', 'True', 'nulll', '"a"', '"', '"a', '"\\n\\t\\"\\\\\\/\\b\\f\\r"', '"\\x"', '"\\', '"\\u0041"', '"\\u12"', '"\\u12', '"\\u123"', '"\\ud83d\\ude00"',
             '"\\ud83d\\u12"', '"\\ud83dx"', '"\\ude00"', '"\\u00e9\u00e9"', '"a\nb"', '"\x01"', '[]', '[ ]', '[1]', '[1,2]', '[1,]', '[1, ]', '[,]', '[', '[1', '[1,', '[1 2]', '[1]]', '{}', '{ }', '{"a":1}', '{"a":1,}', '{"a":1, }', '{,}', '{', '{"a"', '{"a":', '{"a":1', '{"a":1,', '{"a" 1}', '{"a":1 "b":2}', "{'a':1}", '{1:2}', '{"a":[1,{"b":null}]}',
             '{"a":1,"a":2}', '\ufeff1', ' \n[1,\n  2,\n  x]', '[1,\n 2\n 3]', '"\U0001f600" x', '["\U0001f600", x]', '1 2', '1\x0b', '\xa01', '[1,2,3,[4,[5]]]', '12345678901234567890', '1e400', '"\\u+123"', '"\\u 123"', '"\\U0041"', '[1}', '{"a":1]', '--1', '+1', '1.5.5', '[1,,2]', '{"a":}', '{"a":,}', '{"":""}', '"\x7f"', '[NaN,-Infinity]', 'tru', '{"a":1}}']


def cases(case):
    for text in ['', 'abc', '"\\/\b\f\n\r\t', '\x7f\x00\x1f', '\u00e9\u2028\u2029\U0001f600\ud800', '\xa0']:
        case.add('string', text, True)
        case.add('string', text, False)
    for value in [0.0, -0.0, 1.5, 1e16, 1e-7, float('nan'), float('inf'), float('-inf')]:
        case.add('float', value, True)
        case.add('float', value, False)
    for document in DOCUMENTS:
        case.add('loads', document)
    for document in ['"a\nb"', '"\x01\t"', '"\\x"', '"a\n']:
        case.add('loadsLoose', document)
