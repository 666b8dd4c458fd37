/**
 * `functools.total_ordering`. The comparisons that it gives to classes are twelve functions of the module, each with code of its own: nothing is made
 * when a class is decorated.
 */
const SIGNS = { lt: '<', le: '<=', gt: '>', ge: '>=' } as const
type Name = keyof typeof SIGNS

/** What is missing, by the one that the class has, in the order in which the class gets it. */
const MISSING: Readonly<Record<Name, readonly Name[]>> = { lt: ['gt', 'le', 'ge'], le: ['ge', 'lt', 'gt'], gt: ['lt', 'ge', 'le'], ge: ['le', 'gt', 'lt'] }

function comparison(name: Name, root: Name): string {
  const turned = name[0] !== root[0]
  const isStrict = name[1] === 't'
  const isComplement = turned && isStrict !== (root[1] === 't')
  const told = turned ? 'not result' : 'result'
  const [more, shown] = isComplement ? ['', ''] : isStrict ? [' and self != other', ' and (a != b)'] : [' or self == other', ' or (a == b)']
  return `
def _${name}_from_${root}(self, other):
    'Return a ${SIGNS[name]} b.  Computed by @total_ordering from (${turned ? 'not ' : ''}a ${SIGNS[root]} b)${shown}.'
    result = type(self).__${root}__(self, other)
    if result is NotImplemented:
        return result
    return ${told}${more}
`
}

const names = Object.keys(MISSING) as Name[]
const table = names.map((root) => `    '__${root}__': [${MISSING[root].map((name) => `('__${name}__', _${name}_from_${root})`).join(', ')}],`)

export const ORDERINGS = `${names.flatMap((root) => MISSING[root].map((name) => comparison(name, root))).join('\n')}

_ORDERINGS = {
${table.join('\n')}
}


def total_ordering(cls):
    own = {name for name in _ORDERINGS if getattr(cls, name, None) is not getattr(object, name, None)}
    if not own:
        raise ValueError('must define at least one ordering operation: < > <= >=')
    root = max(own)
    for name, function in _ORDERINGS[root]:
        if name not in own:
            function.__name__ = name
            setattr(cls, name, function)
    return cls
`
