import { countEdges, pathBetween, type Reference, referencesOf, referrersOf } from '../../index'
import { type Answer, CommandError, type DebugCommand, type Debugger } from './debugger'
import { cut } from './examine'

function named(debug: Debugger, references: readonly Reference[]): (Reference & { readonly name: string })[] {
  return references.map((reference) => ({ ...reference, name: debug.look().nameOf(reference) }))
}

function refs(debug: Debugger, expression: string | undefined): Answer {
  const object = debug.object(expression)
  const look = debug.look()
  const references = named(debug, referencesOf(look.vm.heap.refs, object))
  const lines = references.map(({ name, to }) => `${name}  →  ${look.describe(to)}`)
  return { text: cut(lines, '--json lists all').join('\n') || 'nothing', json: { object, references } }
}

function referrers(debug: Debugger, expression: string | undefined): Answer {
  const object = debug.object(expression)
  const look = debug.look()
  const { refs: table } = look.vm.heap
  const found = named(debug, referrersOf(table, object))
  const outside = look.holders(object, table.objRefcnt[object] - countEdges(table)[object])
  const lines = [...outside, ...found.map(({ from, name }) => `${look.describe(from)} ${name}`)]
  return { text: cut(lines, '--json lists all').join('\n') || 'nobody', json: { object, outside, referrers: found } }
}

function path(debug: Debugger, words: readonly string[]): Answer {
  if (words.length < 2) throw new CommandError('from where, and to what? "path FROM TO": two objects (node, items[0], @1234).')
  const [from, to] = words.map((word) => debug.object(word))
  const look = debug.look()
  const found = pathBetween(look.vm.heap.refs, from, to, () => debug.pause(debug.timeline.cursor.operation))
  if (found === null) return { text: `no path of references leads from ${look.describe(from)} to ${look.describe(to)}`, json: { from, to, path: null } }
  const references = named(debug, found)
  const lines = [look.describe(from), ...references.map(({ name, to: target }) => `  ${name}  →  ${look.describe(target)}`)]
  return { text: cut(lines, '--json lists all').join('\n'), json: { from, to, path: references } }
}

const names = (debug: Debugger): readonly string[] => debug.names().map(({ name }) => name)

/** Commands about who refers to whom. */
export const REFERENCE_COMMANDS: readonly DebugCommand[] = [
  { names: ['refs'], usage: 'refs OBJECT', help: 'what an object refers to', examples: ['refs node', 'refs @1234'], complete: names, run: (debug, [word]) => refs(debug, word) },
  { names: ['referrers'], usage: 'referrers OBJECT', help: 'who refers to an object', complete: names, run: (debug, [word]) => referrers(debug, word) },
  {
    names: ['path'],
    usage: 'path FROM TO',
    help: 'a shortest path of references from one object to another',
    examples: ['path cache node', 'path @12 @34'],
    complete: names,
    run: path,
  },
]
