# string constants, templates, and json: what is written and what comes back.
import json
import string

print(string.ascii_lowercase, string.digits, string.punctuation, repr(string.whitespace), string.capwords('the  quick fox'), string.hexdigits[-6:])
template = string.Template('$who owes ${what}s, $$5')
print(template.substitute(who='ann', what='apple'), template.safe_substitute(who='bob'))
try:
    template.substitute(who='x')
except KeyError as error:
    print('KeyError', error)
print(json.dumps({'b': [1, 2.5, True, None], 'a': 'é"\n', 1: {}}), json.dumps({'b': 1, 'a': [2]}, sort_keys=True, indent=2), json.dumps('é', ensure_ascii=False), json.dumps((1, 2)), json.dumps([], indent=2), json.dumps({}), json.dumps([1, 2], separators=(',', ':')))
print(json.loads('{"a": [1, 2.0, true, null], "b": "\\u00e9\\n", "c": -1e3, "d": {"e": []}}'), json.loads('"x"'), json.loads(' 5 '), json.loads('[]'), json.loads('123456789012345678901234567890'))
print(json.dumps(float('inf')), json.dumps(1e100), json.dumps(0.1), json.dumps(True), json.dumps({True: 1, None: 2, 1.5: 3}), json.loads('NaN') != json.loads('NaN'))
data = {'name': 'x', 'rows': [[1, 2], [3, 4]], 'nested': {'k': None}}
print(json.loads(json.dumps(data)) == data, json.loads(json.dumps({1: (2, 3)})))


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y


def encode(it):
    if isinstance(it, Point):
        return {'point': [it.x, it.y]}
    if isinstance(it, set):
        return sorted(it)
    raise TypeError(f'cannot write {type(it).__name__}')


def decode(table):
    return Point(*table['point']) if 'point' in table else table


text = json.dumps({'p': Point(1, 2), 's': {3, 1}}, default=encode)
print(text, json.loads(text, object_hook=decode)['p'].y, json.loads('{"a": 1, "a": 2}', object_pairs_hook=list), json.loads('[1.5]', parse_float=str))
loop = []
loop.append(loop)
for action in ('json.dumps(loop)', 'json.dumps({1, 2})', 'json.dumps({(1,): 2})', 'json.loads("")', "json.loads('{')", "json.loads('[1,]')", "json.loads('{\"a\" 1}')", "json.loads('[1] x')", "json.loads('nul')", 'json.loads(5)', 'json.dumps(object, default=encode)', "json.loads('\"a\\nb\"')", 'json.dumps(float("nan"), allow_nan=False)'):
    try:
        print(eval(action))
    except Exception as error:
        print(action, '->', type(error).__name__, error)
print(json.dumps(data, indent='--'))
