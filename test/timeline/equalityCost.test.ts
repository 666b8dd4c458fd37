import { O } from '../../src/kernel/operations'
import { createFastObjectLab } from '../../src/lab/objectLab'
import { typeNumber } from '../../src/lab/objectModel'
import { replayer } from '../../src/lab/replayer'
import { KeyframeList } from '../../src/timeline/keyframes'
import { OperationLog } from '../../src/timeline/log'
import { type RunIndex, recorded } from '../../src/timeline/recorder'
import { Timeline } from '../../src/timeline/timeline'
import { tightPlan } from '../support/objectPrograms'

const PLAN = tightPlan('3.11')
const EVERY = 2500
const LENGTH = 20_000
/** Operations that a step back runs, on average. */
const MOST_PER_STEP = 100

/** A run of many operations, none of which leads to another: births, and deaths some while later. */
function longRun(): () => Timeline {
  const lab = createFastObjectLab({ plan: PLAN })
  const log = new OperationLog()
  const index: RunIndex = { collections: [] }
  const keyframes = new KeyframeList({ every: EVERY })
  keyframes.add({ operation: 0, snapshot: lab.snapshot(), program: null })
  const heap = recorded(lab, log, index, { site: () => ({ code: -1, instruction: -1 }) })
  const alive: number[] = []
  for (let n = 0; log.length < LENGTH; n++) {
    heap.perform(O.OBJECT_ALLOCATE, typeNumber('float'), 24 + 16 * (n % 5), -1, 0)
    alive.push(lab.refs.newest)
    if (alive.length > 40) heap.perform(O.REFERENCE_DROP, alive.splice((n * 7) % 40, 1)[0])
    if (keyframes.isDue(log.length)) keyframes.add({ operation: log.length, snapshot: lab.snapshot(), program: null })
  }
  log.close(lab.factHash, lab.factCount)
  return () => new Timeline({ log, index, keyframes, replay: replayer(PLAN) })
}

describe('[L8] what a seek costs, in operations that are run', () => {
  const made = longRun()

  test('from anywhere to anywhere: never more than lie between two keyframes, and the one that it stands in', () => {
    const timeline = made()
    let place = 1
    for (let n = 0; n < 60; n++) {
      place = (place * 7919 + 104_729 * n) % LENGTH
      const before = timeline.replayed
      timeline.seekTo({ operation: place, fact: n % 3 })
      timeline.heap()
      expect({ place, run: timeline.replayed - before <= EVERY + 1 }).toEqual({ place, run: true })
    }
  })

  test('the first seek of all costs no more than its distance from the keyframe', () => {
    for (const operation of [0, 1, EVERY - 1, EVERY + 1, 9_999, 13_777, LENGTH - 1]) {
      const timeline = made()
      timeline.seekTo({ operation, fact: 0 })
      timeline.heap()
      expect(timeline.replayed).toBeLessThanOrEqual((operation % EVERY) + 2)
    }
  })

  test('a step runs no more than one interval either, and on average a few', () => {
    const timeline = made()
    timeline.seekTo({ operation: 9_000, fact: 0 })
    timeline.heap()
    for (const step of ['stepForward', 'stepBack'] as const) {
      const before = timeline.replayed
      let most = 0
      for (let n = 0; n < 1000; n++) {
        const here = timeline.replayed
        timeline[step]('operation')
        timeline.heap()
        most = Math.max(most, timeline.replayed - here)
      }
      expect(most).toBeLessThanOrEqual(EVERY + 1)
      expect({ step, all: timeline.replayed - before < MOST_PER_STEP * 1000 }).toEqual({ step, all: true })
    }
  })
})
