# Trees of ast: shown, walked, changed, and literals taken from them.
import ast, sys
src = '''
@deco(1)
class A(B, metaclass=M):
    """doc"""
    x: int = 5
    def f(self, a, /, b=2, *args, c, d=4, **kw) -> int:
        for i, (j, *k) in enumerate(x[1:2, ::3]): yield i
        else: pass
        try: raise E from None
        except (V, W) as e: return lambda q: q if q else not q
        finally: del a.b, c[0]
with open('é') as f, g: z = [i async for i in y] if 0 else {**a, 'k': 1.5j, None: b'x'}
async def h(): await x; return f"{a!r:>{w}} b"
while a < b <= c and (n := 5) or ~x: break
import a.b as c; from . import d; global gg
assert x, 'm'; x += -1; y = z = {1, 2}; {k: v for k in a if b}
'''
t = ast.parse(src)
print(ast.dump(t)); print(ast.dump(t.body[0], include_attributes=True)[:600])
print([(type(n).__name__, getattr(n, 'lineno', None), getattr(n, 'col_offset', None)) for n in ast.walk(t)][:60])
if sys.version_info >= (3, 9): print(ast.dump(ast.parse('a = f(1, [2])'), indent=2))
class V(ast.NodeVisitor):
    def __init__(self): self.names = []
    def visit_Name(self, n): self.names.append((n.id, type(n.ctx).__name__)); self.generic_visit(n)
    def visit_FunctionDef(self, n): print('def', n.name, [a.arg for a in n.args.args]); self.generic_visit(n)
v = V(); v.visit(t); print(v.names)
class T(ast.NodeTransformer):
    def visit_Constant(self, n): return ast.copy_location(ast.Constant(0, kind=None), n)
m = T().visit(ast.parse('r = 2 + 3')); print(ast.dump(m), m.body[0].value.left.lineno)
for s in ('1', '-1.5', '[1, (2,), {3}]', '{"a": None, "b": [True, ...]}', "b'x' b'y'", '1+2j', "'a' 'b'", 'set()', 'f()', '1+2', 'x', '[1', '', '  1', '{1: 2, **a}', '-"a"', '+5', 'not 1', '"%s" % 1'):
    try: print(repr(ast.literal_eval(s)))
    except Exception as e: print(type(e).__name__, str(e).split(' at 0x')[0])
n = ast.Name('a', ast.Load()); print(n.id, n._fields, isinstance(n, ast.expr), ast.dump(n), ast.Constant(value=5).value)
try: ast.Name('a', 1, 2)
except TypeError as e: print(e)
try: ast.dump(5)
except TypeError as e: print(e)
print(ast.get_docstring(t.body[0]), list(ast.iter_fields(ast.parse('a', mode='eval')))[0][0], ast.get_source_segment(src, t.body[0].body[1]))
print(len(list(ast.walk(ast.parse('a + b')))), ast.parse('a+b').body[0].value.op is ast.parse('c+d').body[0].value.op)
f = ast.fix_missing_locations(ast.Module(body=[ast.Expr(ast.Name('q', ast.Load()))], type_ignores=[])); print(f.body[0].value.lineno)
