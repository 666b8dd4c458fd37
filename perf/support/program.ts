import type * as R from '../../src/kernel/recording/layout'
import { Op } from '../../src/kernel/recording/layout'
import { random } from './random'

const EMPTY = { label: '', python: '', hasArenas: false, foreignRecord: new Int32Array(0), foreignAddress: new Float64Array(0) } as const

/** A program of `count` pairs of malloc and free, 1 to 512 bytes: `live` blocks live at a time, and a random one of them is freed. Nothing is checked. */
export function pairs(count: number, live: number, seed: number): R.Recording {
  const next = random(seed)
  const records = 2 * count
  const op = new Uint8Array(records)
  const block = new Int32Array(records)
  const nbytes = new Float64Array(records)
  const living: number[] = []
  let record = 0
  const free = (at: number) => {
    op[record] = Op.FREE
    block[record++] = living[at]
    living[at] = living[living.length - 1]
    living.pop()
  }
  for (let born = 0; born < count; born++) {
    if (living.length === live) free(next(live))
    op[record] = Op.MALLOC
    nbytes[record] = 1 + next(512)
    block[record++] = born
    living.push(born)
  }
  while (living.length > 0) free(living.length - 1)
  return {
    ...EMPTY,
    name: 'pairs of malloc and free',
    records,
    births: count,
    op,
    domain: new Uint8Array(records).fill(2),
    block,
    nbytes,
    address: new Float64Array(records),
    expects: new Uint8Array(records),
  }
}
