// Which programs there are, and which versions can run them.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** 1, 0 or -1, as versions are ordered: 3.10 comes after 3.9, and 3.9.1 after 3.9. */
export function compareVersions(left, right) {
  const [a, b] = [left, right].map((version) => version.split('.').map(Number))
  for (let part = 0; part < Math.max(a.length, b.length); part++) {
    const difference = (a[part] ?? 0) - (b[part] ?? 0)
    if (difference !== 0) return Math.sign(difference)
  }
  return 0
}

export const minorOf = (version) => version.split('.').slice(0, 2).join('.')

/** What --python is called with. The patch releases of 3.14 differ in their collectors, those of the others in nothing that is simulated. */
export const asOurs = (version) => (minorOf(version) === '3.14' ? version : minorOf(version))

/** A program says in its first line what it needs: `# needs 3.10`. */
export function neededVersion(source) {
  return /^# needs (\d+\.\d+)\s*$/.exec(source.split('\n', 1)[0])?.[1]
}

export function canRun(program, version) {
  return program.needs === undefined || compareVersions(minorOf(version), program.needs) >= 0
}

/** Every .py below a directory, named by its path from there with slashes, in the order of names. */
export function readPrograms(directory) {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.py'))
    .map((entry) => {
      const path = join(entry.parentPath, entry.name)
      const source = readFileSync(path, 'utf8')
      const digest = createHash('sha256').update(source).digest('hex').slice(0, 12)
      return { name: relative(directory, path).split(sep).join('/'), path, digest, needs: neededVersion(source) }
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}
