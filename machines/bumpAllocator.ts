import type { AllocatorKernel } from '../src/kernel/allocatorKernel'
import { bumpKernel } from '../src/kernel/bump'
import { type AllocatorPart, allocatorMachine } from './allocator'

/** The example of a replacement: a lab made with it runs, and fails a recording of CPython at the first address. */
export const bumpAllocator: AllocatorPart = {
  name: bumpKernel.name,
  kernel: bumpKernel as AllocatorKernel,
  logic: (heap, outbox) => allocatorMachine(bumpKernel as AllocatorKernel, heap, outbox),
}
