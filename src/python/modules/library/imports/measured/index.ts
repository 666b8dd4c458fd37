import type { Paths } from '../paths'
import { PATHS_38 } from './cpython38'
import { PATHS_39 } from './cpython39'
import { PATHS_310 } from './cpython310'
import { PATHS_311 } from './cpython311'
import { PATHS_312 } from './cpython312'
import { PATHS_313 } from './cpython313'

/** By the minor version. */
export const PATHS: Readonly<Record<number, Paths>> = { 8: PATHS_38, 9: PATHS_39, 10: PATHS_310, 11: PATHS_311, 12: PATHS_312, 13: PATHS_313 }
