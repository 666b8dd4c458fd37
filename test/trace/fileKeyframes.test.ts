import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cpython } from '../../machines/plans'
import { createLab } from '../../src/index'
import { O } from '../../src/kernel/operations'
import { typeNumber } from '../../src/lab/objectModel'
import { FileKeyframes } from '../../src/trace/node'
import { openSession } from '../../src/trace/node/sessionFile'
import { SessionWriter } from '../../src/trace/node/sessionWriter'
import { SESSION_FORMAT, SESSION_VERSION } from '../../src/trace/session/format'

// Keyframes of a session in memory: those that were read stay under the bound that was given, and are read anew when they have gone.

const plan = cpython('3.11')
const OPERATIONS = 60_000
const EVERY = 1000

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'keyframes-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** A session whose heap grows all the time, and the hashes at its keyframes. */
function recordedSession(): { readonly path: string; readonly hashes: ReadonlyMap<number, number> } {
  const path = join(folder, 'growing')
  const { lab } = createLab({ plan, mode: 'fast' })
  const header = { format: SESSION_FORMAT, version: SESSION_VERSION, plan: plan.name, profile: plan.profile, boot: 'empty', program: null } as const
  const writer = new SessionWriter(path, header, EVERY)
  const hashes = new Map<number, number>()
  for (let operation = 0; operation < OPERATIONS; operation++) {
    if (writer.keyframeDue) {
      writer.keyframe(lab.snapshot(), null)
      hashes.set(operation, lab.factHash)
    }
    writer.append(O.OBJECT_ALLOCATE, typeNumber('list'), 56, -1, 0, -1, -1)
    lab.perform(O.OBJECT_ALLOCATE, typeNumber('list'), 56, -1, 0)
    writer.check(lab.factHash, lab.factCount, false)
  }
  writer.close()
  return { path, hashes }
}

test('what keyframes take stays under the bound; one that has gone is read anew', () => {
  const { path, hashes } = recordedSession()
  const file = openSession(path)
  const keyframes = (most?: number): FileKeyframes<never> => new FileKeyframes<never>(file, plan.profile, () => createLab({ plan, mode: 'fast' }).lab.snapshot(), most)
  const all = keyframes()
  for (const operation of hashes.keys()) all.before(operation)
  const bound = Math.floor(all.bytes / 2)
  const bounded = keyframes(bound)
  // There and back again, twice.
  const places = [...hashes.keys()]
  let most = 0
  for (const operation of [...places, ...places.toReversed(), ...places]) {
    const { snapshot, operation: found } = bounded.before(operation)
    expect(found).toBe(operation)
    expect(snapshot.factHash).toBe(hashes.get(operation))
    most = Math.max(most, bounded.bytes)
  }
  expect(most).toBeLessThanOrEqual(bound)
  expect(most).toBeGreaterThan(0)
  file.close()
})
