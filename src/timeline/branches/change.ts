import { POLICY_IDS, type PolicyId, SHIPPED_POLICIES } from '../../../streams/ids'
import { NONE } from '../../kernel/columns'
import { GENERATIONS } from '../../kernel/gc/layout'
import type { ObjectName } from '../conditions/objects'

/**
 * What a branch changes, as plain data. Objects are named by number and birth, as they are at the place where the branch begins.
 *
 * `drop`: a slot of the object, or, with `slot` −1, one reference from outside of the heap's slots, is let go of; `name`: the program's name for it.
 * `keep`: the object is held once more, so that it never dies. `leave-out`: the operation at the place is not done.
 * `policy`: another policy that ships decides from there on, by its word.
 * `python`, `plan`: the run begins anew, at operation 0, with another version, or with a plan of this name.
 */
export type BranchChange =
  | { readonly kind: 'threshold'; readonly generation: number; readonly threshold: number }
  | { readonly kind: 'policy'; readonly decides: PolicyId; readonly policy: string }
  | { readonly kind: 'collect'; readonly generation: number }
  | { readonly kind: 'freeze' | 'unfreeze' | 'enable' | 'disable' | 'leave-out' }
  | ({ readonly kind: 'drop'; readonly slot: number; readonly name?: string } & ObjectName)
  | ({ readonly kind: 'keep'; readonly name?: string } & ObjectName)
  | { readonly kind: 'python'; readonly version: string }
  | { readonly kind: 'plan'; readonly plan: string }

export type ChangeKind = BranchChange['kind']
export type ChangeOf<K extends ChangeKind> = Extract<BranchChange, { readonly kind: K }>

/** A branch, or a change of one, that cannot be: what is wrong, and the way out. */
export class BranchError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'BranchError'
  }
}

/** Does the branch begin the run anew? */
export function restarts(changes: readonly BranchChange[]): boolean {
  return changes.some(({ kind }) => kind === 'python' || kind === 'plan')
}

/** A change in a few words, as the debugger's command has it. */
export function printChange(change: BranchChange): string {
  switch (change.kind) {
    case 'threshold':
      return `threshold ${change.generation} ${change.threshold}`
    case 'policy':
      return `policy ${change.decides} ${change.policy}`
    case 'collect':
      return `collect ${change.generation}`
    case 'drop':
      return `drop ${change.name ?? (change.slot === NONE ? `@${change.object}` : `slot ${change.slot} of @${change.object}`)}`
    case 'keep':
      return `keep ${change.name ?? `@${change.object}`}`
    case 'python':
      return `python ${change.version}`
    case 'plan':
      return `plan ${change.plan}`
    default:
      return change.kind
  }
}

const PLAIN: readonly string[] = ['freeze', 'unfreeze', 'enable', 'disable', 'leave-out']

/** Reads what `JSON.parse` made of a change. @throws BranchError naming the field at fault */
export function changeFrom(value: unknown, where: string): BranchChange {
  const fields = recordFrom(value, where)
  const whole = (name: string, least = 0, most = Number.MAX_SAFE_INTEGER): number => wholeFrom(fields[name], `${where}.${name}`, least, most)
  const text = (name: string): string => textFrom(fields[name], `${where}.${name}`)
  const named = fields.name === undefined ? {} : { name: text('name') }
  const kind = text('kind')
  if (PLAIN.includes(kind)) return { kind: kind as 'freeze' }
  switch (kind) {
    case 'threshold':
      return { kind, generation: whole('generation', 0, GENERATIONS - 1), threshold: whole('threshold', -(2 ** 31), 2 ** 31 - 1) }
    case 'policy':
      return { kind, ...policyFrom(text('decides'), text('policy')) }
    case 'collect':
      return { kind, generation: whole('generation', 0, GENERATIONS - 1) }
    case 'drop':
      return { kind, object: whole('object'), birth: whole('birth'), slot: whole('slot', NONE), ...named }
    case 'keep':
      return { kind, object: whole('object'), birth: whole('birth'), ...named }
    case 'python':
      return { kind, version: text('version') }
    case 'plan':
      return { kind, plan: text('plan') }
    default:
      throw new BranchError(`${where}.kind: there is no change "${kind}". There are threshold, policy, collect, drop, keep, python, plan, ${PLAIN.join(', ')}.`)
  }
}

/** A policy that ships, by what it decides and its word. @throws BranchError saying what there is */
export function policyFrom(decides: string, word: string): Pick<ChangeOf<'policy'>, 'decides' | 'policy'> {
  const known = SHIPPED_POLICIES.find((one) => one.word === word && one.decides === decides)
  if (known !== undefined) return { decides: known.decides, policy: word }
  const id = POLICY_IDS.find((one) => one === decides)
  if (id === undefined) throw new BranchError(`There is no policy "${decides}". There are ${POLICY_IDS.join(', ')}.`)
  const words = SHIPPED_POLICIES.flatMap((one) => (one.decides === id ? [one.word] : []))
  throw new BranchError(`There is no ${id} "${word}". There are ${words.join(', ')}.`)
}

/** @throws BranchError where it is no object */
export function recordFrom(value: unknown, where: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new BranchError(`${where}: expected an object, found ${describe(value)}.`)
  return value as Record<string, unknown>
}

/** @throws BranchError where it is no whole number of the range */
export function wholeFrom(value: unknown, where: string, least: number, most: number): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < least || value > most) {
    throw new BranchError(`${where}: expected a whole number from ${least} to ${most}, found ${describe(value)}.`)
  }
  return value
}

/** @throws BranchError where it is no text */
export function textFrom(value: unknown, where: string): string {
  if (typeof value !== 'string' || value === '') throw new BranchError(`${where}: expected a text, found ${describe(value)}.`)
  return value
}

function describe(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 40)
}
