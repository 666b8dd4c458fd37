import type { Paths } from '../paths'

/** By the minor version: a tenth of a megabyte each, loaded for the version that runs. */
const PATHS: Readonly<Record<number, () => Readonly<Record<string, Paths>>>> = {
  8: () => require('./cpython38'),
  9: () => require('./cpython39'),
  10: () => require('./cpython310'),
  11: () => require('./cpython311'),
  12: () => require('./cpython312'),
  13: () => require('./cpython313'),
}

/** What imports were measured to leave in a version of CPython; undefined where none was. */
export function measuredPaths(minor: number): Paths | undefined {
  return PATHS[minor]?.()[`PATHS_3${minor}`]
}
