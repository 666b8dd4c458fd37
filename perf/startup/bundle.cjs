// What starts quickly, beside dist/src/cli/main.js: the command line as one file with the host's code for it (src/cli/bundle.ts), and the library's modules
// compiled (src/cli/builtModules.ts).
const { buildSync } = require('esbuild')
const { spawnSync } = require('node:child_process')
const { writeFileSync } = require('node:fs')
const { join } = require('node:path')

const folder = join(__dirname, '../../dist/src/cli')
const { BUNDLE, BUNDLE_CACHE, BUNDLE_CLOSES, BUNDLE_OPENS, bundleScript } = require(join(folder, 'bundle.js'))

/** Of each version, the library's modules that are Python, compiled. */
function compileModules() {
  const { makeInterpreter } = require(join(folder, '../python/run.js'))
  const { BUNDLED_SOURCES, bundledSource } = require(join(folder, '../python/modules/registry.js'))
  const { compileFile } = require(join(folder, '../python/vm/loading/compiled.js'))
  const { builtFile, packModules } = require(join(folder, 'builtModules.js'))
  for (let minor = 8; minor <= 14; minor++) {
    const version = [3, minor]
    const modules = new Map()
    const vm = makeInterpreter({ version: version.join('.') + (minor === 14 ? '.0' : '') })
    for (const name of Object.keys(BUNDLED_SOURCES)) {
      const source = bundledSource(vm, name)
      const filename = `<frozen ${name}>`
      modules.set(filename, { source, compiled: compileFile(source, filename, version) })
    }
    writeFileSync(builtFile(folder, version), packModules(modules))
  }
}

if (process.argv[2] === 'cache') {
  // A program runs first: functions that were called are in the cache, the others are compiled when somebody needs them.
  const script = bundleScript(folder)
  process.on('exit', () => writeFileSync(join(folder, BUNDLE_CACHE), script.createCachedData()))
  process.argv.splice(2, 1)
  const own = { exports: {} }
  script.runInThisContext()(own.exports, require, own, join(folder, BUNDLE), folder)
} else {
  compileModules()
  buildSync({
    entryPoints: [join(folder, 'commandLine.js')],
    outfile: join(folder, BUNDLE),
    bundle: true,
    platform: 'node',
    target: 'node20',
    charset: 'ascii',
    // What is read at every start: two megabytes less. Names stay, so that a trace of the host can be read.
    minifyWhitespace: true,
    banner: { js: BUNDLE_OPENS },
    footer: { js: BUNDLE_CLOSES },
    logLevel: 'error',
  })
  const { status, stderr } = spawnSync(process.execPath, [__filename, 'cache', 'run', join(__dirname, 'warmUp.py')], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`the command line's cache could not be made: ${stderr}`)
}
