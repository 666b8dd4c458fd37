import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { BUNDLED_SOURCES, NATIVE_MODULES } from '../../src/python/modules/registry'

const isPublic = (name: string): boolean => name.split('.').every((part) => !part.startsWith('_') || part.startsWith('__'))

test('docs/run.md names the modules that there are', () => {
  const [, shown] = /^Modules: `([^`]*)`/m.exec(readFileSync(join(__dirname, '../../docs/run.md'), 'utf8')) ?? []
  const names = [...Object.keys(NATIVE_MODULES), ...Object.keys(BUNDLED_SOURCES), 'builtins', 'os.path'].filter(isPublic)
  expect(shown?.split(/\s+/)).toEqual(names.sort())
})
