import {
  cacheNumber,
  GENERATIONS,
  type HeapOfObjects,
  objectsOf,
  type PlaceOfAddress,
  type PoolView,
  type Pymalloc,
  printPosition,
  type Replayed,
  tenantsBefore,
  typeName,
  viewArena,
  viewBlock,
  viewObject,
  viewPool,
  whatIsAt,
} from '../../index'
import { count } from '../text'
import { frameAnswer } from './calls'
import { type Answer, CommandError, type DebugCommand, type Debugger, shortName } from './debugger'
import { printNames, printObject } from './print'
import { hex } from './words'

/** Objects and blocks that a list shows, and tenants of an address. */
const SHOWN = 24
const TENANTS = 4

/** @throws CommandError where the plan's allocator is another than pymalloc */
export function pymallocOf(debug: Debugger): HeapOfObjects {
  const { plan } = debug.session
  if (plan.allocator.name !== 'pymalloc') throw new CommandError(`the plan ${plan.name} has another allocator than pymalloc: there are no pools and arenas to show.`)
  return debug.timeline.lab() as Replayed & HeapOfObjects
}

function wholeNumber(word: string | undefined, what: string): number {
  if (word === undefined || !/^\d+$/.test(word) || !Number.isSafeInteger(Number(word))) throw new CommandError(`"${word ?? ''}" is no ${what}: write a whole number.`)
  return Number(word)
}

// ── x ADDRESS ────────────────────────────────────────────────────────────────────────────────────

const KINDS: Readonly<Record<PlaceOfAddress['kind'], string>> = {
  used: 'a block in use',
  free: 'a free block, on the free list of its pool',
  virgin: 'a block that was never handed out',
  large: 'a block of the C library',
  header: 'the header of a pool: no block',
  rest: 'the end of a pool, where no block fits',
  uncarved: 'an arena, where no pool was carved yet',
  outside: 'nothing of the heap',
}

function examineAddress(debug: Debugger, address: number): Answer {
  const lab = pymallocOf(debug)
  const found = whatIsAt(lab, address)
  const { timeline, session } = debug
  const tenants = found.block === null ? [] : tenantsBefore(timeline, session.keyframes, found.block.address, timeline.cursor, TENANTS, (operation) => debug.pause(operation))
  const pool = found.pool === null ? null : viewPool(timeline.heap(), found.pool)
  const before = tenants.map(({ position, block, kind }) => {
    const line = session.lineOf(position.operation)
    return `    ${printPosition(position)}  ${kind === null ? `block ${block}` : `${typeName(kind) ?? 'an instance'} @${block}`}${line === null ? '' : `, ${shortName(line.filename)}:${line.line} in ${line.qualname}`}`
  })
  const lines = [
    `${hex(address)}: ${KINDS[found.kind]}`,
    ...(found.block === null
      ? []
      : [
          `  block     ${hex(found.block.address)}, ${count(found.block.bytes)} bytes${address === found.block.address ? '' : `; the address is ${address - found.block.address} bytes inside`}`,
        ]),
    ...(found.kind === 'used' || found.kind === 'large' ? [`  owner     ${ownerText(debug, found)}`] : []),
    ...(pool === null ? [] : [`  pool      ${poolLine(pool)}`]),
    ...(found.arena === null ? [] : [`  arena     ${found.arena} at ${hex(lab.heap.arenaAddress[found.arena])}`]),
    ...(found.block === null ? [] : [tenants.length === 0 ? '  nobody was given it in this run up to here' : '  given to, the last first:', ...before]),
  ]
  return { text: lines.join('\n'), json: { ...found, tenants: tenants.map((tenant) => ({ ...tenant, position: printPosition(tenant.position) })) } }
}

function ownerText(debug: Debugger, { owner, freeList, block }: PlaceOfAddress): string {
  if (freeList !== null) return `nobody: the free list "${freeList}" keeps it`
  if (owner === null) return `the interpreter itself${block === null || block.number === null ? '' : ` (block ${block.number})`}`
  const text = describe(debug, owner.object)
  return owner.buffer === null ? text : `${text}: buffer ${owner.buffer}`
}

/** An object in a few words; before the program begins there is none to ask. */
export function describe(debug: Debugger, object: number): string {
  return debug.timeline.cursor.operation >= debug.session.begins ? debug.look().describe(object) : `@${object}`
}

