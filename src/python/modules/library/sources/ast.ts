/** `ast`: nodes, what walks them and shows them, and `literal_eval`. Trees are parsed; they are not compiled, and not written back as source. */
export const SOURCE = String.raw`import sys
from _tree import parse as _parse
from _threads import refuse as _refuse

_V = sys.version_info[:2]
PyCF_ALLOW_TOP_LEVEL_AWAIT, PyCF_ONLY_AST, PyCF_TYPE_COMMENTS = 8192, 1024, 4096


class AST:
    _fields = _attributes = ()
    if _V >= (3, 10):
        __match_args__ = ()

    def __init__(self, *args, **kwargs):
        if len(args) > len(self._fields):
            raise TypeError(f"{type(self).__name__} constructor takes {'at most ' if self._fields else 'at most '}{len(self._fields)} positional argument{'' if len(self._fields) == 1 else 's'}")
        for name, value in zip(self._fields, args):
            setattr(self, name, value)
        for name, value in kwargs.items():
            if name in self._fields[:len(args)]:
                raise TypeError(f'{type(self).__name__} got multiple values for argument {name!r}')
            setattr(self, name, value)
        if _V >= (3, 13):
            for name in self._fields:
                if name not in self.__dict__ and name in self._lists:
                    setattr(self, name, [])
                elif name == 'ctx' and name not in self.__dict__:
                    self.ctx = Load()

    def __reduce_ex__(self, protocol):
        return type(self), (), self.__dict__


AST.__module__ = '_ast' if _V < (3, 9) else 'ast'

# Kinds of nodes, and the nodes of each: a field with a ? may be None, one with a * is a list.
_KINDS = '''
mod: Module(body* type_ignores*) Interactive(body*) Expression(body) FunctionType(argtypes* returns)
stmt+: FunctionDef(name args body* decorator_list* returns? type_comment?) AsyncFunctionDef(name args body* decorator_list* returns? type_comment?)
 ClassDef(name bases* keywords* body* decorator_list*) Return(value?) Delete(targets*) Assign(targets* value type_comment?) TypeAlias(name type_params* value)
 AugAssign(target op value) AnnAssign(target annotation value? simple) For(target iter body* orelse* type_comment?)
 AsyncFor(target iter body* orelse* type_comment?) While(test body* orelse*) If(test body* orelse*) With(items* body* type_comment?)
 AsyncWith(items* body* type_comment?) Match(subject cases*) Raise(exc? cause?) Try(body* handlers* orelse* finalbody*) TryStar(body* handlers* orelse* finalbody*)
 Assert(test msg?) Import(names*) ImportFrom(module? names* level?) Global(names*) Nonlocal(names*) Expr(value) Pass() Break() Continue()
expr+: BoolOp(op values*) NamedExpr(target value) BinOp(left op right) UnaryOp(op operand) Lambda(args body) IfExp(test body orelse) Dict(keys* values*) Set(elts*)
 ListComp(elt generators*) SetComp(elt generators*) DictComp(key value generators*) GeneratorExp(elt generators*) Await(value) Yield(value?) YieldFrom(value)
 Compare(left ops* comparators*) Call(func args* keywords*) FormattedValue(value conversion format_spec?) JoinedStr(values*) Constant(value kind?)
 Attribute(value attr ctx) Subscript(value slice ctx) Starred(value ctx) Name(id ctx) List(elts* ctx) Tuple(elts* ctx) Slice(lower? upper? step?)
expr_context: Load() Store() Del()
boolop: And() Or()
operator: Add() Sub() Mult() MatMult() Div() Mod() Pow() LShift() RShift() BitOr() BitXor() BitAnd() FloorDiv()
unaryop: Invert() Not() UAdd() USub()
cmpop: Eq() NotEq() Lt() LtE() Gt() GtE() Is() IsNot() In() NotIn()
.comprehension(target iter ifs* is_async)
excepthandler+: ExceptHandler(type? name? body*)
.arguments(posonlyargs* args* vararg? kwonlyargs* kw_defaults* kwarg? defaults*)
.+arg(arg annotation? type_comment?)
.+keyword(arg? value)
.+alias(name asname?)
.withitem(context_expr optional_vars?)
.match_case(pattern guard? body*)
pattern+: MatchValue(value) MatchSingleton(value) MatchSequence(patterns*) MatchMapping(keys* patterns* rest?) MatchClass(cls patterns* kwd_attrs* kwd_patterns*)
 MatchStar(name?) MatchAs(pattern? name?) MatchOr(patterns*)
type_ignore: TypeIgnore(lineno tag)
type_param+: TypeVar(name bound? default_value?) ParamSpec(name default_value?) TypeVarTuple(name default_value?)
'''
_SINCE = {'Match': (3, 10), 'match_case': (3, 10), 'pattern': (3, 10), 'TryStar': (3, 11), 'TypeAlias': (3, 12), 'type_param': (3, 12)}
_PLACE = 'lineno', 'col_offset', 'end_lineno', 'end_col_offset'


def _node(name, base, text, placed):
    fields = text.split()
    if name in ('FunctionDef', 'AsyncFunctionDef', 'ClassDef') and _V >= (3, 12):
        fields.append('type_params*')
    if _V < (3, 13):
        fields = [field for field in fields if field != 'default_value?']
    names = tuple(field.rstrip('?*') for field in fields)
    body = {'_fields': names, '__module__': AST.__module__, '_lists': frozenset(field[:-1] for field in fields if field[-1] == '*')}
    if _V >= (3, 9):
        body.update((field[:-1], None) for field in fields if field[-1] == '?')
    if _V >= (3, 10):
        body['__match_args__'] = names
    if placed:
        body['_attributes'] = _PLACE if placed else ()
        body['end_lineno'] = body['end_col_offset'] = None
    globals()[name] = type(name, (base,), body)


def _make_nodes():
    import re
    base, placed = AST, False
    for part in re.findall(r'\w+\+?:|\.\+?\w+\([^)]*\)|\w+\([^)]*\)', _KINDS):
        if part.endswith(':'):
            name, placed = part.rstrip('+:'), '+' in part
            if _V < _SINCE.get(name, _V):
                base = None
                continue
            body = {'__module__': AST.__module__, '_fields': (), '_lists': frozenset()}
            if placed:
                body.update(_attributes=_PLACE, end_lineno=None, end_col_offset=None)
            base = globals()[name] = type(name, (AST,), body)
            continue
        name, text = part.lstrip('.+').rstrip(')').split('(')
        if base is None and part[0] != '.' or _V < _SINCE.get(name, _V):
            continue
        if part[0] == '.':
            _node(name, AST, text, part[1] == '+' and not (name == 'alias' and _V < (3, 10)) and not (name == 'keyword' and _V < (3, 9)))
        else:
            _node(name, base, text, placed)
    if _V < (3, 9):
        globals()['slice'] = type('slice', (AST,), {'__module__': AST.__module__, '_lists': frozenset()})
        for name, text in ('Index', 'value'), ('ExtSlice', 'dims*'):
            _node(name, globals()['slice'], text, False)
        Slice.__bases__ = globals()['slice'],
        Slice._attributes = ()


AST._lists = frozenset()
_make_nodes()
_OPERATORS = {}


def _built(raw):
    if type(raw) is list:
        return [_built(item) for item in raw]
    if type(raw) is not tuple:
        return raw
    if len(raw) == 1:
        return raw[0]
    name, place, fields = raw
    cls = globals()[name]
    if not cls._fields and place is None and name not in ('arguments',):
        if name not in _OPERATORS:
            _OPERATORS[name] = cls()
        return _OPERATORS[name]
    node = cls.__new__(cls)
    known = {field: _built(value) for field, value in fields}
    for field in cls._fields:
        if field in known:
            setattr(node, field, known[field])
        else:
            setattr(node, field, [] if field in cls._lists else None)
    if place is not None and cls._attributes:
        node.lineno, node.col_offset, node.end_lineno, node.end_col_offset = place
    if name == 'Subscript' and _V < (3, 9):
        node.slice = _old_slice(node.slice)
    return node


def _old_slice(node):
    if isinstance(node, Slice):
        for name in _PLACE:
            node.__dict__.pop(name, None)
        return node
    if isinstance(node, Tuple) and any(isinstance(item, Slice) for item in node.elts):
        return ExtSlice([_old_slice(item) for item in node.elts])
    return Index(node)


def parse(source, filename='<unknown>', mode='exec', *, type_comments=False, feature_version=None, optimize=-1):
    if isinstance(source, AST):
        return source
    if isinstance(source, (bytes, bytearray)):
        source = source.decode('utf-8')
    if not isinstance(source, str):
        raise TypeError('compile() arg 1 must be a string, bytes or AST object')
    if mode == 'eval' and source[:1] in (' ', '\t') and _V < (3, 10):
        raise IndentationError('unexpected indent', (filename, 1, 1, source))
    return _built(_parse(source, filename, mode))


def literal_eval(node_or_string):
    if isinstance(node_or_string, str):
        node_or_string = parse(node_or_string.lstrip(' \t') if _V >= (3, 10) else node_or_string, mode='eval')
    if isinstance(node_or_string, Expression):
        node_or_string = node_or_string.body
    return _value(node_or_string)


def _malformed(node):
    where = f' on line {node.lineno}' if _V >= (3, 10) and getattr(node, 'lineno', None) else ''
    raise ValueError(f'malformed node or string{where}: {node!r}')


def _number(node):
    if not isinstance(node, Constant) or type(node.value) not in (int, float, complex):
        _malformed(node)
    return node.value


def _signed(node):
    has_sign = isinstance(node, UnaryOp) and isinstance(node.op, (UAdd, USub))
    number = _number(node.operand if has_sign else node)
    return -number if has_sign and isinstance(node.op, USub) else number


def _dict_of(node):
    if len(node.keys) != len(node.values):
        _malformed(node)
    return {_value(key): _value(value) for key, value in zip(node.keys, node.values)}


def _called(node):
    empty = _V >= (3, 9) and node.args == node.keywords == []
    return set() if empty and isinstance(node.func, Name) and node.func.id == 'set' else _malformed(node)


# A complex number is written as a sum.
def _sum_of(node):
    if not isinstance(node.op, (Add, Sub)):
        _malformed(node)
    real, imaginary = _signed(node.left), _number(node.right)
    if not isinstance(real, (int, float)) or not isinstance(imaginary, complex):
        _malformed(node)
    return real + imaginary if isinstance(node.op, Add) else real - imaginary


_LITERALS = {Constant: lambda node: node.value, Call: _called, Dict: _dict_of, BinOp: _sum_of}
_LITERALS.update((kind, lambda node, made=made: made(map(_value, node.elts))) for kind, made in ((Tuple, tuple), (List, list), (Set, set)))


def _value(node):
    return next((made for kind, made in _LITERALS.items() if isinstance(node, kind)), _signed)(node)


def dump(node, annotate_fields=True, include_attributes=False, *, indent=None, show_empty=False):
    if not isinstance(node, AST):
        raise TypeError(f'expected AST, got {type(node).__name__!r}')
    if indent is not None and not isinstance(indent, str):
        indent = ' ' * indent
    return _shown(node, 0, annotate_fields, include_attributes, indent, show_empty or _V < (3, 13))[0]


def _shown(node, level, annotate, attributes, indent, empty):
    start, between = ('', ', ') if indent is None else ('\n' + indent * (level + 1), ',\n' + indent * (level + 1))
    again = level + 1, annotate, attributes, indent, empty
    if isinstance(node, AST):
        cls, parts, simple, named, skipped = type(node), [], True, annotate, []
        for name in node._fields:
            try:
                value = getattr(node, name)
            except AttributeError:
                named = True
                continue
            if value is None and _V >= (3, 9) and getattr(cls, name, ...) is None:
                named = True
                continue
            if not empty and isinstance(value, list) and not value:
                if not annotate and not named:
                    skipped.append('[]')
                    named = True
                continue
            text, plain = _shown(value, *again)
            simple = simple and plain
            parts.append(f'{name}={text}' if named else text)
        if attributes:
            for name in node._attributes:
                value = getattr(node, name, None)
                if name not in node.__dict__ or value is None and _V >= (3, 9) and getattr(cls, name, ...) is None:
                    continue
                text, plain = _shown(value, *again)
                simple = simple and plain
                parts.append(f'{name}={text}')
        if simple and len(parts) <= 3:
            return f"{cls.__name__}({', '.join(parts)})", not parts
        return f'{cls.__name__}({start}{between.join(parts)})', False
    if isinstance(node, list):
        if not node:
            return '[]', True
        return f'[{start}{between.join(_shown(item, *again)[0] for item in node)}]', False
    return repr(node), True


def iter_fields(node):
    for field in node._fields:
        try:
            yield field, getattr(node, field)
        except AttributeError:
            pass


def iter_child_nodes(node):
    for _, value in iter_fields(node):
        yield from (item for item in (value if isinstance(value, list) else [value]) if isinstance(item, AST))


def walk(node):
    from collections import deque
    waiting = deque([node])
    while waiting:
        node = waiting.popleft()
        waiting.extend(iter_child_nodes(node))
        yield node


def copy_location(new_node, old_node):
    place = {name: getattr(old_node, name) for name in _PLACE if name in old_node._attributes and hasattr(old_node, name)}
    for name, value in place.items():
        # Where it ends need not be known.
        if name in new_node._attributes and (value is not None or name[:4] == 'end_'):
            setattr(new_node, name, value)
    return new_node


def fix_missing_locations(node):
    def fix(node, place):
        place = list(place)
        for at, name in enumerate(_PLACE):
            if name in node._attributes:
                if getattr(node, name, None) is None:
                    setattr(node, name, place[at])
                else:
                    place[at] = getattr(node, name)
        for child in iter_child_nodes(node):
            fix(child, place)
    fix(node, (1, 0, 1, 0))
    return node


def increment_lineno(node, n=1):
    for child in walk(node):
        first, last = getattr(child, 'lineno', 0), getattr(child, 'end_lineno', None)
        if 'lineno' in child._attributes:
            child.lineno = first + n
        if last is not None:
            child.end_lineno = last + n
    return node


def get_docstring(node, clean=True):
    if not isinstance(node, (AsyncFunctionDef, FunctionDef, ClassDef, Module)):
        raise TypeError(f'{type(node).__name__!r} can\'t have docstrings')
    first = node.body[0] if node.body else None
    text = first.value.value if isinstance(first, Expr) and isinstance(first.value, Constant) else None
    if not isinstance(text, str):
        return None
    return __import__('inspect').cleandoc(text) if clean else text


def get_source_segment(source, node, *, padded=False):
    if getattr(node, 'end_lineno', None) is None or getattr(node, 'end_col_offset', None) is None:
        return None
    first, last = node.lineno - 1, node.end_lineno - 1
    lines = [line.encode() for line in source.splitlines(True)]
    if first == last:
        return lines[first][node.col_offset:node.end_col_offset].decode()
    before = lines[first][:node.col_offset] if padded else b''
    pad = ''.join(char if char in '\f\t' else ' ' for char in before.decode())
    return pad + b''.join([lines[first][node.col_offset:], *lines[first + 1:last], lines[last][:node.end_col_offset]]).decode()


_OLD_KINDS = ((bool, 'NameConstant'), (type(None), 'NameConstant'), (int, 'Num'), (float, 'Num'), (complex, 'Num'), (str, 'Str'), (bytes, 'Bytes'), (type(...), 'Ellipsis'))


class NodeVisitor:
    def visit(self, node):
        return getattr(self, 'visit_' + type(node).__name__, self.generic_visit)(node)

    def generic_visit(self, node):
        for child in iter_child_nodes(node):
            self.visit(child)

    if _V < (3, 14):
        def visit_Constant(self, node):
            for kind, name in _OLD_KINDS:
                if isinstance(node.value, kind):
                    method = getattr(self, 'visit_' + name, None)
                    if method is not None:
                        return method(node)
                    break
            return self.generic_visit(node)


class NodeTransformer(NodeVisitor):
    def generic_visit(self, node):
        for field, old in iter_fields(node):
            if isinstance(old, list):
                old[:] = [new for item in old for new in self._instead_of(item)]
            elif isinstance(old, AST):
                new = self.visit(old)
                if new is None:
                    delattr(node, field)
                else:
                    setattr(node, field, new)
        return node

    def _instead_of(self, item):
        new = self.visit(item) if isinstance(item, AST) else item
        if isinstance(item, AST) and not isinstance(new, AST):
            return () if new is None else new
        return new,


if _V >= (3, 9):
    def unparse(ast_obj):
        _refuse('ast.unparse()', 'take the part of the source with ast.get_source_segment')
`
