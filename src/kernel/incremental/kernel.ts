import { type CollectorKernel, collectorOf } from '../collector/kernel'
import { INCREMENTAL_PHASES } from './phases'

/** CPython's incremental collector, 3.14.0 to 3.14.4: each automatic collection examines what is new and a part of what is old. */
export const incrementalKernel: CollectorKernel = collectorOf('incremental collector', INCREMENTAL_PHASES)
