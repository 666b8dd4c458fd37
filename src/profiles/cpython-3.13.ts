import { cpython312 } from './cpython-3.12'
import type { Profile } from './profile'

/** CPython 3.13 with the GIL: no number of the allocator changed. Source: `Include/internal/pycore_obmalloc.h` of 3.13. */
export const cpython313: Profile = { ...cpython312, python: '3.13' }
