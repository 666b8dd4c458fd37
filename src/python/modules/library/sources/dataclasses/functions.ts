import type { Interpreter } from '../../../../vm/interpreter'

const BY_ALL = ['init', 'repr', 'eq', 'order', 'unsafe_hash', 'frozen']
const BY_NEW = ['match_args', 'kw_only', 'slots']
const ON = ['init', 'repr', 'eq', 'match_args']

/** The names are looked at in the function itself, whose own names are alive all the time: to 3.9 the values go into the namespace at once, from 3.10 on the class's body does it. */
function making(vm: Interpreter): string {
  const late = vm.atLeast(10)
  const options = [...BY_ALL, ...(late ? BY_NEW : []), ...(vm.atLeast(11) ? ['weakref_slot'] : [])]
  const parameters = options.map((name) => `${name}=${ON.includes(name) ? 'True' : 'False'}`)
  const [namespace, values] = late ? ['namespace', 'defaults'] : ['namespace.copy()', 'namespace']
  const body = late
    ? `    def fill(body):
        for part in namespace, defaults:
            body.update(part)
        body['__annotations__'] = annotations`
    : `    namespace['__annotations__'] = annotations`
  const fill = late ? 'fill' : 'lambda body: body.update(namespace)'
  const module = `
    if module is None:
        module = sys._getframemodulename(1) or '__main__'
    cls.__module__ = module`
  return `def make_dataclass(cls_name, fields, *, bases=(), namespace=None, ${parameters.join(', ')}${vm.atLeast(12) ? ', module=None' : ''}):
    namespace = {} if namespace is None else ${namespace}
    known = set()
    annotations = {}${late ? '\n    defaults = {}' : ''}
    for item in fields:
        if isinstance(item, str):
            name, kind = item, 'typing.Any'
        elif len(item) == 2:
            name, kind = item
        elif len(item) == 3:
            name, kind, ${values}[name] = item
        else:
            raise TypeError(f'Invalid field: {item!r}')
        complaint = None
        if not isinstance(name, str) or not name.isidentifier():
            complaint = 'names must be valid identifiers'
        elif keyword.iskeyword(name):
            complaint = 'names must not be keywords'
        elif name in known:
            complaint = 'name duplicated'
        if complaint is not None:
            raise TypeError(f'Field {complaint}: {name!r}')
        known.add(name)
        annotations[name] = kind
${body}
    cls = types.new_class(cls_name, bases, {}, ${fill})${vm.atLeast(12) ? module : ''}
    return dataclass(cls, ${options.map((name) => `${name}=${name}`).join(', ')})
`
}

/** A copy of a value, and of all in it: of the fields of a dataclass object the function makes something, by name where pairs are wanted. Each of the two has one of its own. */
function unfolding(name: string, fold: string, pairs: boolean): string {
  const inner = `_${name}_inner`
  const fast = `        if fold is dict and _V >= (3, 12):
            return {f.name: ${inner}(getattr(value, f.name), fold) for f in fields(value)}
`
  const kinds = `    if _V >= (3, 13):
        if kind is list:
            return [${inner}(item, fold) for item in value]
        if kind is dict:
            return {${inner}(key, fold): ${inner}(item, fold) for key, item in value.items()}
        if kind is tuple:
            return tuple([${inner}(item, fold) for item in value])
`
  return `

def ${name}(obj, *, ${fold}_factory=${fold}):
    if not _is_instance(obj):
        raise TypeError('${name}() should be called on dataclass instances')
    return ${inner}(obj, ${fold}_factory)


def ${inner}(value, fold):
    kind = type(value)
    if kind in _PLAIN_VALUES:
        return value
    if _is_instance(value):
${pairs ? fast : ''}        result = []
        for f in fields(value):
            copied = ${inner}(getattr(value, f.name), fold)
            result.append(${pairs ? '(f.name, copied)' : 'copied'})
        return fold(result)
${pairs ? kinds : ''}    if isinstance(value, tuple) and hasattr(value, '_fields'):
        return kind(*[${inner}(item, fold) for item in value])
    if isinstance(value, (list, tuple)):
        return kind(${inner}(item, fold) for item in value)
    if isinstance(value, dict):
        if _V < (3, 12) or not hasattr(kind, 'default_factory'):
            return kind((${inner}(key, fold), ${inner}(item, fold)) for key, item in value.items())
        made = kind(value.default_factory)
        for key, item in value.items():
            made[${inner}(key, fold)] = ${inner}(item, fold)
        return made
    return copy.deepcopy(value)
`
}

/** To 3.12 `replace` does it itself; from 3.13 on classes have it as a method, which is called. */
function replacing(vm: Interpreter): string {
  const error = vm.atLeast(13) ? 'TypeError' : 'ValueError'
  const apart = vm.atLeast(13) ? '    return _replace(obj, **changes)\n\n\ndef _replace(obj, /, **changes):\n' : ''
  return `${apart}    for f in getattr(obj, '__dataclass_fields__').values():
        name = f.name
        if f._field_type is _CLASS_VARIABLE or (f.init and name in changes):
            continue
        if f.init and (f._field_type is _FIELD or f.default is not MISSING):
            changes[name] = getattr(obj, name)
        elif f.init:
            raise ${error}(f'InitVar {name!r} must be specified with replace()')
        elif name in changes:
            raise ${error}(f'field {name} is declared with init=False, it cannot be specified with replace()')
    return obj.__class__(**changes)
`
}

const functions = (vm: Interpreter): string => `
def is_dataclass(obj):
    return hasattr(obj if isinstance(obj, type) else type(obj), '__dataclass_fields__')


def fields(class_or_instance):
    if not hasattr(class_or_instance, '__dataclass_fields__'):
        raise TypeError('must be called with a dataclass type or instance')
    return tuple(f for f in class_or_instance.__dataclass_fields__.values() if f._field_type is _FIELD)


def _is_instance(obj):
    return hasattr(type(obj), '__dataclass_fields__')


_PLAIN_VALUES = frozenset({type(None), bool, int, float, str, complex, bytes, type(...), type(NotImplemented), range, property, type(len), type(lambda: 0), type}) if _V >= (3, 12) else ()
${unfolding('asdict', 'dict', true)}${unfolding('astuple', 'tuple', false)}

def replace(obj, /, **changes):
    if not _is_instance(obj):
        raise TypeError('replace() should be called on dataclass instances')
${replacing(vm)}
`

/** `dataclasses`: functions on classes and objects. */
export function functionsSource(vm: Interpreter): string {
  return `${functions(vm)}
${making(vm)}`
}
