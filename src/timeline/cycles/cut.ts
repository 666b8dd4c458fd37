import type { Refcounts } from '../../kernel/refcounts/layout'
import { TypeFlag } from '../../kernel/refcounts/layout'
import type { Reference } from '../why/alive'
import { CLASS_SLOT } from '../why/alive'
import { backwardsOf, type ObjectGraph } from './graph'
import { greedyOrder } from './greedy'
import { neededOf } from './restore'
import { orderWithout, singleCuts } from './single'

/** Kinds of references that are tried, those with most references first. */
const KINDS = 12
/** `slot` of a kind where any place of a list, a tuple or a set is meant. */
export const ANY_SLOT = -3

/** References of one kind: from objects of one type, out of one slot, to objects of one type. */
export interface ReferenceKind {
  readonly fromType: number
  /** ANY_SLOT: out of any. */
  readonly slot: number
  readonly toType: number
}

/** References without which a component has no cycle: counting references then frees it, as soon as nothing else holds it. */
export interface Cut {
  /**
   * `one`: any one of `choices` is enough, and no other slot of the component is. `kind`: all references of one kind. `few`: a set that was found by a
   * heuristic; none of it can be left out, as a rule, but there may be a smaller one.
   */
  readonly how: 'one' | 'kind' | 'few'
  readonly references: readonly Reference[]
  /** `one`: each slot that is enough by itself. */
  readonly choices: readonly Reference[]
  /** Kinds of which all references together are enough, too; those with the fewest come first. */
  readonly kinds: readonly KindOfCut[]
}

/** All references of one kind, without which a component has no cycle. */
export interface KindOfCut {
  readonly kind: ReferenceKind
  readonly references: readonly Reference[]
}

/**
 * What to cut of a component: one reference where one is enough (exact), else all of one kind where that takes no more than the heuristic's, else what the
 * heuristic found. References that a program can change (of lists, dicts, instances) come before those of tuples.
 *
 * Cost    nodes and edges, some times
 */
export function cutOf(refs: Readonly<Refcounts>, component: ObjectGraph): Cut {
  const { from } = backwardsOf(component)
  const references = (edges: readonly number[]): Reference[] =>
    edges.map((edge) => ({ from: component.objects[from[edge]], slot: component.slot[edge], to: component.objects[component.to[edge]] }))
  const changeableFirst = (found: Reference[]): Reference[] => [...found.filter((one) => isChangeable(refs, one.from)), ...found.filter((one) => !isChangeable(refs, one.from))]
  const kinds = kindsOf(refs, component, from).map(({ kind, edges }) => ({ kind, references: references(edges) }))
  const single = singleCuts(component)
  if (single.length > 0) {
    const choices = changeableFirst(references(single))
    return { how: 'one', references: choices.slice(0, 1), choices, kinds }
  }
  const few = changeableFirst(references(fewEdges(component, from)))
  if (kinds.length > 0 && kinds[0].references.length <= few.length) return { how: 'kind', references: kinds[0].references, choices: [], kinds }
  return { how: 'few', references: few, choices: [], kinds }
}

/** Can a program put something else into its slots? Tuples and their like it cannot. */
function isChangeable(refs: Readonly<Refcounts>, object: number): boolean {
  return (refs.typeFlags[refs.objType[object]] & TypeFlag.CLEARS) !== 0
}

function fewEdges(component: ObjectGraph, from: Int32Array): number[] {
  const place = greedyOrder(component)
  const backwards: number[] = []
  for (let edge = 0; edge < component.to.length; edge++) if (place[from[edge]] >= place[component.to[edge]]) backwards.push(edge)
  return neededOf(component, place, backwards)
}

/** The kinds of more than one reference without which there is no cycle, the fewest references first. */
function kindsOf(refs: Readonly<Refcounts>, component: ObjectGraph, from: Int32Array): { kind: ReferenceKind; edges: number[] }[] {
  const kinds = new Map<string, { readonly kind: ReferenceKind; readonly edges: number[] }>()
  for (let edge = 0; edge < component.to.length; edge++) {
    if (component.slot[edge] === CLASS_SLOT) continue
    const [holder, target] = [component.objects[from[edge]], component.objects[component.to[edge]]]
    const kind = { fromType: refs.objType[holder], slot: slotKind(refs, holder, component.slot[edge]), toType: refs.objType[target] }
    const key = `${kind.fromType} ${kind.slot} ${kind.toType}`
    const known = kinds.get(key)
    if (known === undefined) kinds.set(key, { kind, edges: [edge] })
    else known.edges.push(edge)
  }
  const tried = [...kinds.values()].filter(({ edges }) => edges.length > 1)
  tried.sort((a, b) => b.edges.length - a.edges.length)
  const enough = tried.slice(0, KINDS).filter(({ edges }) => orderWithout(component, edges) !== null)
  return enough.sort((a, b) => a.edges.length - b.edges.length)
}

/** In a list, a tuple or a set it makes no difference which place it is. */
function slotKind(refs: Readonly<Refcounts>, object: number, slot: number): number {
  const flags = refs.typeFlags[refs.objType[object]]
  const isTable = (flags & TypeFlag.CLEARS_BUFFERS) !== 0 && (flags & TypeFlag.VALUE_FIRST) === 0
  return (flags & TypeFlag.FROM_END) !== 0 || isTable ? ANY_SLOT : slot
}
