import { Pymalloc } from '../../kernel/pymalloc/layout'
import type { Replayed } from '../replayed'
import type { Condition, ConditionTest } from '../search'
import { compileExpression } from './expression'
import { GarbageLedger } from './garbage'

/** What an expression is worked out over: a heap, and the objects of it that are garbage, where anybody asks. */
interface Numbered {
  readonly lab: Replayed
  readonly garbage: GarbageLedger | null
}

type HeapNumber = (over: Numbered) => number

const ofGenerations = (name: string, read: (lab: Replayed, generation: number) => number): [string, HeapNumber][] =>
  [0, 1, 2].map((generation) => [`${name}${generation}`, ({ lab }) => read(lab, generation)])

/** Of a heap with another allocator: 0. */
const ofPymalloc =
  (read: (heap: Pymalloc) => number): HeapNumber =>
  ({ lab: { heap } }) =>
    heap instanceof Pymalloc ? read(heap) : 0

/** The numbers of a heap that an expression may name. */
export const HEAP_NUMBERS: ReadonlyMap<string, HeapNumber> = new Map<string, HeapNumber>([
  ...ofGenerations('gc.count', ({ gc }, generation) => gc.count[generation]),
  ...ofGenerations('gc.threshold', ({ gc }, generation) => gc.threshold[generation]),
  ...ofGenerations('gc.objects', ({ gc }, generation) => gc.length[generation]),
  ...ofGenerations('gc.collections', ({ gc }, generation) => gc.collections[generation]),
  ...ofGenerations('gc.collected', ({ gc }, generation) => gc.collected[generation]),
  ['gc.enabled', ({ lab }) => lab.gc.enabled],
  ['gc.collecting', ({ lab }) => lab.gc.collecting],
  ['gc.frozen', ({ lab }) => lab.gc.length[3]],
  ['gc.long_lived_total', ({ lab }) => lab.gc.longLivedTotal],
  ['gc.long_lived_pending', ({ lab }) => lab.gc.longLivedPending],
  ['heap.arenas', ofPymalloc((heap) => heap.narenasCurrentlyAllocated)],
  ['heap.bytes', ofPymalloc((heap) => heap.granulesInUse * 2 ** heap.alignmentShift)],
  ['heap.large_blocks', ofPymalloc((heap) => heap.rawAllocatedBlocks)],
  ['objects.alive', ({ lab }) => lab.refs.living],
  ['objects.born', ({ lab }) => lab.refs.births],
  ['objects.garbage', ({ garbage }) => garbage?.count ?? 0],
  ['objects.dying', ({ lab }) => lab.refs.stackDepth],
  ['facts', ({ lab }) => lab.factCount],
])

/** More than `count` objects are garbage (`GarbageLedger`), and were not before. It is met between two operations. */
export function garbageExceeds(count: number): Condition {
  return { ...when(`objects.garbage > ${count}`), text: `garbage ${count}` }
}

/** Bytes of blocks in use in pools come to be more than `bytes`. */
export function heapBytesExceed(bytes: number): Condition {
  return { ...when(`heap.bytes > ${bytes}`), text: `heap-bytes ${bytes}` }
}

/**
 * The expression comes to be true, and was not before: numbers of the heap by name, whole or decimal numbers, `+ - * / %`, comparisons (which may be
 * chained), `and`, `or`, `not`, brackets, as in Python. It is worked out behind each fact; `objects.garbage` changes between operations.
 *
 * @throws SyntaxError where it is no such expression, with the place in it; RangeError where it names a number that there is not
 */
export function when(text: string): Condition {
  const { value, names } = compileExpression<Numbered>(text, HEAP_NUMBERS)
  const needsGarbage = names.has('objects.garbage')
  return {
    text: `when ${text}`,
    begin(lab) {
      const garbage = needsGarbage ? new GarbageLedger(lab.refs) : null
      const over = { lab, garbage }
      let before = value(over) !== 0
      const became = (): boolean => {
        const now = value(over) !== 0
        const met = now && !before
        before = now
        return met
      }
      if (garbage === null) return became
      const test: ConditionTest = (_operation, kind, a, b, c) => {
        garbage.fact(kind, a, b, c)
        return became()
      }
      test.between = () => {
        garbage.settle()
        return became()
      }
      return test
    },
  }
}
