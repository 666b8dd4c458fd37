import type { Ref } from '../../heap/ref'
import type { Interpreter, PyType } from '../interpreter'

/** The most derived metaclass (`_PyType_CalculateMetaclass`). */
export function winner(vm: Interpreter, metatype: PyType, bases: Ref): PyType {
  let best = metatype
  for (let at = 0; at < vm.heap.size(bases); at++) {
    const other = vm.typeOf(vm.heap.slot(bases, at))
    if (best.mro.includes(other)) continue
    if (other.mro.includes(best)) best = other
    else vm.raise('TypeError', 'metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases')
  }
  return best
}

export function basesOf(vm: Interpreter, bases: Ref): PyType[] {
  return Array.from({ length: vm.heap.size(bases) }, (_, at) => {
    const base = vm.heap.slot(bases, at)
    const type = vm.classOf(base)
    if (type === null) vm.raise('TypeError', 'bases must be types')
    if (!type.subclassable) vm.raise('TypeError', `type '${vm.shownName(type)}' is not an acceptable base type`)
    return type
  })
}

/** The built-in base that decides on the layout: one that adds nothing to its own base's does not (`extra_ivars`). */
function solidOf(type: PyType): PyType {
  let { solid } = type
  for (;;) {
    const [base] = solid.bases
    if (base === undefined || base.layout.basicsize !== solid.layout.basicsize || base.layout.itemsize !== solid.layout.itemsize) return solid
    solid = base
  }
}

/** The class that has the last of its `__slots__`: one with none of its own adds nothing to its base. */
function slottedOf(type: PyType): PyType {
  let found = type
  for (;;) {
    const base = found.bases.find(({ memberSlots }) => memberSlots.size === found.memberSlots.size)
    if (base === undefined) return found
    found = base
  }
}

/** The base whose instances' layout the new class extends. */
export function bestBase(vm: Interpreter, parents: readonly PyType[]): PyType {
  let best = parents[0]
  for (const parent of parents) {
    if (parent === best || best.mro.includes(parent)) continue
    const solid = solidOf(parent)
    if (solidOf(best).mro.includes(solid) && (parent.memberSlots.size === 0 || best.memberSlots.size > 0)) {
      if (parent.memberSlots.size === 0 || best.memberSlots.size === 0 || slottedOf(best).mro.includes(slottedOf(parent))) continue
      if (!slottedOf(parent).mro.includes(slottedOf(best))) vm.raise('TypeError', 'multiple bases have instance lay-out conflict')
      best = parent
      continue
    }
    if (solid.mro.includes(solidOf(best))) best = parent
    else vm.raise('TypeError', 'multiple bases have instance lay-out conflict')
  }
  return best
}

/** C3: itself, then its bases' orders merged. Source: `mro_implementation`, https://www.python.org/download/releases/2.3/mro/. */
export function linearize(vm: Interpreter, type: PyType): PyType[] {
  const lists = [...type.bases.map(({ mro }) => [...mro]), [...type.bases]].filter((list) => list.length > 0)
  const merged = [type]
  for (const [at, base] of type.bases.entries()) if (type.bases.indexOf(base) !== at) vm.raise('TypeError', `duplicate base class ${base.name}`)
  while (lists.some((list) => list.length > 0)) {
    const head = lists.find((list) => list.length > 0 && !lists.some((other) => other.indexOf(list[0]) > 0))?.[0]
    if (head === undefined) {
      const left = [...new Set(lists.filter((list) => list.length > 0).map((list) => list[0].name))]
      vm.raise('TypeError', `Cannot create a consistent method resolution${vm.atLeast(13) ? ' ' : '\n'}order (MRO) for bases ${left.join(', ')}`)
    }
    merged.push(head)
    for (const list of lists) if (list[0] === head) list.shift()
  }
  return merged
}
