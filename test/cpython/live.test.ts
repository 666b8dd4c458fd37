import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cpython, createLab, debugMallocStats, PROFILES, type Pymalloc } from '../../src'
import { readTrace } from '../../src/trace/node'

// Records real interpreters now, where they are found with a compiler; the stored recordings stand in where not.
const RECORDER = join(__dirname, 'recorder', 'record.sh')
const PROGRAM = join(__dirname, 'recorder', 'programs', 'tiny.py')
const KNOWN = new Set(PROFILES.map((profile) => profile.python))

const says = (command: string, args: string[]): string => spawnSync(command, args, { encoding: 'utf8' }).stdout?.trim() ?? ''
const ASK = "import sys, sysconfig; c = sysconfig.get_config_var; print('%d.%d' % sys.version_info[:2] if c('Py_ENABLE_SHARED') and not c('Py_GIL_DISABLED') else '')"

const hasCompiler = says('sh', ['-c', 'command -v cc']) !== ''
const found = new Map<string, string>()
for (const command of ['python3', ...[...KNOWN].map((version) => `python${version}`)]) {
  const version = hasCompiler ? says(command, ['-I', '-S', '-c', ASK]) : ''
  if (KNOWN.has(version) && !found.has(version)) found.set(version, command)
}

if (found.size === 0) {
  test.skip('no shared CPython 3.8 to 3.13 with a C compiler was found: the stored recordings stand alone', () => {})
} else {
  test.each([...found])('[L7] a recording made just now of Python %s replays address for address', (version, command) => {
    const folder = mkdtempSync(join(tmpdir(), 'ouroboros-live-'))
    try {
      const path = join(folder, 'live.planes.gz')
      const { status, stderr } = spawnSync('sh', [RECORDER, command, PROGRAM, path], { encoding: 'utf8', env: { ...process.env, MEMREC_STATS: folder } })
      expect({ status, stderr }).toEqual({ status: 0, stderr: expect.any(String) })
      const { recording } = readTrace(path)
      const plan = cpython(version)
      for (const mode of ['fast', 'traced'] as const) {
        const lab = createLab({ mode, plan, recording })
        expect(lab.run()).toBe('finished')
        expect(lab.mutator.matched).toBe(lab.mutator.checked)
      }
      for (const file of readdirSync(folder).filter((name) => name.endsWith('.stats.txt'))) {
        const lab = createLab({ mode: 'fast', plan, recording })
        lab.run(Number(/(\d+)\.stats\.txt$/.exec(file)?.[1]))
        expect(debugMallocStats(lab.heap as Pymalloc, plan.profile.arenaMapInCpython === 1)).toBe(readFileSync(join(folder, file), 'utf8'))
      }
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
}
