import type { Ref } from '../../../heap/ref'
import type { Interpreter } from '../../../vm/interpreter'
import { makeNativeModule } from '../../nativeModule'
import { defineCombinations, defineCombinationsWithReplacement, definePermutations, defineProduct } from './combinatoric'
import { defineGroupby, defineTee } from './grouping'
import { defineCount, defineCycle, defineRepeat } from './infinite'
import { defineAccumulate, defineBatched, defineChain, definePairwise, defineZipLongest } from './joining'
import { defineCompress, defineDropwhile, defineFilterfalse, defineIslice, defineStarmap, defineTakewhile } from './selecting'

/** itertools. */
export function makeItertools(vm: Interpreter): Ref {
  const types: Record<string, Ref> = {
    count: defineCount(vm),
    cycle: defineCycle(vm),
    repeat: defineRepeat(vm),
    chain: defineChain(vm),
    zip_longest: defineZipLongest(vm),
    accumulate: defineAccumulate(vm),
    islice: defineIslice(vm),
    takewhile: defineTakewhile(vm),
    dropwhile: defineDropwhile(vm),
    filterfalse: defineFilterfalse(vm),
    starmap: defineStarmap(vm),
    compress: defineCompress(vm),
    product: defineProduct(vm),
    permutations: definePermutations(vm),
    combinations: defineCombinations(vm),
    combinations_with_replacement: defineCombinationsWithReplacement(vm),
    groupby: defineGroupby(vm),
    ...(vm.atLeast(10) ? { pairwise: definePairwise(vm) } : {}),
    ...(vm.atLeast(12) ? { batched: defineBatched(vm) } : {}),
  }
  return makeNativeModule(vm, 'itertools', { functions: { tee: defineTee(vm) }, values: Object.fromEntries(Object.entries(types).map(([name, ref]) => [name, vm.hold(ref)])) })
}
