import { writeFileSync } from 'node:fs'
import { RECORDED, RUNS, type Run } from './recordings'
import { comparisons } from './results'

test('explore', () => {
  const lines: string[] = []
  for (const version of process.env.V?.split(',') ?? RECORDED)
    for (const run of Object.keys(RUNS) as Run[]) {
      if (process.env.RUN !== undefined && process.env.RUN !== run) continue
      const all = [...comparisons(version, run)]
      lines.push(
        `${version} ${run}: calls ${all.filter(([, c]) => c.calls).length}, allocations ${all.filter(([, c]) => c.allocations).length}, classes ${all.filter(([, c]) => c.classes).length} of ${all.length}`,
      )
      for (const [name, c] of all)
        if (!c.calls)
          lines.push(
            `  ${name} ${c.prefix}/${c.theirs.length} ${c.allocations ? 'A' : '-'}${c.classes ? 'C' : '-'}\n      here  ${c.ours.slice(0, 70).join(' ')}\n      there ${c.theirs.slice(0, 70).join(' ')}`,
          )
    }
  writeFileSync('/tmp/explore.txt', lines.join('\n'))
})
