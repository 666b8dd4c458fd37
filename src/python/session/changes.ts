import { type BranchChange, BranchError, type ChangeKind, NONE, policyFrom } from '../../index'
import { NULL, type Ref } from '../heap/ref'
import type { PyFrame } from '../vm/frames/frame'
import type { Look } from './look'

/** A reference by the object and slot that hold it; slot NONE: a local of the innermost frame. */
interface Held {
  readonly object: Ref
  readonly slot: number
}

const PLAIN: readonly string[] = ['freeze', 'unfreeze', 'enable', 'disable'] satisfies ChangeKind[]

/** How changes are written. */
export const CHANGES_USAGE =
  'threshold GENERATION N, policy trigger|scope|promotion WORD, collect [GENERATION], freeze, unfreeze, enable, disable, drop NAME (node, node.left, items[0]), keep OBJECT, python VERSION, plan NAME'

/**
 * The words of a change → the change, at the place where `look` stands: `threshold 0 5000`, `drop node.left`.
 *
 * @throws BranchError where they mean none
 */
export function changeOf(look: () => Look, words: readonly string[]): BranchChange {
  const [kind, ...operands] = words
  const most = { threshold: 2, policy: 2, collect: 1, drop: 1, keep: 1, python: 1, plan: 1 }[kind] ?? 0
  if (operands.length > most) throw new BranchError(`"${words.join(' ')}" has a word too many. There are ${CHANGES_USAGE}.`)
  const [first, second] = operands
  switch (kind) {
    case 'threshold':
      return { kind, generation: wholeFrom(first, 2), threshold: wholeFrom(second, 2 ** 31 - 1) }
    case 'policy':
      return { kind, ...policyFrom(textFrom(first), textFrom(second)) }
    case 'collect':
      return { kind, generation: first === undefined ? 2 : wholeFrom(first, 2) }
    case 'drop':
      return { kind, name: textFrom(first), ...referenceOf(look(), textFrom(first)) }
    case 'keep':
      return { kind, name: textFrom(first), ...objectOf(look(), textFrom(first)) }
    case 'python':
      return { kind, version: textFrom(first) }
    case 'plan':
      return { kind, plan: textFrom(first) }
    default:
      if (PLAIN.includes(kind)) return { kind: kind as 'freeze' }
      throw new BranchError(`"${words.join(' ')}" is no change. There are ${CHANGES_USAGE}.`)
  }
}

function wholeFrom(word: string | undefined, most: number): number {
  if (word === undefined || !/^\d{1,10}$/.test(word) || Number(word) > most) {
    throw new BranchError(`${word === undefined ? 'A number is missing' : `"${word}" is no whole number from 0 to ${most}`}. There are ${CHANGES_USAGE}.`)
  }
  return Number(word)
}

function textFrom(word: string | undefined): string {
  if (word === undefined) throw new BranchError(`A word is missing. There are ${CHANGES_USAGE}.`)
  return word
}

function objectOf(look: Look, expression: string): { readonly object: Ref; readonly birth: number } {
  const object = look.resolve(expression)
  if (object === NULL) throw new BranchError(`Nothing here is called ${expression}.`)
  return { object, birth: look.vm.heap.refs.objBirth[object] }
}

/** The reference that an expression names: what holds it, or, for a local, the object itself and slot NONE. */
function referenceOf(look: Look, expression: string): { readonly object: Ref; readonly birth: number; readonly slot: number } {
  const target = objectOf(look, expression)
  const last = /^(.+?)(\.[A-Za-z_]\w*|\[[^\][]+\])$/.exec(expression)
  if (last === null && !/^[A-Za-z_]/.test(expression))
    throw new BranchError(`${expression} names an object, and no reference to it. Name who refers to it: "referrers ${expression}" lists them.`)
  const held = last === null ? holderOfName(look, expression, target.object) : holderOfPart(look, objectOf(look, last[1]).object, last[2], target.object)
  if (held === null) throw new BranchError(`What refers to ${expression} is no local, global, attribute or item: that reference cannot be dropped.`)
  return held.slot === NONE ? { ...target, slot: NONE } : { object: held.object, birth: look.vm.heap.refs.objBirth[held.object], slot: held.slot }
}

function holderOfName(look: Look, name: string, target: Ref): Held | null {
  const { vm } = look
  const frame = vm.frames.findLast((one): one is PyFrame => !one.native)
  if (frame !== undefined) {
    const { code, nlocals } = frame.run
    const local = code.varnames.indexOf(name)
    if (local >= 0 && vm.values[frame.base + local] === target) return { object: target, slot: NONE }
    const cell = [...code.cellvars, ...code.freevars].indexOf(name)
    if (cell >= 0 && vm.heap.slot(vm.values[frame.base + nlocals + cell], 0) === target) return { object: vm.values[frame.base + nlocals + cell], slot: 0 }
  }
  const spaces = [...(frame === undefined ? [] : [frame.locals, frame.globals]), vm.mainGlobals]
  for (const space of spaces) {
    const found = space === NULL ? null : slotCalled(look, space, `[${JSON.stringify(name)}]`, target)
    if (found !== null) return found
  }
  return null
}

/** `.left` or `[0]` of an object. */
function holderOfPart(look: Look, holder: Ref, part: string, target: Ref): Held | null {
  const { heap } = look.vm
  if (part.startsWith('[')) {
    const index = /^\[(-\d+)\]$/.exec(part)
    const written = index !== null && !look.vm.isA(holder, 'dict') ? `[${heap.size(holder) + Number(index[1])}]` : part.replace(/^\['(.*)'\]$/, '["$1"]')
    return slotCalled(look, holder, written, target)
  }
  const own = slotCalled(look, holder, part, target)
  if (own !== null) return own
  // Its attributes lie in a dict.
  const dict = look.vm.typeOf(holder).dictAt < 0 ? NULL : heap.slot(holder, look.vm.typeOf(holder).dictAt)
  return dict === NULL ? null : slotCalled(look, dict, `[${JSON.stringify(part.slice(1))}]`, target)
}

/** The slot of an object that the program calls so, and that refers to the target. */
function slotCalled(look: Look, from: Ref, name: string, target: Ref): Held | null {
  const { heap } = look.vm
  for (let slot = 0; slot < heap.size(from); slot++) {
    if (heap.slot(from, slot) === target && look.nameOf({ from, slot, to: target }) === name) return { object: from, slot }
  }
  return null
}
