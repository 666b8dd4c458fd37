import { type AnyActorLogic, setup } from 'xstate'
import { type AllocatorKernel, Domain, Phase } from '../src/kernel/allocatorKernel'
import { F, type Outcome } from '../src/kernel/facts'
import { pymallocKernel } from '../src/kernel/pymalloc/kernel'
import type { Outbox } from '../streams/bus'
import type { FactOf } from '../streams/facts'
import type { OperationOf } from '../streams/operations'
import { Voice } from './voice'

/** An allocator that a lab can be made with: its kernel for fast mode, its actor for traced mode. */
export interface AllocatorPart<State = unknown> {
  readonly name: string
  readonly kernel: AllocatorKernel<State>
  /** The actor over a heap that `kernel.create` made. */
  logic(heap: State, outbox: Outbox): AnyActorLogic
}

type AllocatorEvent =
  | OperationOf<'block.allocate' | 'block.resize' | 'block.free' | 'block.adopt'>
  | FactOf<'arena.mapped' | 'arena.refused' | 'largeBlock.placed' | 'largeBlock.refused'>
  | FactOf<'objectBlock.requested' | 'buffer.requested' | 'buffer.resizeRequested' | 'buffer.released' | 'objectBlock.released'>
  | { readonly type: 'lacksArena' | 'lacksLargeBlock' }

/**
 * The allocator: serves blocks from its pools, and waits where it needs an arena, or a block of the C library.
 *
 * One chart for every allocator kernel. Its state is derived from the kernel's phase, so that it can be made in the middle of a request.
 */
export function allocatorMachine<State>(kernel: AllocatorKernel<State>, heap: State, outbox: Outbox) {
  const voice = new Voice(outbox)
  const { sink } = voice

  return setup({
    types: { events: {} as AllocatorEvent },
    guards: {
      needsArena: () => kernel.phaseOf(heap) === Phase.AWAITING_ARENA,
      needsLargeBlock: () => kernel.phaseOf(heap) === Phase.AWAITING_LARGE_BLOCK,
    },
    actions: {
      serve: ({ event, self }) => {
        const outcome = step(event)
        if ('seq' in event) voice.say(event.seq)
        if (outcome === F.ARENA_REQUESTED) self.send({ type: 'lacksArena' })
        if (outcome === F.LARGE_BLOCK_REQUESTED || outcome === F.LARGE_BLOCK_RESIZE_REQUESTED) self.send({ type: 'lacksLargeBlock' })
      },
    },
  }).createMachine({
    id: 'allocator',
    initial: 'resuming',
    states: {
      resuming: { always: [{ guard: 'needsArena', target: 'awaitingArena' }, { guard: 'needsLargeBlock', target: 'awaitingLargeBlock' }, { target: 'idle' }] },
      idle: {
        on: {
          'block.allocate': { actions: 'serve' },
          'block.resize': { actions: 'serve' },
          'block.free': { actions: 'serve' },
          'block.adopt': { actions: 'serve' },
          'objectBlock.requested': { actions: 'serve' },
          'buffer.requested': { actions: 'serve' },
          'buffer.resizeRequested': { actions: 'serve' },
          'buffer.released': { actions: 'serve' },
          'objectBlock.released': { actions: 'serve' },
          lacksArena: 'awaitingArena',
          lacksLargeBlock: 'awaitingLargeBlock',
        },
      },
      awaitingArena: {
        on: {
          'arena.mapped': { target: 'idle', actions: 'serve' },
          'arena.refused': { target: 'idle', actions: 'serve' },
        },
      },
      awaitingLargeBlock: {
        on: {
          'largeBlock.placed': { target: 'idle', actions: 'serve' },
          'largeBlock.refused': { target: 'idle', actions: 'serve' },
        },
      },
    },
  })

  function step(event: AllocatorEvent): Outcome {
    switch (event.type) {
      case 'block.allocate':
        return kernel.allocate(heap, event.block, event.nbytes, event.domain, sink)
      case 'block.resize':
        return kernel.resize(heap, event.block, event.nbytes, event.domain, sink)
      case 'block.free':
        return kernel.free(heap, event.block, event.domain, sink)
      case 'block.adopt':
        return kernel.adopt(heap, event.block, event.address, sink)
      case 'objectBlock.requested':
        return kernel.allocate(heap, event.object, event.nbytes, Domain.OBJ, sink)
      case 'buffer.requested':
        return kernel.allocate(heap, event.block, event.nbytes, Domain.OBJ, sink)
      case 'buffer.resizeRequested':
        return kernel.resize(heap, event.block, event.nbytes, Domain.OBJ, sink)
      case 'buffer.released':
        return kernel.free(heap, event.block, Domain.OBJ, sink)
      case 'objectBlock.released':
        return kernel.free(heap, event.object, Domain.OBJ, sink)
      case 'arena.mapped':
        return kernel.arenaMapped(heap, event.address, sink)
      case 'arena.refused':
        return kernel.arenaRefused(heap, sink)
      case 'largeBlock.placed':
        return kernel.largeBlockPlaced(heap, event.block, event.address, sink)
      case 'largeBlock.refused':
        return kernel.largeBlockRefused(heap, event.block, sink)
      default:
        return F.DONE
    }
  }
}

/** CPython's allocator. */
export const pymallocAllocator: AllocatorPart = {
  name: pymallocKernel.name,
  kernel: pymallocKernel as AllocatorKernel,
  logic: (heap, outbox) => allocatorMachine(pymallocKernel as AllocatorKernel, heap, outbox),
}
