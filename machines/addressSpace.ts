import { fromTransition } from 'xstate'
import { offerLargeBlock, placeLargeBlock, removeLargeBlock, resizeLargeBlock } from '../src/kernel/addressSpace/largeBlocks'
import type { AddressSpace } from '../src/kernel/addressSpace/layout'
import { mapArena, mapChunk, offerArena, unmapArena, unmapChunk } from '../src/kernel/addressSpace/mappings'
import type { Outbox } from '../streams/bus'
import type { FactOf } from '../streams/facts'
import type { OperationOf } from '../streams/operations'
import { Voice } from './voice'

type AddressSpaceEvent =
  | OperationOf<'arena.offer' | 'largeBlock.offer' | 'chunk.map' | 'chunk.unmap'>
  | FactOf<'arena.requested' | 'arena.released' | 'largeBlock.requested' | 'largeBlock.resizeRequested' | 'largeBlock.returned'>

/** The process around the allocator. It never waits: each message is answered at once, so it needs no states. */
export function addressSpaceLogic(space: AddressSpace, outbox: Outbox) {
  const voice = new Voice(outbox)
  const { sink } = voice

  return fromTransition((context: Record<string, never>, event: AddressSpaceEvent) => {
    switch (event.type) {
      case 'arena.offer':
        offerArena(space, event.address, sink)
        break
      case 'largeBlock.offer':
        offerLargeBlock(space, event.address, sink)
        break
      case 'chunk.map':
        mapChunk(space, event.address, event.bytes, sink)
        break
      case 'chunk.unmap':
        unmapChunk(space, event.address, sink)
        break
      case 'arena.requested':
        mapArena(space, event.bytes, sink)
        break
      case 'arena.released':
        unmapArena(space, event.address, sink)
        break
      case 'largeBlock.requested':
        placeLargeBlock(space, event.block, event.nbytes, sink)
        break
      case 'largeBlock.resizeRequested':
        resizeLargeBlock(space, event.block, event.nbytes, event.address, sink)
        break
      case 'largeBlock.returned':
        removeLargeBlock(space, event.block, event.address, sink)
        break
    }
    voice.say(event.seq)
    return context
  }, {})
}
