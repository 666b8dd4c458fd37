import { restore, type TracedObjectLab } from '../../index'
import { colors } from '../colors'
import { CommandError, type DebugCommand, type Debugger } from './debugger'

/** An actor of the plan, as it is at a place. */
interface ActorState {
  readonly actor: string
  /** The state of its chart; null: it answers at once and has none. */
  readonly state: string | null
  /** What the part of the plan is called. */
  readonly part: string | null
}

/** The plan's actors at the cursor, made from the heap's columns there: in the middle of an operation, too. */
export function actorsAt({ timeline, session }: Debugger): ActorState[] {
  const { plan } = session
  const { lab } = restore(timeline.heap(), { plan, mode: 'traced' })
  const { trigger, scope, promotion } = plan.policies
  const parts: Readonly<Record<string, { readonly name: string }>> = { allocator: plan.allocator, refcountTracker: plan.tracker, trigger, scope, promotion }
  return Object.entries(lab.actors)
    .filter(([actor]) => actor !== 'mutator' && actor !== 'lab')
    .map(([actor, ref]) => ({ actor, state: stateOf(ref), part: parts[actor]?.name ?? (actor.startsWith('generation') ? plan.collector.name : null) }))
}

function stateOf(actor: TracedObjectLab['actors'][string]): string | null {
  const { value } = actor.getSnapshot() as { readonly value?: unknown }
  return value === undefined ? null : pathText(value)
}

/** A chart's state as a path: `collecting.updatingRefs`. */
function pathText(value: unknown): string {
  if (typeof value === 'string') return value
  return Object.entries(value as Record<string, unknown>)
    .map(([name, inner]) => `${name}.${pathText(inner)}`)
    .join(', ')
}

/** States in which an actor has nothing to do. */
const AT_REST = ['idle', 'counting']

/** `actors`: who is in which state. */
export const ACTORS: DebugCommand = {
  names: ['actors'],
  usage: 'actors [NAME]',
  help: 'the actors of the plan and the states that they are in, in the middle of an operation, too',
  more: `An actor is made from the heap's columns as they are behind the facts that are said; between two facts of one step it stands where those columns say.
Parts that answer at once (free lists, weak references, the address space, policies) have no states.`,
  examples: ['step phase', 'actors', 'actors refcountTracker'],
  complete: (_debug, words) => (words.length === 0 ? ['allocator', 'refcountTracker', 'generation0', 'generation1', 'generation2'] : []),
  run(debug, [name]) {
    const all = actorsAt(debug)
    const shown = name === undefined ? all.filter(({ state }) => state !== null) : all.filter(({ actor }) => actor === name)
    if (shown.length === 0) throw new CommandError(`the plan has no actor "${name}". There are ${all.map(({ actor }) => actor).join(', ')}.`)
    const width = Math.max(...shown.map(({ actor }) => actor.length))
    const silent = all.length - all.filter(({ state }) => state !== null).length
    const lines = shown.map(({ actor, state, part }) => {
      const said = state === null ? 'answers at once' : AT_REST.includes(state) ? state : colors.yellow(state)
      return `${actor.padEnd(width)}  ${said}${part === null || name === undefined ? '' : `  (${part})`}`
    })
    return { text: [...lines, ...(name === undefined ? [`and ${silent} that answer at once`] : [])].join('\n'), json: { actors: name === undefined ? all : shown } }
  },
}
