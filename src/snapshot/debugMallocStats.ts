import type { Pymalloc } from '../kernel/pymalloc/layout'
import { sizeClasses } from '../kernel/pymalloc/read'
import { type HeapStatistics, heapStatistics } from './statistics'

/** An entry of the arena map, in every level: a pointer, or a leaf's two 32-bit offsets. */
const MAP_ENTRY_BYTES = 8

/**
 * The allocator's part of `sys._debugmallocstats()`, in CPython's own layout.
 *
 * Source: `_PyObject_DebugMallocStats` (Objects/obmalloc.c). The part on the arena map exists from 3.10.
 *
 * @param printsArenaMap - does this version print the arena map?
 */
export function debugMallocStats(heap: Pymalloc, printsArenaMap: boolean): string {
  const statistics = heapStatistics(heap)
  const lines = [`Small block threshold = ${heap.smallRequestThreshold}, in ${sizeClasses(heap)} size classes.`, '', ...classTable(statistics), '', ...arenaLines(heap, statistics)]
  if (printsArenaMap) lines.push('', ...arenaMapLines(heap))
  return `${lines.join('\n')}\n`
}

function classTable({ classes }: HeapStatistics): string[] {
  return [
    'class   size   num pools   blocks in use  avail blocks',
    '-----   ----   ---------   -------------  ------------',
    ...classes.map(({ szidx, size, pools, used, available }) => `${pad(szidx, 5)} ${pad(size, 6)} ${pad(pools, 11)} ${pad(used, 15)} ${pad(available, 13)}`),
  ]
}

function arenaLines(heap: Pymalloc, s: HeapStatistics): string[] {
  return [
    line('# arenas allocated total', s.arenas.total),
    line('# arenas reclaimed', s.arenas.reclaimed),
    line('# arenas highwater mark', s.arenas.highwater),
    line('# arenas allocated current', s.arenas.current),
    line(`${s.arenas.current} arenas * ${heap.arenaSize} bytes/arena`, s.arenaBytes),
    '',
    ...summed([
      ['# bytes in allocated blocks', s.allocatedBytes],
      ['# bytes in available blocks', s.availableBytes],
      [`${s.unusedPools} unused pools * ${heap.poolSize} bytes`, s.unusedPoolBytes],
      ['# bytes lost to pool headers', s.poolHeaderBytes],
      ['# bytes lost to quantization', s.quantizationBytes],
      ['# bytes lost to arena alignment', s.arenaAlignmentBytes],
    ]),
  ]
}

function arenaMapLines(heap: Pymalloc): string[] {
  return [
    'arena map counts',
    line('# arena map mid nodes', heap.mapMidCount),
    line('# arena map bot nodes', heap.mapBotCount),
    '',
    ...summed([
      ['# bytes lost to arena map root', heap.mapRoot.length * MAP_ENTRY_BYTES],
      ['# bytes lost to arena map mid', heap.mapMidCount * 2 ** heap.mapMidBits * MAP_ENTRY_BYTES],
      ['# bytes lost to arena map bot', heap.mapBotCount * 2 ** heap.mapBotBits * MAP_ENTRY_BYTES],
    ]),
  ]
}

function summed(rows: readonly (readonly [string, number])[]): string[] {
  return [
    ...rows.map(([label, value]) => line(label, value)),
    line(
      'Total',
      rows.reduce((total, [, value]) => total + value, 0),
    ),
  ]
}

/** `printone`: label padded to 35, then the number with commas, right-aligned. */
function line(label: string, value: number): string {
  return `${label.padEnd(35)}=${value.toLocaleString('en-US').padStart(21)}`
}

function pad(value: number, width: number): string {
  return String(value).padStart(width)
}
