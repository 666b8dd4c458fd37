import type { Difference } from './differences'
import { PROGRAMS, RECORDED, type Run, recordingOf } from './recordings'
import { comparisons } from './results'

const HEAD = `# Allocations of Python programs

How far what a Python program asks of the allocator here is what it asks in CPython: size class, which block serves again, order. Made by
[test/python/allocations](../test/python/allocations/README.md), which holds it to the programs: \`UPDATE_ALLOCATIONS=1 npx jest test/python/allocations\` writes it anew.

${PROGRAMS.length} short programs, from list displays to class statements. What counts is what happens between two marks; before them each size class has one block in a
new pool, and the free lists are empty. A program runs once before that (_once_), or 40 times (_warm_): then the interpreter has specialized it.
An object that a free list serves is no allocator call: that there is none is compared.

- **calls**: every malloc, calloc, realloc and free is the same, in order.
- **allocations**: those that take a block are the same in size class, reuse and order, whatever is freed between them.
- **size classes**: as many allocations of each size class.
- **equal calls**: of all calls of all programs, those before the first one that differs.
`

/** The document. */
export function table(differences: Readonly<Record<string, Difference>>): string {
  const rows = RECORDED.flatMap((version) => (['once', 'warm'] as const).map((run) => row(version, run)))
  const lines = ['| CPython | run | programs | calls | allocations | size classes | equal calls |', '| --- | --- | --: | --: | --: | --: | --: |', ...rows]
  const total = RECORDED.length * 2
  const reasons = Object.entries(differences).map(([name, { reason, differs }]) => `| ${name} | ${reason} | ${where(differs, total)} |`)
  const rest = ['| program | what differs | where |', '| --- | --- | --- |', ...reasons]
  return `${HEAD}\n${lines.join('\n')}\n\n## What differs\n\n${rest.join('\n')}\n`
}

function row(version: string, run: Run): string {
  const all = [...comparisons(version, run).values()]
  const count = (of: 'calls' | 'allocations' | 'classes'): number => all.filter((one) => one[of]).length
  const calls = all.reduce((sum, { theirs }) => sum + theirs.length, 0)
  const equal = all.reduce((sum, { prefix }) => sum + prefix, 0)
  const python = recordingOf(version).python
  return `| ${python} | ${run} | ${all.length} | ${count('calls')} | ${count('allocations')} | ${count('classes')} | ${equal} of ${calls} |`
}

function where(differs: readonly string[], total: number): string {
  if (differs.length === total) return 'everywhere'
  const versions = RECORDED.flatMap((version) => {
    const runs = differs.filter((one) => one.startsWith(`${version} `)).map((one) => one.split(' ')[1])
    return runs.length === 0 ? [] : [runs.length === 2 ? version : `${version} ${runs[0]}`]
  })
  return versions.join(', ')
}
