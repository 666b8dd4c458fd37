// SHA-3 and SHAKE: the sponge of FIPS 202, over 25 lanes of 64 bits.

const MASK = (1n << 64n) - 1n
const turned = (lane: bigint, by: number): bigint => (by === 0 ? lane : ((lane << BigInt(by)) | (lane >> BigInt(64 - by))) & MASK)

/** How far each lane is turned, and where it goes (ρ and π): along the path that (x, y) → (y, 2x + 3y) takes. */
const PATH: readonly (readonly [number, number])[] = Array.from({ length: 24 }).reduce<{ at: [number, number]; path: [number, number][] }>(
  ({ at: [x, y], path }, _, step) => {
    const next: [number, number] = [y, (2 * x + 3 * y) % 5]
    return { at: next, path: [...path, [x + 5 * y, (((step + 1) * (step + 2)) / 2) % 64]] }
  },
  { at: [1, 0], path: [] },
).path

/** The constants of ι: bits of a shift register of eight. */
const CONSTANTS: readonly bigint[] = (() => {
  let register = 1
  return Array.from({ length: 24 }, () => {
    let constant = 0n
    for (let bit = 0; bit < 7; bit++) {
      if (register & 1) constant |= 1n << BigInt(2 ** bit - 1)
      register = register & 0x80 ? ((register << 1) ^ 0x171) & 0xff : register << 1
    }
    return constant
  })
})()

function permute(state: bigint[]): void {
  for (const constant of CONSTANTS) {
    const columns = [0, 1, 2, 3, 4].map((x) => state[x] ^ state[x + 5] ^ state[x + 10] ^ state[x + 15] ^ state[x + 20])
    for (let at = 0; at < 25; at++) state[at] ^= columns[(at + 4) % 5] ^ turned(columns[(at + 1) % 5], 1)
    let carried = state[1]
    for (let step = 0; step < 24; step++) {
      const to = PATH[(step + 1) % 24][0]
      ;[carried, state[to]] = [state[to], turned(carried, PATH[step][1])]
    }
    for (let row = 0; row < 25; row += 5) {
      const lanes = state.slice(row, row + 5)
      for (let x = 0; x < 5; x++) state[row + x] = lanes[x] ^ (~lanes[(x + 1) % 5] & MASK & lanes[(x + 2) % 5])
    }
    state[0] ^= constant
  }
}

/** `rate` bytes a block; `suffix` tells SHA-3 (6) and SHAKE (31) apart. */
export function keccak(message: Uint8Array, rate: number, suffix: number, size: number): Uint8Array {
  const padded = new Uint8Array((Math.floor(message.length / rate) + 1) * rate)
  padded.set(message)
  padded[message.length] = suffix
  padded[padded.length - 1] |= 0x80
  const state = new Array<bigint>(25).fill(0n)
  const view = new DataView(padded.buffer)
  for (let block = 0; block < padded.length; block += rate) {
    for (let lane = 0; lane < rate / 8; lane++) state[lane] ^= view.getBigUint64(block + lane * 8, true)
    permute(state)
  }
  const found = new Uint8Array(Math.ceil(size / rate) * rate)
  const out = new DataView(found.buffer)
  for (let block = 0; block < found.length; block += rate) {
    if (block > 0) permute(state)
    for (let lane = 0; lane < rate / 8; lane++) out.setBigUint64(block + lane * 8, state[lane], true)
  }
  return found.slice(0, size)
}
