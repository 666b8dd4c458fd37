import { cpython310 } from './cpython-3.10'
import type { Profile } from './profile'

/** CPython 3.11: what changed since 3.10. Source: `Objects/obmalloc.c` of 3.11 (all 64 address bits are looked at). */
export const cpython311: Profile = {
  ...cpython310,
  python: '3.11',
  arenaMapTopBits: 15, // 64 address bits − 20 = 44 = 15 + 15 + 14
  arenaMapMidBits: 15,
  arenaMapBotBits: 14,
}
