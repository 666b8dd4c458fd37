// Writes src/python/modules/sys/heldAtStart: how many references to shared objects a fresh interpreter's own objects hold that are not simulated.
//
//     npm run build && node test/cpython/held/main.cjs PYTHON...
//
// What `sys.getrefcount` shows there, less what it shows here, on top of what is written already.
const { execFileSync } = require('node:child_process')
const { mkdtempSync, readFileSync, rmSync, writeFileSync } = require('node:fs')
const { tmpdir } = require('node:os')
const { join } = require('node:path')
const root = join(__dirname, '../../..')
const IMMORTAL = 2 ** 32 - 1
const WIDTH = 170
/** Those that a table of words can hold. */
const CHARACTERS = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at)).filter((character) => !`'"\\\`$`.includes(character))

const folder = mkdtempSync(join(tmpdir(), 'held-'))
const probe = join(folder, 'probe.py')
const run = (command, args) => execFileSync(command, args, { encoding: 'utf8', env: { ...process.env, PYTHONHASHSEED: '0' }, maxBuffer: 2 ** 26 })
try {
  for (const python of process.argv.slice(2)) writeVersion(python)
} finally {
  rmSync(folder, { recursive: true })
}

function writeVersion(python) {
  const version = run(python, ['-c', 'import sys; print("%d.%d.%d" % sys.version_info[:3])']).trim()
  const [, minor] = version.split('.')
  const finder = join(__dirname, 'names.py')
  const words = join(folder, 'words.txt')
  writeFileSync(words, run(python, ['-I', '-S', '-B', finder]))
  const names = run(python, ['-I', '-S', '-B', finder, words]).trim().split('\n')
  const literals = [...names, ...CHARACTERS].map((name) => `print('s ${name}', refcount_of('${name}'))\n`)
  writeFileSync(
    probe,
    readFileSync(join(__dirname, 'probe.py'), 'utf8').replace('# names\n', () => literals.join('')),
  )
  const real = parse(run(python, ['-S', '-s', '-B', probe]))
  const ours = parse(run(process.execPath, [join(root, 'dist/src/cli/main.js'), 'run', '--python', `3.${minor}`, probe]))
  const file = join(root, `src/python/modules/sys/heldAtStart/cpython3${minor}.ts`)
  const held = known(file)
  for (const [key, count] of real) {
    const shown = ours.get(key)
    if (shown === undefined || (shown === IMMORTAL && count !== IMMORTAL)) continue
    if (count === IMMORTAL) {
      if (shown !== IMMORTAL) held.set(key, 'immortal')
    } else if (shown !== count && held.get(key) !== 'immortal') held.set(key, (held.get(key) ?? 0) + count - shown)
  }
  for (const name of names) held.set(`s ${name}`, held.get(`s ${name}`) ?? 0)
  const entries = [...held].filter(([key, count]) => count !== 0 || key.startsWith('s ')).map(([key, count]) => `${key} ${count === 'immortal' ? '∞' : count}`)
  writeFileSync(file, text(version, minor, entries.sort()))
  console.log(`${version}: ${entries.length}`)
}

/** Lines `t NAME COUNT` as a map from `t NAME`. */
function parse(output) {
  return new Map(
    output
      .trim()
      .split('\n')
      .map((line) => line.split(' '))
      .map(([kind, name, count]) => [`${kind} ${name}`, Number(count)]),
  )
}

function known(file) {
  let body = ''
  try {
    body = /`\n([\s\S]*)`/.exec(readFileSync(file, 'utf8'))?.[1] ?? ''
  } catch {}
  const words = body.split(/\s+/).filter((word) => word !== '')
  const held = new Map()
  for (let at = 0; at < words.length; at += 3) held.set(`${words[at]} ${words[at + 1]}`, words[at + 2] === '∞' ? 'immortal' : Number(words[at + 2]))
  return held
}

function text(version, minor, entries) {
  const lines = ['']
  for (const entry of entries) {
    if (lines.at(-1).length + entry.length > WIDTH) lines.push('')
    lines[lines.length - 1] += lines.at(-1) === '' ? entry : ` ${entry}`
  }
  return `/** CPython ${version}. Written by test/cpython/held/main.cjs. */\nexport const held3${minor} = \`\n${lines.join('\n')}\n\`\n`
}
