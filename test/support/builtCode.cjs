const { createHash } = require('node:crypto')
const { readFileSync } = require('node:fs')
const { join, relative } = require('node:path')
const { outputOf } = require('./build.cjs')

/** What `build.cjs` made of a source file: its text and its map. */
function built(file, config) {
  const path = join(outputOf(config), relative(config.rootDir, file)).replace(/\.ts$/, '.js')
  try {
    return { code: readFileSync(path, 'utf8').replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n'), map: readFileSync(`${path}.map`, 'utf8') }
  } catch (error) {
    throw new Error(`${file} was not built: is it among the files that tsconfig.json includes?`, { cause: error })
  }
}

/** A Jest transformer that hands out built code, so that tests run what is shipped, at its speed (decision D-035). */
module.exports = {
  getCacheKey(_source, file, { config, instrument }) {
    const { code, map } = built(file, config)
    return createHash('sha1')
      .update(JSON.stringify([file, instrument, code, map]))
      .digest('hex')
  },

  process(_source, file, { config }) {
    const { code, map } = built(file, config)
    return { code, map: { ...JSON.parse(map), sources: [file], sourceRoot: '' } }
  },
}
