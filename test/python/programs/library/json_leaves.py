import json, gc
json.dumps({'a': 1}, indent=1); json.dumps([1])
gc.collect()
def t(f):
    gc.collect(); gc.disable(); f(); print(gc.collect(), end=' '); gc.enable()
t(lambda: json.dumps({}, indent=1)); t(lambda: json.dumps({'a': [1, {}]}, indent=1)); t(lambda: json.dumps([1])); t(lambda: json.dumps({'a': 1}, sort_keys=True)); t(lambda: list(json.JSONEncoder().iterencode([1])))
class E(json.JSONEncoder):
    def default(self, o): return list(o)
t(lambda: json.dumps({1, 2} and [{1}], cls=E)); t(lambda: json.loads('{"a": [1]}')); t(lambda: json.loads('{"a": [1]}', object_hook=lambda d: d)); t(lambda: json.JSONDecoder())
print()
