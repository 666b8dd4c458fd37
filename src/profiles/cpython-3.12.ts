import { cpython311 } from './cpython-3.11'
import type { Profile } from './profile'

/** CPython 3.12: the state moved into the interpreter; no number of the allocator changed. Source: `Include/internal/pycore_obmalloc.h` of 3.12. */
export const cpython312: Profile = { ...cpython311, python: '3.12' }
