import { NEEDS_310, PROGRAMS, SMALL } from './programs'
import { finish, freeze, type Kept, sourceOf, start, stepsOf, thaw } from './running'

/** Numbers from 0 to before 1, the same ones each time. Source: Numerical Recipes (the constants). */
function shares(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

const share = shares(2024)

/** The run after so many steps, and on to the next moment at which it can be captured; null where it has ended before. */
function stopped(program: string, version: string, steps: number, mode: 'fast' | 'traced'): Kept | null {
  const kept = start(sourceOf(program), version, mode, program)
  kept.run.step(steps)
  return kept.run.runUntilCapturable() === 'ended' ? null : kept
}

describe.each(['3.8', '3.11', '3.13'])('a run that is captured anywhere, and restored, ends as one that was not: %s', (version) => {
  test.each(PROGRAMS.filter((program) => version !== '3.8' || !NEEDS_310.has(program)))('%s', (program) => {
    const whole = start(sourceOf(program), version, 'fast', program)
    const expected = finish(whole)
    const steps = stepsOf(whole.run.vm)
    const half = stopped(program, version, Math.floor(share() * steps), 'fast')
    if (half === null) return
    const frozen = freeze(half)
    expect(finish(thaw(frozen, 'fast'))).toEqual(expected)
    // The one that was captured goes on, too.
    if (version === '3.11') expect(finish(half)).toEqual(expected)
  })
})

describe.each(['3.8', '3.11', '3.13'])('from one mode to the other: %s', (version) => {
  test.each([...SMALL])('%s', (program) => {
    const whole = start(sourceOf(program), version, 'fast', program)
    const expected = finish(whole)
    const at = Math.floor(share() * stepsOf(whole.run.vm))
    const fast = stopped(program, version, at, 'fast')
    const traced = stopped(program, version, at, 'traced')
    if (fast === null || traced === null) return
    expect(finish(thaw(freeze(fast), 'traced'))).toEqual(expected)
    expect(finish(thaw(freeze(traced), 'fast'))).toEqual(expected)
  })
})

test('a run is captured again and again, each time where the last one was restored', () => {
  const program = 'finalizers/order.py'
  const whole = start(sourceOf(program), '3.11', 'fast', program)
  const expected = finish(whole)
  let kept = start(sourceOf(program), '3.11', 'fast', program)
  let captures = 0
  for (;;) {
    kept.run.step(45)
    if (kept.run.runUntilCapturable() === 'ended') break
    kept = thaw(freeze(kept), 'fast')
    captures++
  }
  expect(captures).toBeGreaterThan(8)
  expect(finish(kept)).toEqual(expected)
})
