import { cutOffArenaCalls, type Divergence, type HeapStatistics, type PlaceDescription } from '../index'
import { colors } from './colors'
import type { ReplayResult } from './replay'

/** 1,234,567 */
export function count(n: number): string {
  return n.toLocaleString('en-US')
}

/** 0x7f00_dead_b000 as people write it. */
function hex(address: number): string {
  return `0x${address.toString(16)}`
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`
}

/** The whole report on one replay. */
export function replayText(path: string, python: string, result: ReplayResult): string {
  const { lab, seconds, divergence, endState, statistics } = result
  const { mutator, recording } = lab
  const cutOff = cutOffArenaCalls(mutator)
  const rate = seconds > 0 ? `, ${count(Math.round(mutator.cursor / seconds))} a second` : ''
  const lines = [
    colors.bold(path),
    `  Python ${python} (${recording.label}), plan ${lab.plan.name}, ${lab.mode} mode`,
    row('records', `${count(mutator.cursor)} of ${count(recording.records)} in ${seconds.toFixed(3)} s${rate}`),
    row('addresses', `${count(mutator.checked)} checked, ${count(mutator.matched)} matched, ${count(mutator.checked - mutator.matched)} mismatched`),
    row(
      'arenas',
      `${count(mutator.arenasChecked)} made or released, ${count(mutator.arenasMismatched)} mismatched${cutOff === 0 ? '' : `; ${count(cutOff)} at the very end, before the operation that made them: not compared`}`,
    ),
  ]
  if (endState !== null) lines.push(row('end state', `${count(endState.checked)} compared at record ${count(endState.atRecord)}, ${count(endState.differences.length)} different`))
  if (statistics !== null) lines.push(...statisticsLines(statistics))
  if (divergence !== null) lines.push(...divergenceLines(divergence, statistics !== null))
  if (endState !== null && endState.differences.length > 0)
    lines.push(...endState.differences.slice(0, 5).map((d) => `  ${colors.red('differs')}  ${d.what}: expected ${d.expected}, found ${d.found}`))
  return `${lines.join('\n')}\n`
}

function statisticsLines(s: HeapStatistics): string[] {
  return [
    row('at peak', `${count(s.arenas.highwater)} arenas, ${count(s.peakAllocatedBytes)} bytes in blocks`),
    row('at the end', `${count(s.arenas.current)} arenas (${count(s.arenaBytes)} bytes), ${count(s.allocatedBytes)} bytes in blocks`),
    row('fragmentation', fragmentation(s)),
    '',
    '  class   size    pools   blocks in use   blocks free   pools full to',
    ...s.classes.map(
      (c) =>
        `  ${String(c.szidx).padStart(5)}  ${String(c.size).padStart(5)}  ${count(c.pools).padStart(7)}  ${count(c.used).padStart(14)}  ${count(c.available).padStart(12)}  ${percent(c.used, c.used + c.available).padStart(14)}`,
    ),
    '',
  ]
}

/** Where the bytes of the arenas are that hold nothing for the program. */
function fragmentation(s: HeapStatistics): string {
  const of = (bytes: number): string => percent(bytes, s.arenaBytes)
  const rounding = s.allocatedBytes === 0 ? '' : `; ${percent(s.allocatedBytes - s.requestedBytes, s.allocatedBytes)} of the blocks' bytes are rounding`
  return [
    `${of(s.arenaBytes - s.allocatedBytes)} of the arenas' bytes hold no block`,
    `(free blocks ${of(s.availableBytes)}, free pools ${of(s.unusedPoolBytes)}, headers and rests ${of(s.poolHeaderBytes + s.quantizationBytes + s.arenaAlignmentBytes)})${rounding}`,
  ].join(' ')
}

/** `hasPlaces`: the heap is pymalloc's, so there is something to say about what lies around the addresses. */
function divergenceLines(d: Divergence, hasPlaces: boolean): string[] {
  const said: Readonly<Record<Divergence['kind'], string>> = {
    address: `expected ${hex(d.expected)}, found ${d.found === 0 ? 'no memory (NULL)' : hex(d.found)}`,
    arenaMade: `expected ${d.expected === 0 ? 'no new arena' : `a new arena at ${hex(d.expected)}`}, found ${d.found === 0 ? 'none' : `one at ${hex(d.found)}`}`,
    arenaReleased: `expected ${d.expected === 0 ? 'no arena to be released' : `the arena at ${hex(d.expected)} to be released`}, found ${d.found === 0 ? 'none' : `${hex(d.found)} released`}`,
    impossible: 'the recording frees or resizes an address in an arena where no such block lives; CPython would have aborted',
  }
  return [
    '',
    `  ${colors.red('first mismatch')} at record ${count(d.record)}, ${d.operation}: ${said[d.kind]}`,
    ...(hasPlaces ? [...placeLines('expected', d.expected, d.expectedPlace), ...placeLines('found', d.found, d.foundPlace)] : []),
    '  The replay of this recording stopped here.',
  ]
}

function placeLines(name: string, address: number, place: PlaceDescription | null): string[] {
  if (address === 0) return []
  const label = `    ${name.padEnd(9)}`
  if (place === null) return [`${label}${hex(address)} is in no arena of ours`]
  const arena = `arena ${place.arena} at ${hex(place.arenaAddress)}, ${place.nfreepools} of ${place.ntotalpools} pools free`
  if (place.pool === null) return [`${label}${hex(address)}: ${arena}; no pool was carved there`]
  const { pool } = place
  return [
    `${label}${hex(address)}: ${arena}; pool at ${hex(pool.address)}: class ${pool.szidx} (${pool.size} bytes), ${pool.used} of ${pool.capacity} blocks used, ${pool.freeblocks} on its free list, next virgin block at ${pool.nextoffset}`,
  ]
}

function row(label: string, text: string): string {
  return `  ${label.padEnd(14)} ${text}`
}
