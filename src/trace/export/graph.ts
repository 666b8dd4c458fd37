import { NONE } from '../../kernel/columns'
import { ObjectFlag, type Refcounts } from '../../kernel/refcounts/layout'
import type { Weakrefs } from '../../kernel/weakrefs/layout'
import { countEdges } from '../../timeline/why/alive'
import type { MomentNames, Root } from './names'

/** The slot of the reference that an instance has to its class: it lies in no slot. */
export const CLASS_SLOT = -1

/** The objects that are alive, by number. */
export function livingObjects(refs: Readonly<Refcounts>): number[] {
  const objects: number[] = []
  for (let object = 0; object < refs.numbers; object++) if (refs.objType[object] !== 0) objects.push(object)
  return objects
}

/** Each reference of an object, in the order of its slots; then that to its class. */
export function forEachReference(refs: Readonly<Refcounts>, object: number, use: (slot: number, to: number) => void): void {
  const base = refs.slotBase[object]
  const length = refs.slotLength[object]
  for (let slot = 0; slot < length; slot++) {
    const to = refs.slotTarget[base + slot]
    if (to !== NONE) use(slot, to)
  }
  const typeObject = refs.typeObject[refs.objType[object]]
  if (typeObject !== NONE && typeObject !== object) use(CLASS_SLOT, typeObject)
}

/** Bytes that were asked for an object: its own block and its buffers. 0 where it has none of its own (static objects). */
export function requestedBytes(refs: Readonly<Refcounts>, object: number): number {
  if ((refs.objFlags[object] & ObjectFlag.STATIC) !== 0) return 0
  let bytes = refs.objNbytes[object]
  for (const buffer of [object * 2, object * 2 + 1]) if (refs.objBuffer[buffer] !== NONE) bytes += refs.objBufferNbytes[buffer]
  return bytes
}

/** Is it a block of what a fresh interpreter held? Its size and its references are not known: only where it lies. */
export function isOpaque(refs: Readonly<Refcounts>, object: number): boolean {
  return refs.objNbytes[object] === 0 && (refs.objFlags[object] & ObjectFlag.STATIC) === 0
}

/** What a weak reference refers to; NONE where it is none, or refers to nothing any more. */
export function weakTarget(weakrefs: Readonly<Weakrefs>, object: number): number {
  return object < weakrefs.wrObject.length ? weakrefs.wrObject[object] : NONE
}

/**
 * All who hold objects from outside of the heap's slots: frames and modules by name; for the rest, objects with more references than slots and names
 * account for, the interpreter. What a frame names but nobody counts is left out: it lies on a stack that is being taken down.
 */
export function rootsOf(refs: Readonly<Refcounts>, names: MomentNames): Root[] {
  const edges = countEdges(refs)
  const isImmortal = (object: number): boolean => (refs.objFlags[object] & (ObjectFlag.IMMORTAL | ObjectFlag.STATIC)) !== 0
  const left = Int32Array.from(edges, (count, object) => refs.objRefcnt[object] - count)
  const named = names.roots().map((root) => ({
    ...root,
    holds: root.holds.filter(({ object }) => {
      if (!(object >= 0 && object < refs.numbers) || refs.objType[object] === 0) return false
      // A module's namespace is held by the module, too: it is here for its name.
      return root.kind === 'module' || isImmortal(object) || left[object]-- > 0
    }),
  }))
  const rest = livingObjects(refs).filter((object) => isImmortal(object) || left[object] > 0)
  return [...named, { kind: 'interpreter', name: 'interpreter', holds: rest.map((object, at) => ({ name: String(at), object })) }]
}
