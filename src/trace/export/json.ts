import { NONE } from '../../kernel/columns'
import { PERMANENT } from '../../kernel/gc/layout'
import { Pool, PoolRecord, Pymalloc } from '../../kernel/pymalloc/layout'
import { index2size, offsetOfPlace, poolOfPlace } from '../../kernel/pymalloc/read'
import { BUFFERS, ObjectFlag } from '../../kernel/refcounts/layout'
import type { HeapSnapshot } from '../../snapshot/snapshot'
import { generationStatistics, heapStatistics } from '../../snapshot/statistics'
import { viewArena, viewPool } from '../../snapshot/views'
import { printPosition } from '../../timeline/position'
import type { Replayed } from '../../timeline/replayed'
import { CLASS_SLOT, forEachReference, isOpaque, livingObjects, requestedBytes, rootsOf, weakTarget } from './graph'
import type { MomentHead, MomentNames, Write } from './names'

/** Of the file: it goes up where a field changes its meaning. */
export const MOMENT_VERSION = 1

/** Objects between two moments at which whoever asked can do something else. */
const PAUSE_EVERY = 1024

/**
 * A moment as one JSON object: the collector, the allocator's arenas and pools, who holds what, and every object with its references. Each object stands
 * on a line of its own. docs/exports.md has the fields.
 *
 * @returns now and then, how many objects are done
 */
export function* writeMomentJson(snapshot: HeapSnapshot, lab: Replayed, names: MomentNames, head: MomentHead, write: Write): Generator<number> {
  const { refs, gc, heap, freeLists } = lab
  const { position, python, plan } = head
  const isPymalloc = heap instanceof Pymalloc
  const line = names.lineOf(position.operation)
  write(`{"format":"ouroboros-moment","version":${MOMENT_VERSION},"place":${JSON.stringify(printPosition(position))},"line":${JSON.stringify(line)},`)
  write(`"python":${JSON.stringify(python)},"plan":${JSON.stringify(plan)},"factCount":${snapshot.factCount},"objectsAlive":${refs.living},\n`)
  const generations = generationStatistics(gc)
  const collecting = gc.collecting === NONE ? null : gc.collecting
  write(`"collector":${JSON.stringify({ enabled: gc.enabled === 1, collecting, permanent: gc.length[PERMANENT], generations })},\n`)
  write(`"freeLists":${JSON.stringify(Object.fromEntries(freeLists.names.map((name, at) => [name, freeLists.length[at]])))},\n`)
  write(`"heap":${isPymalloc ? JSON.stringify(heapStatistics(heap)) : 'null'},\n`)
  if (isPymalloc) writeArenas(snapshot, heap, write)
  else write('"arenas":null,\n"pools":null,\n')
  write(`"roots":[${rootsOf(refs, names).map((root) => `\n${JSON.stringify(root)}`)}],\n"objects":[`)
  const objects = livingObjects(refs)
  for (let at = 0; at < objects.length; at++) {
    write(`${at === 0 ? '' : ','}\n${JSON.stringify(objectJson(lab, names, objects[at]))}`)
    if (at % PAUSE_EVERY === 0) yield at
  }
  write('\n]}\n')
  yield objects.length
}

function writeArenas(snapshot: HeapSnapshot, heap: Pymalloc, write: Write): void {
  const arenas = Array.from(heap.arenaAddress.keys()).flatMap((arena) => viewArena(snapshot, arena) ?? [])
  write(`"arenas":[${arenas.map(({ pools, freepools, ...arena }) => `\n${JSON.stringify({ ...arena, pools: pools.length, freepools: freepools.length })}`)}],\n"pools":[`)
  let first = true
  for (const pool of arenas.flatMap(({ pools }) => pools)) {
    const view = viewPool(snapshot, pool)
    if (view === null) continue
    const { blocks: _blocks, freeChain, ...rest } = view
    write(`${first ? '' : ','}\n${JSON.stringify({ ...rest, freeChain: freeChain.length })}`)
    first = false
  }
  write('],\n')
}

function objectJson({ refs, gc, weakrefs, heap }: Replayed, names: MomentNames, object: number): Record<string, unknown> {
  const flags = refs.objFlags[object]
  const isStatic = (flags & ObjectFlag.STATIC) !== 0
  const block = isStatic || !(heap instanceof Pymalloc) ? null : blockOf(heap, object)
  const tracked = (flags & ObjectFlag.TRACKED) !== 0
  const nameOf = names.slotNames(object)
  const references: { name: string; object: number }[] = []
  forEachReference(refs, object, (slot, to) => references.push({ name: slot === CLASS_SLOT ? 'class' : nameOf(slot), object: to }))
  const referent = weakTarget(weakrefs, object)
  const text = names.textOf(object)
  return {
    object,
    birth: refs.objBirth[object],
    type: names.typeName(refs.objType[object]),
    text: text?.text ?? null,
    refcount: refs.objRefcnt[object],
    immortal: (flags & ObjectFlag.IMMORTAL) !== 0,
    static: isStatic,
    opaque: isOpaque(refs, object),
    generation: tracked ? gc.gcList[object] : null,
    finalized: (flags & ObjectFlag.FINALIZED) !== 0,
    address: block?.address ?? null,
    bytes: requestedBytes(refs, object),
    blockBytes: block?.size ?? null,
    buffers: Array.from({ length: BUFFERS }, (_, buffer) => object * BUFFERS + buffer).flatMap((at) =>
      refs.objBuffer[at] === NONE ? [] : [{ block: refs.objBuffer[at], bytes: refs.objBufferNbytes[at] }],
    ),
    references,
    ...(referent === NONE ? {} : { referent }),
  }
}

/** Where the object's block is, and how long; a length of null: the C library has it. */
function blockOf(heap: Pymalloc, block: number): { address: number; size: number | null } {
  const place = heap.blockPlace[block]
  if (place === 0) return { address: heap.blockAddress[block], size: null }
  const pool = poolOfPlace(heap, place)
  return { address: heap.poolAddress[pool >> PoolRecord.SHIFT] + offsetOfPlace(heap, place), size: index2size(heap, heap.pools[pool + Pool.SZIDX]) }
}
