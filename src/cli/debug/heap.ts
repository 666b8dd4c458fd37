import { debugMallocStats, heapStatistics, type PoolView, type Pymalloc, viewArena, viewPool } from '../../index'
import { colors } from '../colors'
import { count } from '../text'
import { type Answer, CommandError, type DebugCommand, type Debugger } from './debugger'
import { pymallocOf } from './examine'
import { hex } from './words'

/** Arenas that one map shows, and pools of a line of it. */
const ARENAS = 12
const POOLS = 32

/** Size classes 0 to 63 as one character. */
const CLASSES = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ+-'
/** How full a pool is, in eighths. */
const FILL = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█']
const NOT_CARVED = ' ·'
const EMPTIED = ' ○'

interface ArenaMap {
  readonly arena: number
  readonly address: number
  readonly total: number
  /** Of each pool that was carved, in order of their addresses. */
  readonly pools: readonly Pick<PoolView, 'pool' | 'szidx' | 'size' | 'used' | 'capacity'>[]
}

function arenasOf(debug: Debugger): ArenaMap[] {
  const { heap } = pymallocOf(debug)
  const snapshot = debug.timeline.heap()
  const found: ArenaMap[] = []
  for (let number = 0; number < heap.maxarenas; number++) {
    const arena = viewArena(snapshot, number)
    if (arena === null) continue
    const pools = arena.pools.flatMap((pool) => viewPool(snapshot, pool) ?? []).map(({ pool, szidx, size, used, capacity }) => ({ pool, szidx, size, used, capacity }))
    found.push({ arena: number, address: arena.address, total: arena.ntotalpools, pools })
  }
  return found
}

/** A pool as two characters: its size class, and how full it is. */
function cell(pool: ArenaMap['pools'][number] | undefined): string {
  if (pool === undefined) return colors.dim(NOT_CARVED)
  if (pool.szidx === null || pool.used === 0) return colors.dim(EMPTIED)
  const share = pool.used / pool.capacity
  const text = `${CLASSES[pool.szidx]}${FILL[Math.min(Math.floor(share * FILL.length), FILL.length - 1)]}`
  if (share === 1) return colors.green(text)
  return share < 0.25 ? colors.red(text) : colors.yellow(text)
}

function arenaLines({ arena, address, total, pools }: ArenaMap): string[] {
  const used = pools.reduce((sum, pool) => sum + pool.used * pool.size, 0)
  const bytes = pools.reduce((sum, pool) => sum + pool.capacity * pool.size, 0)
  const rows: string[] = []
  for (let first = 0; first < total; first += POOLS) {
    rows.push(`  ${Array.from({ length: Math.min(POOLS, total - first) }, (_, at) => cell(pools[first + at])).join(' ')}`)
  }
  const share = bytes === 0 ? '' : `, their blocks ${Math.round((100 * used) / bytes)} % in use`
  return [`arena ${arena} at ${hex(address)}: ${pools.filter((pool) => pool.used > 0).length} of ${total} pools in use${share}`, ...rows]
}

function legend(arenas: readonly ArenaMap[]): string {
  const sizes = new Map(arenas.flatMap(({ pools }) => pools.flatMap(({ szidx, size, used }) => (szidx === null || used === 0 ? [] : [[szidx, size] as const]))))
  const classes = [...sizes].sort(([a], [b]) => a - b).map(([szidx, size]) => `${CLASSES[szidx]} ${size}`)
  return `A pool is its size class and how full it is (${FILL[0]} to ${FILL[FILL.length - 1]});${EMPTIED} emptied,${NOT_CARVED} not carved yet. Bytes of a block: ${classes.join(', ')}.`
}

function map(debug: Debugger, word: string | undefined): Answer {
  const arenas = arenasOf(debug)
  const from = word === undefined ? 0 : Number(word)
  if (word !== undefined && !arenas.some(({ arena }) => arena >= from))
    throw new CommandError(`there is no arena ${word} and none behind it. "heap" shows the first, "heap stats" the numbers.`)
  const wanted = arenas.filter(({ arena }) => arena >= from)
  const shown = wanted.slice(0, ARENAS)
  const { heap } = pymallocOf(debug)
  const { arenas: made, allocatedBytes, arenaBytes } = heapStatistics(heap)
  const lines = [
    `${count(made.current)} arenas, ${count(arenaBytes)} bytes; ${count(allocatedBytes)} bytes in blocks; ${count(heap.rawAllocatedBlocks)} blocks of the C library`,
    ...shown.flatMap(arenaLines),
    ...(wanted.length > shown.length ? [`… and ${wanted.length - shown.length} arenas more: "heap ${wanted[ARENAS].arena}" goes on there`] : []),
    legend(shown),
  ]
  return { text: lines.join('\n'), json: { ...heapStatistics(heap), map: arenas } }
}

function statistics(debug: Debugger): Answer {
  const { heap } = pymallocOf(debug)
  return { text: debugMallocStats(heap as Pymalloc, debug.session.plan.profile.arenaMapInCpython === 1).trimEnd(), json: { ...heapStatistics(heap) } }
}

/** `heap`: the map, or the numbers. */
export const HEAP: DebugCommand = {
  names: ['heap'],
  usage: 'heap [ARENA|stats]',
  help: 'a map of arenas and pools: size class and fill; stats: as sys._debugmallocstats() prints them',
  examples: ['heap', 'heap 12', 'heap stats', 'x pool 0x7f2d4c0a1000'],
  complete: (_debug, words) => (words.length === 0 ? ['stats'] : []),
  run(debug, [word]) {
    if (word === 'stats') return statistics(debug)
    if (word !== undefined && !/^\d+$/.test(word)) throw new CommandError(`"${word}" is no number of an arena. There are "heap", "heap N" (from arena N on) and "heap stats".`)
    return map(debug, word)
  },
}
