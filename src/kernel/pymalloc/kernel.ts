import type { AllocatorKernel } from '../allocatorKernel'
import { adopt, allocate, arenaMapped, arenaRefused, largeBlockPlaced, largeBlockRefused, resize } from './allocate'
import { free } from './free'
import { createPymalloc, PYMALLOC_COLUMNS, PYMALLOC_VALUES, type Pymalloc } from './layout'
import { addressOf } from './read'

/** CPython's allocator for small requests, as a lab asks for it. */
export const pymallocKernel: AllocatorKernel<Pymalloc> = {
  name: 'pymalloc',
  create: createPymalloc,
  allocate,
  resize,
  free,
  adopt,
  arenaMapped,
  arenaRefused,
  largeBlockPlaced,
  largeBlockRefused,
  addressOf,
  phaseOf: (heap) => heap.phase,
  columns: PYMALLOC_COLUMNS,
  values: PYMALLOC_VALUES,
}
