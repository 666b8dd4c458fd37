import { cpython39 } from './cpython-3.9'
import type { Profile } from './profile'

/** CPython 3.10: what changed since 3.9. Source: `Objects/obmalloc.c` of 3.10 (bpo-37448: radix tree, larger pools and arenas). */
export const cpython310: Profile = {
  ...cpython39,
  python: '3.10',
  poolSize: 16 * 1024, // POOL_BITS 14
  arenaSize: 1024 * 1024, // ARENA_BITS 20
  arenaMapTopBits: 10, // 48 address bits − 20 = 28 = 10 + 10 + 8
  arenaMapMidBits: 10,
  arenaMapBotBits: 8,
  arenaMapInCpython: 1,
}
