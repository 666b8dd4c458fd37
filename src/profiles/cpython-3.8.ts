import { linuxX8664 } from './linux-x86-64'
import type { Profile } from './profile'

/** CPython 3.8. Source: `Objects/obmalloc.c` of 3.8 unless a line says otherwise. */
export const cpython38: Profile = {
  ...linuxX8664,
  python: '3.8',
  alignment: 16, // bpo-27987: 16 on 64-bit platforms
  smallRequestThreshold: 512,
  poolSize: 4096, // SYSTEM_PAGE_SIZE
  poolOverhead: 48, // struct pool_header: 4+4 count, freeblock, nextpool, prevpool, 4 × u32
  arenaSize: 256 * 1024,
  initialArenaObjects: 16,
  keepLastFreeArena: 0,
  reallocKeepNumerator: 4,
  reallocKeepDenominator: 3,
  // 3.8 and 3.9 find an address's arena through the arenaindex in its pool's header, which needs the bytes of memory itself.
  // The answer is that of a radix tree; only its shape is ours: 48 address bits − 18 bits of an arena = 10 + 10 + 10.
  arenaMapTopBits: 10,
  arenaMapMidBits: 10,
  arenaMapBotBits: 10,
  arenaMapInCpython: 0,
}
