import type { IntValue } from './ref'

/** Slots looked at one behind the other before the search jumps. */
const LINEAR_PROBES = 9

/** Where a search stands. Only the low 32 bits of `perturb` ever matter. */
export interface Probe {
  slot: number
  /** Where the run of neighbours began. */
  start: number
  left: number
  low: number
  high: number
}

/** A search for a hash begins. Source: `set_lookkey`. */
export function beginProbe(hash: IntValue, mask: number): Probe {
  const low = typeof hash === 'number' ? hash | 0 : Number(BigInt.asIntN(32, hash))
  const high = typeof hash === 'number' ? Math.floor(hash / 0x100000000) | 0 : Number(BigInt.asIntN(32, hash >> 32n))
  const slot = (low & mask) >>> 0
  return { slot, start: slot, left: slot + LINEAR_PROBES <= mask ? LINEAR_PROBES : 0, low, high }
}

/** On to the next slot. */
export function nextProbe(probe: Probe, mask: number): void {
  if (probe.left > 0) {
    probe.left--
    probe.slot++
    return
  }
  probe.low = (probe.low >>> 5) | (probe.high << 27)
  probe.high >>>= 5
  probe.start = ((Math.imul(probe.start, 5) + 1 + probe.low) & mask) >>> 0
  probe.slot = probe.start
  probe.left = probe.slot + LINEAR_PROBES <= mask ? LINEAR_PROBES : 0
}
