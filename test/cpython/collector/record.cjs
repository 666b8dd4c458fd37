/**
 * record.cjs PYTHON…: writes recordings/programs.json.gz, the random programs, and for each interpreter recordings/X.Y.json.gz: what they told there.
 *
 * PYTHON is a command, such as python3.11. Each interpreter is asked twice, the second time in the other order: it must say the same.
 */
const { spawnSync } = require('node:child_process')
const { mkdirSync, writeFileSync } = require('node:fs')
const Module = require('node:module')
const { join } = require('node:path')
const { gzipSync } = require('node:zlib')
const { buildSync } = require('esbuild')

const RECORDINGS = join(__dirname, 'recordings')

/** The generator's exports: it is TypeScript. */
function generator() {
  const file = join(__dirname, '../../program/collectorGroups.ts')
  const { outputFiles } = buildSync({ entryPoints: [file], bundle: true, platform: 'node', format: 'cjs', write: false, external: ['fast-check'] })
  const bundle = new Module(file, module)
  bundle.paths = module.paths
  bundle._compile(outputFiles[0].text, file)
  return bundle.exports
}

function told(python, version, programs) {
  const { stdout, stderr, status } = spawnSync(python, [...(version === '2.7' ? ['-E', '-s'] : ['-I']), '-S', join(__dirname, 'run.py'), '-'], {
    input: JSON.stringify(programs),
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  })
  if (status !== 0 || stderr !== '') throw new Error(`${python}: ${stderr}`)
  return JSON.parse(stdout)
}

const packed = (value) => gzipSync(JSON.stringify(value, null, 0).replaceAll('},{', '},\n{').replaceAll('","', '",\n"'), { level: 9 })

mkdirSync(RECORDINGS, { recursive: true })
const { randomGroups, recordedPrograms } = generator()
writeFileSync(join(RECORDINGS, 'programs.json.gz'), packed(randomGroups()))
for (const python of process.argv.slice(2)) {
  const version = spawnSync(python, ['-c', "import sys; sys.stdout.write('%d.%d' % sys.version_info[:2])"], { encoding: 'utf8' }).stdout
  const { told: random, written } = recordedPrograms(version)
  const all = [...random, ...written]
  const first = told(python, version, all)
  const again = told(python, version, [...all].reverse()).told.reverse()
  const differs = first.told.findIndex((one, at) => one !== again[at])
  if (differs >= 0) throw new Error(`${python} says two things of ${JSON.stringify(all[differs])}:\n${first.told[differs]}\n${again[differs]}`)
  writeFileSync(join(RECORDINGS, `${version}.json.gz`), packed({ python: first.python, told: first.told.slice(0, random.length), written: first.told.slice(random.length) }))
  console.log(`${first.python}: ${random.length} random programs, ${written.length} written ones`)
}
