import type { Interpreter } from '../../../../vm/interpreter'

/** What the class is told of its module: to 3.10 when it is there, by attributes that the metaclass sets; from 3.11 on its body has it. */
function telling(late: boolean): string {
  return late
    ? `        made = metacls.__new__(metacls, class_name, bases, body)
        made.__module__ = module
        if qualname is not None:
            made.__qualname__ = qualname
        return made`
    : `        body['__module__'] = module
        if qualname is not None:
            body['__qualname__'] = qualname
        return metacls.__new__(metacls, class_name, bases, body, boundary=boundary)`
}

/** `enum`: Enum('Name', 'A B C'), a method of the metaclass, as it is called and as it works. */
export function creating(vm: Interpreter): string {
  const late = !vm.atLeast(11)
  const module = vm.atLeast(12) ? 'sys._getframemodulename(2)' : "sys._getframe(2).f_globals.get('__name__')"
  const boundary = late ? '' : ', boundary=None'
  return `
    def _create_(cls, class_name, names, *, module=None, qualname=None, type=None, start=1${boundary}):
        metacls = cls.__class__
        bases = (cls,) if type is None else (type, cls)
        _, parent = cls._get_mixins_(class_name, bases)
        body = metacls.__prepare__(class_name, bases)
        pairs = () if names is None else names.replace(',', ' ').split() if isinstance(names, str) else names
        if isinstance(pairs, (list, tuple)) and pairs and isinstance(pairs[0], str):
            values = []
            for name in pairs:
                values.append(parent._generate_next_value_(name, start, len(values), values[:]))
            pairs = zip(pairs, values)
        elif hasattr(pairs, 'keys'):
            pairs = pairs.items()
        for name, value in pairs:
            body[name] = value
        if module is None:
            module = ${module}
${telling(late)}
`
}

/** `Enum.__call__`: looks a member up, or makes an enumeration. */
export function calling(vm: Interpreter): string {
  const boundary = vm.atLeast(11) ? ', boundary=boundary' : ''
  const options = `module=module, qualname=qualname, type=type, start=start${boundary}`
  const parameters = `module=None, qualname=None, type=None, start=1${vm.atLeast(11) ? ', boundary=None' : ''}`
  if (!vm.atLeast(12)) {
    const empty = vm.atLeast(11)
      ? `        if names is None and not cls._member_map_:
            raise TypeError(f'{cls!r} has no members defined')
`
      : ''
    return `
    def __call__(cls, value, names=None, *, ${parameters}):
        if names is not None:
            return cls._create_(value, names, ${options})
${empty}        return cls.__new__(cls, value)
`
  }
  const [missing, given, names] = vm.atLeast(13) ? ['_UNSET', 'names is not _UNSET', 'None if names is _UNSET else names'] : ['None', 'names', 'names']
  return `
    def __call__(cls, value, names=${missing}, *values, ${parameters}):
        if cls._member_map_:
            if ${given}:
                value = (value, names) + values
            return cls.__new__(cls, value)
        if names is ${missing} and type is None:
            raise TypeError(f'{cls} has no members; specify \`names=()\` if you meant to create a new, empty, enum')
        return cls._create_(class_name=value, names=${names}, ${options})
`
}
