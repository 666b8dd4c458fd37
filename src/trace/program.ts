import type * as R from '../kernel/recording/layout'
import { Op } from '../kernel/recording/layout'

/** One request of a program that is written by hand. Blocks are birth numbers, in order of their `malloc`. */
export type Request =
  | { readonly do: 'malloc'; readonly nbytes: number; readonly domain?: number }
  | { readonly do: 'realloc'; readonly block: number; readonly nbytes: number; readonly domain?: number }
  | { readonly do: 'free'; readonly block: number; readonly domain?: number }
  | { readonly do: 'arena'; readonly address: number }

export const malloc = (nbytes: number, domain = 2): Request => ({ do: 'malloc', nbytes, domain })
export const realloc = (block: number, nbytes: number, domain = 2): Request => ({ do: 'realloc', block, nbytes, domain })
export const free = (block: number, domain = 2): Request => ({ do: 'free', block, domain })
/** The next arena will be at this address. */
export const arena = (address: number): Request => ({ do: 'arena', address })

const OPS = { malloc: Op.MALLOC, realloc: Op.REALLOC, free: Op.FREE, arena: Op.ARENA_ALLOC } as const

/** A program as a recording without answers: nothing is checked, addresses are chosen by the address space where none is offered. */
export function program(requests: readonly Request[]): R.Recording {
  const n = requests.length
  let births = 0
  const recording = {
    name: 'a program',
    label: '',
    python: '',
    records: n,
    births: 0,
    hasArenas: false,
    op: new Uint8Array(n),
    domain: new Uint8Array(n),
    block: new Int32Array(n),
    nbytes: new Float64Array(n),
    address: new Float64Array(n),
    expects: new Uint8Array(n),
    foreignRecord: new Int32Array(0),
    foreignAddress: new Float64Array(0),
  }
  requests.forEach((request, i) => {
    recording.op[i] = OPS[request.do]
    if (request.do === 'arena') {
      recording.address[i] = request.address
      return
    }
    recording.domain[i] = request.domain ?? 2
    recording.block[i] = request.do === 'malloc' ? births++ : request.block
    if (request.do !== 'free') recording.nbytes[i] = request.nbytes
  })
  return { ...recording, births }
}
