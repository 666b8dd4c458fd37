/**
 * Which block lives at an address: address → birth number, while a recording is read.
 *
 * Open addressing with linear probing over typed arrays, because a Map of millions of 48-bit numbers costs several times as much.
 * A key of 0 is an empty place; removal shifts the run behind it back, so that no marks are left.
 */
export class BirthTable {
  private addresses = new Float64Array(1 << 12)
  private births = new Int32Array(1 << 12)
  private mask = (1 << 12) - 1
  size = 0

  /** The birth number at `address`, or −1. */
  get(address: number): number {
    const at = this.find(address)
    return this.addresses[at] === 0 ? -1 : this.births[at]
  }

  set(address: number, birth: number): void {
    const at = this.find(address)
    if (this.addresses[at] === 0) {
      this.addresses[at] = address
      this.size++
    }
    this.births[at] = birth
    if (this.size * 2 > this.mask) this.grow()
  }

  delete(address: number): void {
    let hole = this.find(address)
    if (this.addresses[hole] === 0) return
    this.size--
    for (let at = (hole + 1) & this.mask; this.addresses[at] !== 0; at = (at + 1) & this.mask) {
      // An entry may move into the hole unless its home lies behind the hole.
      const home = this.home(this.addresses[at])
      if (((at - home) & this.mask) >= ((at - hole) & this.mask)) {
        this.addresses[hole] = this.addresses[at]
        this.births[hole] = this.births[at]
        hole = at
      }
    }
    this.addresses[hole] = 0
  }

  private find(address: number): number {
    let at = this.home(address)
    while (this.addresses[at] !== 0 && this.addresses[at] !== address) at = (at + 1) & this.mask
    return at
  }

  private home(address: number): number {
    // Addresses are multiples of 16: the low bits carry nothing.
    const low = (address / 16) | 0
    return (Math.imul(low, 0x9e3779b1) >>> 11) & this.mask
  }

  private grow(): void {
    const { addresses, births } = this
    this.addresses = new Float64Array(addresses.length * 4)
    this.births = new Int32Array(births.length * 4)
    this.mask = this.addresses.length - 1
    this.size = 0
    for (let at = 0; at < addresses.length; at++) if (addresses[at] !== 0) this.set(addresses[at], births[at])
  }
}