// ── pools and arenas ─────────────────────────────────────────────────────────────────────────────

function poolLine({ pool, address, szidx, size, used, capacity }: PoolView): string {
  return `${pool} at ${hex(address)}: ${szidx === null ? 'no size class yet' : `class ${szidx} (${size} bytes), ${used} of ${capacity} blocks in use`}`
}

const MARK = { used: '#', free: '.', virgin: ' ' } as const

function examinePool(debug: Debugger, word: string | undefined): Answer {
  const lab = pymallocOf(debug)
  const address = addressOf(word)
  const number = address === null ? wholeNumber(word, 'number of a pool, nor an address (0x…)') : whatIsAt(lab, address).pool
  const pool = number === null ? null : viewPool(debug.timeline.heap(), number)
  if (pool === null) throw new CommandError(`there is no pool ${word} here. "x arena N" lists those of an arena, "heap" all of them.`)
  const owners = pool.blocks.flatMap(({ offset, state }) => (state === 'used' ? [{ offset, ...whatIsAt(lab, pool.address + offset) }] : []))
  const lines = [
    poolLine(pool),
    `  arena     ${pool.arena}`,
    `  blocks    [${pool.blocks.map(({ state }) => MARK[state]).join('')}]   # in use, . free, blank never handed out`,
    `  free list ${pool.freeChain.length === 0 ? 'empty' : cut(pool.freeChain.map((offset) => `+${offset}`)).join(' ')}`,
    ...cut(owners.map((owner) => `  +${String(owner.offset).padEnd(6)} ${ownerText(debug, owner)}`)),
  ]
  return { text: lines.join('\n'), json: { ...pool, owners: owners.map(({ offset, owner, freeList }) => ({ offset, owner, freeList })) } }
}

function examineArena(debug: Debugger, word: string | undefined): Answer {
  pymallocOf(debug)
  const snapshot = debug.timeline.heap()
  const arena = viewArena(snapshot, wholeNumber(word, 'number of an arena'))
  if (arena === null) throw new CommandError(`there is no arena ${word} here. "heap" shows them.`)
  const lines = [
    `arena ${arena.arena} at ${hex(arena.address)}: ${arena.nfreepools} of ${arena.ntotalpools} pools free, ${arena.pools.length} carved`,
    `  emptied   ${arena.freepools.length === 0 ? 'no pool' : cut(arena.freepools.map(String)).join(' ')}`,
    ...cut(
      arena.pools.map((pool) => viewPool(snapshot, pool)).flatMap((pool) => (pool === null ? [] : [`  ${poolLine(pool)}`])),
      '"x pool N" shows each',
    ),
  ]
  return { text: lines.join('\n'), json: { ...arena } }
}

// ── lists ────────────────────────────────────────────────────────────────────────────────────────

function examineGeneration(debug: Debugger, word: string | undefined): Answer {
  const generation = word === 'permanent' ? GENERATIONS : wholeNumber(word, 'generation (0, 1, 2 or permanent)')
  if (generation > GENERATIONS) throw new CommandError(`there is no generation ${generation}: there are 0, 1, 2 and permanent. "gc" shows the lists of a collection.`)
  return objectList(debug, word === 'permanent' ? 'permanent generation' : `generation ${generation}`, generation)
}

/** The objects of a list of the collector, in order, with their `gc_refs`. */
export function objectList(debug: Debugger, name: string, list: number): Answer {
  const { gc } = debug.timeline.lab()
  const objects = objectsOf(gc, list).map((object) => ({ object, gcRefs: gc.gcRefs[object] < 0 ? null : gc.gcRefs[object] }))
  const snapshot = debug.timeline.heap()
  const lines = objects.map(({ object, gcRefs }) => {
    const refcount = viewObject(snapshot, object)?.refcount
    return `  ${describe(debug, object)}  count ${refcount}${gcRefs === null ? '' : `, gc_refs ${gcRefs}`}`
  })
  return { text: [`${name}: ${count(objects.length)} objects, the oldest first`, ...cut(lines, '--json lists all')].join('\n'), json: { list: name, objects } }
}

