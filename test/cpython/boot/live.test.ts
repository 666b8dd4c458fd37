import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { cpython } from '../../../machines/plans'
import { bootStates, parseBootImage } from '../../../src/boot'
import { offerArena } from '../../../src/kernel/addressSpace/mappings'
import { FactSink } from '../../../src/kernel/factSink'
import { O } from '../../../src/kernel/operations'
import type { Pymalloc } from '../../../src/kernel/pymalloc/layout'
import { addressOf } from '../../../src/kernel/pymalloc/read'
import { createFastObjectLab, type ObjectLab } from '../../../src/lab/objectLab'
import { NO_CACHE, typeNumber } from '../../../src/lab/objectModel'
import { brokenInvariants } from '../../../src/snapshot/invariants'
import { compareWithDump, parseDump } from '../../../src/trace/dump'
import { type RecordedImage, recordedImage } from '../../boot/recorded'
import { VERSIONS } from '../../support/heaps'

// Takes images of real interpreters now, where they are found with a compiler, and lets interpreter and lab go on from there side by side.
const DUMP = join(__dirname, 'dump.sh')
/** dump.sh: the library does not say where its variables are. */
const STRIPPED = 3

const says = (command: string, args: string[]): string => spawnSync(command, args, { encoding: 'utf8' }).stdout?.trim() ?? ''
const ASK = "import sys, sysconfig; c = sysconfig.get_config_var; print('%d.%d' % sys.version_info[:2] if c('Py_ENABLE_SHARED') and not c('Py_GIL_DISABLED') else '')"

const hasTools = ['cc', 'nm'].every((tool) => says('sh', ['-c', `command -v ${tool}`]) !== '')
const found = new Map<string, string>()
for (const command of ['python3', ...VERSIONS.map((version) => `python${version}`)]) {
  const version = hasTools ? says(command, ['-I', '-S', '-c', ASK]) : ''
  if (VERSIONS.includes(version) && !found.has(version)) found.set(version, command)
}

/** `[nbytes, address]`: a block was asked for; `[-1, which]`: the block that was asked for as number `which` was given back; `[-2, base]`: the next arena. */
type Step = [number, number]

/** Does the same in the lab. @returns answers that were compared, and the first that differs */
function follow(lab: ObjectLab, steps: readonly Step[]): { compared: number; differs: string | null } {
  const objects: number[] = []
  for (const [what, operand] of steps) {
    if (what === -1) lab.perform(O.REFERENCE_DROP, objects[operand])
    else if (what === -2) offerArena(lab.space, operand, new FactSink(false))
    else {
      lab.perform(O.OBJECT_ALLOCATE, typeNumber('object'), what, NO_CACHE, 0)
      const address = addressOf(lab.heap as Pymalloc, lab.refs.newest)
      if (address !== operand) return { compared: objects.length, differs: `block ${objects.length} of ${what} bytes: ${operand} in CPython, ${address} here` }
      objects.push(lab.refs.newest)
    }
  }
  return { compared: objects.length, differs: null }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0)

/** What a start of the same version has alike, wherever and whenever it is: blocks in use, tracked objects. */
function sizes(image: RecordedImage): number[] {
  return [sum(image.arenas.flatMap(({ pools }) => pools.map(([, , count]) => count))), sum(image.objects.tracked), image.arenas.flatMap(({ pools }) => pools).length]
}

if (found.size === 0) {
  test.skip('no shared CPython 3.8 to 3.13 with a C compiler and nm was found: the stored images stand alone', () => {})
} else {
  test.each([...found])('[L7] a heap that begins as Python %s does just now answers as it does from there on', (version, command) => {
    const folder = mkdtempSync(join(tmpdir(), 'ouroboros-boot-'))
    try {
      const { status, stderr } = spawnSync('sh', [DUMP, command, folder], { encoding: 'utf8' })
      if (status === STRIPPED) {
        console.warn(stderr)
        return
      }
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
      const text = gunzipSync(readFileSync(join(folder, `boot-${version}.json.gz`))).toString('utf8')
      const plan = cpython(version)
      const lab = createFastObjectLab({ plan })
      bootStates(parseBootImage(text), plan.profile, lab)
      expect(compareWithDump(lab.heap as Pymalloc, parseDump('image', text)).differences).toEqual([])
      expect(brokenInvariants(lab.heap as Pymalloc)).toEqual([])
      const { compared, differs } = follow(lab, JSON.parse(readFileSync(join(folder, `walk-${version}.json`), 'utf8')) as Step[])
      expect(differs).toBeNull()
      expect(compared).toBeGreaterThan(2000)
      const [live, stored] = [JSON.parse(text) as RecordedImage, recordedImage(version)]
      if (live.version === stored.version) for (const [i, size] of sizes(live).entries()) expect(Math.abs(size / sizes(stored)[i] - 1)).toBeLessThan(0.05)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
}
