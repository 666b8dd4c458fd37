import type { ADDRESS_SPACE_COLUMNS, AddressSpace } from '../kernel/addressSpace/layout'
import { F, type FactKind } from '../kernel/facts'
import type { Touch, Touches } from './touches'

type AddressSpaceColumn = (typeof ADDRESS_SPACE_COLUMNS)[number]

/** A mapping joins or leaves the ordered list: those behind it move by one. */
function mappingsMoved(touches: Touches<AddressSpaceColumn>, at: number): void {
  touches.from('mappingBase', at)
  touches.from('mappingBytes', at)
  touches.from('mappingPurpose', at)
}

function largeBlockChanged(touches: Touches<AddressSpaceColumn>, block: number): void {
  touches.at('largeBytes', block)
  touches.at('largeSource', block)
}

/** Which records of the address space's columns each fact may write; beside `ADDRESS_SPACE_UPDATES`, row by row. */
export const ADDRESS_SPACE_TOUCHED: ReadonlyMap<FactKind, Touch<AddressSpace, AddressSpaceColumn>> = new Map<FactKind, Touch<AddressSpace, AddressSpaceColumn>>([
  [F.MAPPING_ADDED, (touches, _space, _bytes, _purpose, at) => mappingsMoved(touches, at)],
  [F.MAPPING_REMOVED, (touches, _space, _bytes, at) => mappingsMoved(touches, at)],
  [
    F.BIN_TAKEN,
    (touches, _space, bin, record) => {
      touches.at('binHead', bin)
      touches.at('freedNext', record)
    },
  ],
  [
    F.BIN_FILLED,
    (touches, _space, bin, record) => {
      touches.at('freedAddress', record)
      touches.at('freedNext', record)
      touches.at('binHead', bin)
    },
  ],
  [F.LARGE_BLOCK_PLACED, (touches, _space, block) => largeBlockChanged(touches, block)],
  [F.LARGE_BLOCK_REMOVED, (touches, _space, block) => largeBlockChanged(touches, block)],
])
