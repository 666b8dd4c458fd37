import type { Recording } from '../kernel/recording/layout'

/** A recording without records: the mutator of a heap whose program is written in TypeScript replays nothing. */
export const NO_PROGRAM: Recording = {
  name: '',
  label: '',
  python: '',
  records: 0,
  births: 0,
  hasArenas: false,
  op: new Uint8Array(0),
  domain: new Uint8Array(0),
  block: new Int32Array(0),
  nbytes: new Float64Array(0),
  address: new Float64Array(0),
  expects: new Uint8Array(0),
  foreignRecord: new Int32Array(0),
  foreignAddress: new Float64Array(0),
}