function examineFreeList(debug: Debugger, words: readonly string[]): Answer {
  const lab = debug.timeline.lab()
  const { freeLists } = lab
  const lists = freeLists.names.map((name, list) => ({ name, length: freeLists.length[list], limit: freeLists.limit[list] })).filter(({ limit }) => limit > 0)
  if (words.length === 0) {
    const empty = lists.filter(({ length }) => length === 0).map(({ name }) => name)
    const lines = lists.filter(({ length }) => length > 0).map(({ name, length, limit }) => `${name}  ${length} of ${limit}`)
    return { text: [...lines, ...(empty.length === 0 ? [] : [`empty: ${empty.join(', ')}`])].join('\n'), json: { freeLists: lists } }
  }
  const name = words.join(' ')
  const list = cacheNumber((lab as Replayed & { readonly model: Parameters<typeof cacheNumber>[0] }).model, name)
  if (list < 0) throw new CommandError(`there is no free list "${name}" in Python ${debug.session.version}. There are ${lists.map((one) => one.name).join(', ')}.`)
  const blocks = Array.from(freeLists.blocks.subarray(freeLists.base[list], freeLists.base[list] + freeLists.length[list])).reverse()
  const heap = debug.session.plan.allocator.name === 'pymalloc' ? (lab.heap as Pymalloc) : null
  const places = blocks.map((block) => ({ block, address: heap === null ? null : addressIn(debug, block) }))
  const lines = places.map(({ block, address }) => `  block ${block}${address === null ? '' : ` at ${hex(address)}`}`)
  return {
    text: [`free list "${name}": ${blocks.length} of ${freeLists.limit[list]}, the next to be taken first`, ...cut(lines, '--json lists all')].join('\n'),
    json: { freeList: name, limit: freeLists.limit[list], blocks: places },
  }
}

function addressIn(debug: Debugger, block: number): number | null {
  return viewBlock(debug.timeline.heap(), block)?.address ?? null
}

/** The first lines, and how many there are more. */
export function cut(lines: readonly string[], way = ''): string[] {
  return lines.length <= SHOWN ? [...lines] : [...lines.slice(0, SHOWN), `  … and ${count(lines.length - SHOWN)} more${way === '' ? '' : `: ${way}`}`]
}

/** A word that is an address: `0x…`. */
function addressOf(word: string | undefined): number | null {
  if (word === undefined || !/^0x[0-9a-f]+$/i.test(word)) return null
  const address = Number(word)
  if (!Number.isSafeInteger(address)) throw new CommandError(`${word} is no address of this process: addresses have 48 bits.`)
  return address
}

const WHAT = ['pool', 'arena', 'generation', 'freelist', 'frame', 'globals']

/** `x`: whatever it is that is named. */
export const EXAMINE: DebugCommand = {
  names: ['x', 'examine'],
  usage: 'x ADDRESS|OBJECT|pool N|arena N|generation N|freelist [NAME]|frame N|globals',
  help: 'what is at an address, or in a pool, an arena, a generation, a free list, a frame',
  more: `ADDRESS is written 0x…; what lies there, whose it is, and who had the block before. A pool is named by its number in facts, or by an address in it.`,
  examples: ['x 0x7f2d4c0a1b30', 'x pool 0x7f2d4c0a1b30', 'x arena 0', 'x generation 0', 'x freelist list', 'x frame 1', 'x globals'],
  complete: (debug, words) => (words.length === 0 ? [...WHAT, ...debug.names().map(({ name }) => name)] : []),
  run(debug, [what, ...words]) {
    const address = addressOf(what)
    if (address !== null) return examineAddress(debug, address)
    switch (what) {
      case 'pool':
        return examinePool(debug, words[0])
      case 'arena':
        return examineArena(debug, words[0])
      case 'generation':
        return examineGeneration(debug, words[0])
      case 'freelist':
        return examineFreeList(debug, words)
      case 'frame':
        debug.chooseFrame(frameNumber(debug, words[0]))
        return frameAnswer(debug)
      case 'globals':
        return printNames(debug, debug.look().globals())
      case undefined:
        throw new CommandError(`examine what? An address (0x…), an object, or ${WHAT.join(', ')}.`)
      default:
        return printObject(debug, debug.object(what))
    }
  },
}

function frameNumber(debug: Debugger, word: string | undefined): number {
  const frame = word === undefined ? debug.frame : wholeNumber(word, 'number of a call')
  const { length } = debug.look().frames()
  if (frame >= length) throw new CommandError(length === 0 ? 'no call is under way here.' : `there are ${length} calls here, 0 to ${length - 1}. "frames" lists them.`)
  return frame
}
