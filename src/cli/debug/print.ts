import { GENERATIONS, type ListName, type ObjectView, viewBlock, viewObject } from '../../index'
import type { Variable } from '../../python'
import { type Answer, CommandError, type Debugger } from './debugger'
import { hex } from './words'

/** References that an object is shown with, and names. */
const SHOWN = 24
const NAMES_SHOWN = 60

/** An object in full. */
export function printObject(debug: Debugger, object: number): Answer {
  const look = debug.look()
  const snapshot = debug.timeline.heap()
  const view = viewObject(snapshot, object)
  if (view === null) throw new CommandError(`no object @${object} is alive here. "why died @${object}" tells how it ended.`)
  const block = view.isStatic || debug.session.plan.allocator.name !== 'pymalloc' ? null : viewBlock(snapshot, object)
  const slots = view.slots.flatMap((target, slot) => (target === null ? [] : [{ name: look.nameOf({ from: object, slot, to: target }), object: target }]))
  const id = look.vm.address(object)
  const place =
    block === null
      ? 'static: no block of the heap'
      : `${hex(block.address)}, ${block.home === 'pool' ? `block of ${block.size} bytes at +${block.offset} of pool ${block.pool}` : 'of the C library'}`
  const lines = [
    look.describe(object),
    `  id        ${hex(id)}`,
    `  count     ${view.immortal ? 'immortal' : view.refcount}`,
    `  block     ${place}`,
    `  collector ${listText(view)}`,
    ...view.buffers.map(({ block: number, nbytes }) => `  buffer    ${nbytes} bytes (block ${number})`),
    ...slots.slice(0, SHOWN).map(({ name, object: target }) => `  ${name}  →  ${look.describe(target)}`),
    ...(slots.length > SHOWN ? [`  … and ${slots.length - SHOWN} more references: "refs @${object}" has them`] : []),
  ]
  return { text: lines.join('\n'), json: { ...view, id, address: block?.address ?? null, description: look.describe(object), references: slots } }
}

function listText({ list, gcRefs, colour, finalized }: ObjectView): string {
  const where = list === null ? 'not tracked' : typeof list === 'number' && list < GENERATIONS ? `generation ${list}` : (list satisfies number | ListName)
  return `${where}${gcRefs === null ? '' : `, gc_refs ${gcRefs}`}${colour === 'unreachable' ? ', unreachable' : ''}${finalized ? ', finalized' : ''}`
}

/** Names and what they mean. */
export function printNames(debug: Debugger, variables: readonly Variable[]): Answer {
  const look = debug.look()
  const shown = variables.filter(({ name }) => !name.startsWith('__'))
  const lines = shown.slice(0, NAMES_SHOWN).map(({ name, ref }) => `${name} = ${look.describe(ref)}`)
  if (shown.length > NAMES_SHOWN) lines.push(`… and ${shown.length - NAMES_SHOWN} more: --json lists all`)
  return {
    text: lines.join('\n') || 'no names here',
    json: { names: variables.map(({ name, ref }) => ({ name, object: ref, description: look.describe(ref) })) },
  }
}
