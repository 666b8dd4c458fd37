import { debugMallocStats, type Pymalloc } from '../../index'
import type { Interpreter } from '../vm/interpreter'

interface MetaCommand {
  readonly says: string
  readonly run: (vm: Interpreter) => string
}

/** Commands of the prompt's own: they look at the heap, and leave it as it is. */
const COMMANDS: Readonly<Record<string, MetaCommand>> = {
  heap: { says: 'the heap, as sys._debugmallocstats() prints it', run: heapText },
  gc: { says: 'generations, thresholds, collections so far', run: collectorText },
  help: { says: 'this list', run: helpText },
}

/** `:heap`, … : what it says. */
export function metaCommand(vm: Interpreter, line: string): string {
  const name = line.trim().slice(1)
  return COMMANDS[name]?.run(vm) ?? `There is no :${name}.\n${helpText()}`
}

function helpText(): string {
  const rows = Object.entries(COMMANDS).map(([name, { says }]) => `  :${name.padEnd(6)} ${says}\n`)
  return `${rows.join('')}  Ctrl-D  ends; exit() does, too. Ctrl-C cancels the line, or stops what runs.\n`
}

function heapText({ lab }: Interpreter): string {
  if (lab.plan.allocator.name !== 'pymalloc') return `The allocator of ${lab.plan.name} has no such statistics.\n`
  return debugMallocStats(lab.heap as Pymalloc, lab.plan.profile.arenaMapInCpython === 1)
}

function collectorText({ lab }: Interpreter): string {
  const { count, threshold, collections, collected, uncollectable, enabled } = lab.gc
  const rows = Array.from(threshold, (limit, generation) =>
    [generation, count[generation], limit, collections[generation], collected[generation], uncollectable[generation]].map((n) => String(n ?? '–').padStart(13)).join(''),
  )
  const head = ['generation', 'count', 'threshold', 'collections', 'collected', 'uncollectable'].map((title) => title.padStart(13)).join('')
  return `${head}\n${rows.join('\n')}\n${enabled === 1 ? '' : 'Automatic collections are off.\n'}${lab.refs.living} objects are alive.\n`
}
