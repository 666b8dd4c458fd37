import { cpython } from '../../machines/plans'
import { createFastObjectLab } from '../../src/lab/objectLab'
import { Heap } from '../../src/program/heap'

/**
 * The program of test/cpython/collector/knownAnswers.py: rings of two instances are made and let go of, beside `kept` objects that stay.
 *
 * @returns the most garbage there was, how many collections ran, how many objects they collected
 */
export function knownAnswer(version: string, kept: number): string {
  const heap = new Heap(createFastObjectLab({ plan: cpython(version), boot: 'cpython' }))
  const N = heap.defineClass('N')
  const zero = heap.int(0)
  const keep = heap.list()
  for (let i = 0; i < kept; i++) {
    const one = heap.list([zero])
    keep.append(one)
    one.drop()
  }
  heap.gc.collect()
  let [peak, cols, coll] = [0, 0, 0]
  // What Python makes meanwhile: the list of counts, the function's closure, and the function, for which a set stands.
  const state = heap.list([zero, zero])
  heap.tuple([state])
  heap.set()
  // To 3.8 the call of a class, such as `range`, makes a tuple of its arguments.
  if (version === '3.8') heap.tuple([zero]).drop()
  heap.gc.callbacks.push((phase, { collected }) => {
    if (phase === 'start') return
    cols++
    coll += collected
  })
  for (let i = 0; i < 200_000; i++) {
    // From 3.12 a call ends with a check of the evaluation loop, and so does the loop.
    const a = heap.instance(N)
    heap.safepoint()
    const b = heap.instance(N)
    heap.safepoint()
    a.setAttribute('b', b)
    b.setAttribute('b', a)
    a.drop()
    b.drop()
    peak = Math.max(peak, (i + 1) * 2 - coll)
    heap.safepoint()
  }
  return `${peak} ${cols} ${coll}`
}
