import { ObjectFlag, type Refcounts } from '../../kernel/refcounts/layout'
import type { Replayed } from '../../timeline/replayed'
import { CLASS_SLOT, forEachReference, livingObjects, rootsOf } from './graph'
import type { MomentNames } from './names'

/** What a picture shows where nothing else is asked for. */
export const PICTURE_OBJECTS = 200

/** What part of the heap a picture shows. */
export interface PictureOptions {
  /** The picture is of what lies around this object; without it, of what frames and the program's module hold. */
  readonly around?: number
  /** Objects at most. Default 200. */
  readonly most?: number
}

/** A picture's object: `text` is what stands in its box. */
export interface PictureNode {
  readonly object: number
  readonly text: string
  /** The object that the picture is about. */
  readonly focus: boolean
  /** References of it that lead to, or come from, objects that are not in the picture. */
  readonly cut: number
}

/** A part of the object graph, chosen and named. */
export interface Picture {
  readonly nodes: readonly PictureNode[]
  readonly edges: readonly { readonly from: number; readonly to: number; readonly name: string }[]
  readonly roots: readonly { readonly name: string; readonly holds: readonly { readonly name: string; readonly object: number }[] }[]
  /** What was left out, in a sentence; null: nothing. */
  readonly leftOut: string | null
}

/**
 * Chooses what a picture shows, the nearest objects first: around an object what it refers to and what refers to it, each on their own; else what frames
 * and the module hold. References to classes, and to objects that never die (None, True), are shown where both ends are, and are not followed.
 *
 * @throws RangeError where the object is not alive
 */
export function choosePicture(lab: Replayed, names: MomentNames, { around, most = PICTURE_OBJECTS }: PictureOptions): Picture {
  const { refs } = lab
  if (around !== undefined && !(around >= 0 && around < refs.numbers && refs.objType[around] !== 0)) throw new RangeError(`No object @${around} is alive here.`)
  const roots = rootsOf(refs, names).filter(({ kind }) => kind !== 'interpreter')
  const starts = around === undefined ? roots.flatMap(({ holds }) => holds.map(({ object }) => object)) : [around]
  const referrers = around === undefined ? null : referrersOf(refs)
  const shown = new Set<number>()
  let found = 0
  const ring = (next: Iterable<number>, into: number[]): void => {
    for (const object of next) {
      if (shown.has(object)) continue
      found++
      if (shown.size >= most) continue
      shown.add(object)
      into.push(object)
    }
  }
  let outward: number[] = []
  ring(starts, outward)
  let inward = referrers === null ? [] : outward
  while (outward.length > 0 || inward.length > 0) {
    const nextIn: number[] = []
    if (referrers !== null) for (const object of inward) ring(referrers(object), nextIn)
    const nextOut: number[] = []
    for (const object of outward) ring(followed(refs, object), nextOut)
    outward = nextOut
    inward = nextIn
  }
  return { ...draw(lab, names, shown, around), roots: visibleRoots(roots, shown), leftOut: leftOutText(lab, shown.size, found, around) }
}

/** What an object refers to, as far as a picture goes after it. */
function followed(refs: Readonly<Refcounts>, object: number): number[] {
  const next: number[] = []
  forEachReference(refs, object, (slot, to) => {
    if (slot !== CLASS_SLOT && (refs.objFlags[to] & (ObjectFlag.IMMORTAL | ObjectFlag.STATIC)) === 0) next.push(to)
  })
  return next
}

function referrersOf(refs: Readonly<Refcounts>): (object: number) => readonly number[] {
  const known = new Map<number, number[]>()
  for (const from of livingObjects(refs)) {
    forEachReference(refs, from, (slot, to) => {
      if (slot === CLASS_SLOT) return
      const list = known.get(to)
      if (list === undefined) known.set(to, [from])
      else list.push(from)
    })
  }
  return (object) => known.get(object) ?? []
}

function draw({ refs }: Replayed, names: MomentNames, shown: ReadonlySet<number>, focus: number | undefined): Pick<Picture, 'nodes' | 'edges'> {
  const edges: { from: number; to: number; name: string }[] = []
  const cut = new Map<number, number>()
  for (const from of shown) {
    const nameOf = names.slotNames(from)
    forEachReference(refs, from, (slot, to) => {
      if (shown.has(to)) edges.push({ from, to, name: slot === CLASS_SLOT ? 'class' : nameOf(slot) })
      else if (slot !== CLASS_SLOT) cut.set(from, (cut.get(from) ?? 0) + 1)
    })
  }
  const nodes = [...shown].map((object) => ({ object, text: boxText(refs, names, object), focus: object === focus, cut: cut.get(object) ?? 0 }))
  return { nodes, edges }
}

/** A type, the text, the number. */
function boxText(refs: Readonly<Refcounts>, names: MomentNames, object: number): string {
  const found = names.textOf(object)
  const type = names.typeName(refs.objType[object])
  if (found === null) return `${type} @${object}`
  const text = found.kind === 'text' ? JSON.stringify(short(found.text)) : short(found.text)
  if (found.kind === 'object' || found.kind === 'named') return `${text} @${object}`
  return `${type} ${text} @${object}`
}

/** Characters of a text that a box shows. */
const SHOWN = 40

function short(text: string): string {
  return text.length <= SHOWN ? text : `${text.slice(0, SHOWN - 1)}…`
}

function visibleRoots(roots: ReturnType<typeof rootsOf>, shown: ReadonlySet<number>): Picture['roots'] {
  return roots.map(({ name, holds }) => ({ name, holds: holds.filter(({ object }) => shown.has(object)) })).filter(({ holds }) => holds.length > 0)
}

function leftOutText({ refs }: Replayed, shown: number, found: number, around: number | undefined): string | null {
  if (found <= shown && around === undefined) return shown === refs.living ? null : `${shown} of ${refs.living} objects: what frames and modules hold`
  const of = `${shown} of ${refs.living} objects`
  if (found <= shown) return shown === refs.living ? null : `${of}: all that refer to it, or that it refers to`
  return `${of}, the nearest; more are connected. A larger limit shows them`
}
