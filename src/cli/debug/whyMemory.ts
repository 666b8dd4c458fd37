import {
  type AddressReason,
  type ArenaReason,
  arenaAt,
  type PoolReason,
  poolOfBlock,
  printPosition,
  type StaysReason,
  type Survivor,
  whyAddress,
  whyArena,
  whyPool,
} from '../../index'
import { type Answer, CommandError, type Debugger } from './debugger'
import { describeName, isAliveHere, lineText, nameOf, runOf } from './naming'
import { chainJson, chainLines, SHOWN } from './whyChain'

// Why is it there, and why does it stay: objects, pools and arenas.

/** `why address OBJECT [BUFFER]` */
export function address(debug: Debugger, expression: string | undefined, buffer: string | undefined): Answer {
  const name = nameOf(debug, expression)
  const which = buffer === undefined ? undefined : bufferNumber(buffer)
  const reason = whyAddress(runOf(debug), name, debug.timeline.cursor, which)
  if (reason === null) throw new CommandError(`${describeName(debug, name)} has no buffer ${which} here.`)
  const lines = [`${describeName(debug, name)}${which === undefined ? '' : `, buffer ${which},`} ${addressText(reason)}`, ...chainLines(debug, reason)]
  const { source, size, pool, arena, block } = reason
  return { text: lines.join('\n'), json: { ...name, block, address: reason.address, source, size, pool, arena, ...chainJson(debug, reason) } }
}

function bufferNumber(word: string): number {
  if (/^[01]$/.test(word)) return Number(word)
  throw new CommandError(`"${word}" is no buffer: an object has buffer 0 (items, keys, a table) and buffer 1.`)
}

function addressText({ address: at, source, size, pool, arena }: AddressReason): string {
  if (source === 'static') return 'is static: it has no block of the heap.'
  const where = size === null ? '' : `, ${size} bytes in pool ${pool} of arena ${arena}`
  return `lives in the block at 0x${at.toString(16)}${where}: ${source}.`
}

/** `why arena WHICH`, `why pool WHICH` */
export function memory(debug: Debugger, what: 'arena' | 'pool', word: string | undefined): Answer {
  const run = runOf(debug)
  const { cursor } = debug.timeline
  const number = numberOf(debug, what, word)
  const reason: ArenaReason | PoolReason | null = what === 'arena' ? whyArena(run, number, cursor) : whyPool(run, number, cursor)
  if (reason === null) throw new CommandError(what === 'arena' ? `there is no arena ${number} here. "heap" lists them.` : `pool ${number} is not in use here.`)
  const lines = [memoryText(debug, reason), ...reason.survivors.slice(0, SHOWN).map((survivor) => `  ${survivorText(debug, survivor)}`)]
  if (reason.total > SHOWN) lines.push(`  … and ${reason.total - SHOWN} more`)
  const { survivors, total } = reason
  const told = survivors.map((survivor) => ({ ...survivor, line: survivor.born === null ? null : debug.session.lineOf(survivor.born.operation) }))
  return {
    text: [...lines, ...(total === 0 || total > reason.fromStart ? ['The oldest of the run:'] : []), ...chainLines(debug, reason)].join('\n'),
    json: { [what]: number, ...reason, survivors: told, ...chainJson(debug, reason) },
  }
}

function memoryText(debug: Debugger, reason: ArenaReason | PoolReason): string {
  const base = `0x${reason.address.toString(16)}`
  if ('size' in reason)
    return `Pool ${reason.pool} at ${base}, of arena ${reason.arena}, has room for ${reason.capacity} blocks of ${reason.size} bytes; in use: ${blocks(reason)}, the oldest first:`
  const opened = reason.opened === null ? 'before the run began' : `at ${printPosition(reason.opened)}, ${lineText(debug, reason.opened.operation)}`
  const used = `${reason.pools.used} of its ${reason.pools.used + reason.pools.free} pools are in use`
  return `Arena ${reason.arena} at ${base} was opened ${opened}; ${reason.kept ? 'nothing uses it, and the last free arena is kept.' : `${used}, by ${blocks(reason)}, the oldest first:`}`
}

function blocks({ total, fromStart }: StaysReason): string {
  return `${total === 1 ? '1 block' : `${total} blocks`}${fromStart === 0 ? '' : ` (${fromStart} of them since before the run began)`}`
}

function survivorText(debug: Debugger, { is, object, birth, freeList, born, address: at, pool, block }: Survivor): string {
  const who = {
    object: () => describeName(debug, { object, birth }),
    buffer: () => `a buffer of ${describeName(debug, { object, birth })}`,
    'held back': () => `@${block}, which the free list ${freeList} keeps`,
    other: () => `@${block}, whose object is half made, or at its end`,
  }[is]()
  const when = born === null ? 'since before the run began' : `since ${printPosition(born)}, ${lineText(debug, born.operation)}`
  return `0x${at.toString(16)} (pool ${pool})  ${who}, ${when}`
}

/** An arena or a pool: by number, by an address in it, by an object in it. */
function numberOf(debug: Debugger, what: 'arena' | 'pool', word: string | undefined): number {
  if (word === undefined) throw new CommandError(`which ${what}? Give its number, an address in it (0x…), or an object in it.`)
  const run = runOf(debug)
  const { cursor } = debug.timeline
  if (/^\d{1,9}$/.test(word)) return Number(word)
  if (what === 'arena' && /^0x[0-9a-f]{1,13}$/i.test(word)) {
    const arena = arenaAt(run, Number(word), cursor)
    if (arena === null) throw new CommandError(`${word} lies in no arena here.`)
    return arena
  }
  const name = nameOf(debug, word)
  const found = poolOfBlock(run, name.object, cursor)
  if (found === null || !isAliveHere(debug, name)) throw new CommandError(`${describeName(debug, name)} is in no pool here: it is static, large, or not alive.`)
  return found[what]
}
