const { spawnSync } = require('node:child_process')
const { createHash } = require('node:crypto')
const { mkdirSync } = require('node:fs')
const { dirname, join } = require('node:path')

/** Where the built code of a checkout is: in Jest's cache, so `jest --clearCache` takes it away. */
const outputOf = ({ cacheDirectory, rootDir }) => join(cacheDirectory, `ouroboros-${createHash('sha1').update(rootDir).digest('hex').slice(0, 16)}`)

/**
 * Jest's `globalSetup`: builds sources and tests with the compiler and the settings that also build what is shipped. Only what has changed is built again.
 * Types are checked elsewhere (`npm run types`): a test may run before they are right.
 *
 * @throws where the compiler does not run, or a file is not TypeScript; what it said is in the message
 */
module.exports = async (_globalConfig, projectConfig) => {
  const output = outputOf(projectConfig)
  mkdirSync(output, { recursive: true })
  const tsc = join(dirname(require.resolve('typescript/package.json')), 'bin/tsc')
  const settings = ['--project', join(projectConfig.rootDir, 'tsconfig.json'), '--noCheck', '--declaration', 'false']
  const { status, stdout, error } = spawnSync(process.execPath, [tsc, ...settings, '--outDir', output, '--incremental', '--tsBuildInfoFile', join(output, 'build.json')], {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`the tests could not be built: ${error?.message ?? stdout}`)
}
module.exports.outputOf = outputOf
