import { AddressSpace } from '../kernel/addressSpace/layout'
import { FreeLists } from '../kernel/freelists/layout'
import { Generations } from '../kernel/gc/layout'
import { Pymalloc } from '../kernel/pymalloc/layout'
import { Refcounts } from '../kernel/refcounts/layout'
import { Weakrefs } from '../kernel/weakrefs/layout'
import { ADDRESS_SPACE_TOUCHED } from './touchedAddressSpace'
import { COLLECTOR_TOUCHED } from './touchedCollector'
import { FREE_LISTS_TOUCHED } from './touchedFreeLists'
import { GENERATIONS_TOUCHED } from './touchedGenerations'
import { INCREMENTAL_TOUCHED } from './touchedIncremental'
import { PYMALLOC_TOUCHED } from './touchedPymalloc'
import { REFCOUNTS_TOUCHED } from './touchedRefcounts'
import { WEAKREFS_TOUCHED } from './touchedWeakrefs'
import type { TouchTable } from './touches'

/** Whatever is said of the generations, in a collection and outside. */
const GENERATIONS_AND_COLLECTOR: TouchTable<Generations> = new Map([...GENERATIONS_TOUCHED, ...COLLECTOR_TOUCHED, ...INCREMENTAL_TOUCHED])

/**
 * The table that says where facts touch these columns; null where there is none, and snapshots compare instead.
 *
 * The table belongs to the columns, not to the kernel that works with them: facts alone rebuild the columns (law L5), so whoever
 * uses them says what he wrote.
 */
export function touchTableOf(state: object): TouchTable | null {
  if (state instanceof Pymalloc) return PYMALLOC_TOUCHED
  if (state instanceof AddressSpace) return ADDRESS_SPACE_TOUCHED
  if (state instanceof Refcounts) return REFCOUNTS_TOUCHED
  if (state instanceof Generations) return GENERATIONS_AND_COLLECTOR
  if (state instanceof Weakrefs) return WEAKREFS_TOUCHED
  if (state instanceof FreeLists) return FREE_LISTS_TOUCHED
  return null
}
