import { isDeepStrictEqual } from 'node:util'
import { cpython, createLab } from '../../../src'
import { captureRun, isCapturable, NotCapturable } from '../../../src/python'
import { finish, freeze, start, thaw } from './running'

const SOURCE = `
import gc, weakref
class Node:
    def __init__(self, name):
        self.name = name
    def __del__(self):
        print('del', self.name)
def names(nodes):
    for node in nodes:
        yield node.name
nodes = [Node(str(n)) for n in range(5)]
walk = names(nodes)
print(next(walk))
refs = [weakref.ref(node) for node in nodes]
try:
    1 / 0
except ZeroDivisionError as error:
    print(error)
    print(next(walk))
nodes.clear()
print([ref() for ref in refs], gc.collect())
print(sorted([3, 1, 2], key=lambda n: -n))
`

/** The program in the middle: the handler runs, a generator waits. */
function middle() {
  const kept = start(SOURCE, '3.11')
  while (!kept.written.stdout.includes('division')) kept.run.step(1)
  kept.run.runUntilCapturable()
  return kept
}

test('the heap is the truth: on an empty heap the captured interpreter knows nothing', () => {
  const expected = finish(start(SOURCE, '3.11'))
  const { run } = thaw(freeze(middle()), 'fast')
  const { lab } = createLab({ plan: cpython('3.11'), mode: 'fast' })
  Object.assign(run.vm, { lab })
  Object.assign(run.vm.heap, { lab, refs: lab.refs })
  let code: number | null = null
  expect(() => {
    code = run.finish().code
  }).toThrow()
  expect(code).toBeNull()
  expect(finish(thaw(freeze(middle()), 'fast'))).toEqual(expected)
})

test('a capture changes no more, and serves more than once', () => {
  const expected = finish(start(SOURCE, '3.11'))
  const kept = middle()
  const frozen = { ...freeze(kept), capture: captureRun(kept.run.vm) }
  const copy = structuredClone(frozen.capture)
  finish(kept)
  expect(isDeepStrictEqual(frozen.capture, copy)).toBe(true)
  expect(finish(thaw(frozen, 'fast'))).toEqual(expected)
  expect(isDeepStrictEqual(frozen.capture, copy)).toBe(true)
  expect(finish(thaw(frozen, 'fast'))).toEqual(expected)
})

test('restoring asks nothing of the heap', () => {
  const kept = middle()
  const { operations, factCount, factHash } = kept.run.vm.lab
  expect(thaw(freeze(kept), 'traced').run.vm.lab).toMatchObject({ operations, factCount, factHash })
})

test('a restored run can be captured again at once, and is the same', () => {
  const first = freeze(middle())
  expect(isDeepStrictEqual(freeze(thaw(first, 'fast')).capture, first.capture)).toBe(true)
})

test('a run is not captured before it begins, in the middle of a native, or when it is over', () => {
  const kept = start(SOURCE, '3.11')
  const { vm } = kept.run
  expect(() => captureRun(vm)).toThrow(NotCapturable)
  let inside = 0
  while (kept.run.step(1) === 'running') {
    expect(isCapturable(vm)).toBe(vm.frames.every(({ native }) => !native))
    if (isCapturable(vm)) continue
    inside++
    expect(() => captureRun(vm)).toThrow(NotCapturable)
  }
  expect(inside).toBeGreaterThan(10)
  expect(() => captureRun(vm)).toThrow(NotCapturable)
  expect(kept.run.step(1)).toBe('ended')
})

test('all that an interpreter has is captured, or made anew by set-up', () => {
  const { vm } = middle().run
  const frozen = freeze(middle())
  const captured = new Set([...Object.keys(frozen.capture.interpreter), ...Object.keys(frozen.capture)])
  const left = Object.entries(vm).flatMap(([name, value]) => (typeof value === 'function' || captured.has(name) ? [] : [name]))
  const anew = 'classmethodDescriptorKind concatenates builtinTypes globalSites kindOf nativeModules slotOf minor'
  const ofTheHost = 'lab model options budget pausable slice'
  expect(left.sort()).toEqual(`${anew} ${ofTheHost}`.split(' ').sort())
})

test('a capture of another plan, or with other natives, is refused', () => {
  const { capture, snapshot, written } = freeze(middle())
  expect(() => thaw({ capture: { ...capture, version: [3, 12] }, snapshot, written }, 'fast')).toThrow(TypeError)
  expect(() => thaw({ capture: { ...capture, natives: capture.natives + 1 }, snapshot, written }, 'fast')).toThrow('other natives')
})

test('the step budget goes on', () => {
  const kept = start('n = 0\nwhile True:\n    n += 1\n', '3.11')
  kept.run.step(5000)
  const frozen = freeze(kept)
  const restored = thaw({ ...frozen, capture: { ...frozen.capture, stepsLeft: 100 } }, 'fast')
  expect(restored.run.finish().code).toBe(4)
})
