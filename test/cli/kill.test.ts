import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openRecording } from '../../src/cli/session'
import { openSession } from '../../src/trace/node'

const MAIN = join(__dirname, '../../dist/src/cli/main.js')
const ENDLESS = `
n = 0
while True:
    n += 1
    a = [n]; b = [a]
    a.append(b)
`

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kill-'))
  writeFileSync(join(folder, 'endless.py'), ENDLESS)
})
afterAll(() => rmSync(folder, { recursive: true }))

/** Records until the file has so many bytes; then the process dies at once. */
async function killAt(path: string, bytes: number): Promise<void> {
  const recorder = spawn(process.execPath, [MAIN, 'run', '--record', path, join(folder, 'endless.py')], { stdio: 'ignore' })
  const died = new Promise((resolve) => recorder.once('exit', (_code, signal) => resolve(signal)))
  while ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) < bytes) await new Promise((resolve) => setTimeout(resolve, 5))
  recorder.kill('SIGKILL')
  expect(await died).toBe('SIGKILL')
}

test.each([30_000, 200_000, 700_000])('a recorder that is killed behind %i bytes: all that was written opens, and is the run', async (bytes) => {
  const path = join(folder, String(bytes))
  await killAt(path, bytes)
  const { session, warning } = openRecording(path)
  const { end } = session.timeline
  expect(warning).toContain(`${end.operation} operations`)
  expect(end.operation).toBeGreaterThan(10_000)
  const file = openSession(path)
  expect(statSync(path).size - file.lost).toBeGreaterThan(bytes / 2)
  // The whole way is replayed, and held against the file's hashes.
  session.timeline.seekTo(end)
  expect(session.timeline.heap().record).toBe(end.operation)
  expect(session.exitCode).toBeNull()
  expect(session.lineOf(end.operation - 1)?.filename).toContain('endless.py')
  file.close()
})
