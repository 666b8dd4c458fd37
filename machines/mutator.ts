import { setup } from 'xstate'
import { F } from '../src/kernel/facts'
import * as kernel from '../src/kernel/recording/mutator'
import { Answer, Ask, type RecordingMutator } from '../src/kernel/recording/mutatorState'
import type { Outbox } from '../streams/bus'
import type { FactOf } from '../streams/facts'
import type { Seq } from '../streams/ids'
import type { Draft, OperationFinished, Step } from '../streams/message'
import type { Operation } from '../streams/operations'
import { Voice } from './voice'

type MutatorEvent =
  | Step
  | OperationFinished
  | FactOf<'arena.mapped' | 'arena.unmapped' | 'block.allocated' | 'block.resized' | 'block.placed' | 'block.refused'>
  | { readonly type: 'hasNothingToAsk' | 'differs' }

/** The program under study, here a recording: it asks what the recorded program asked, and compares what it is answered. */
export function mutatorMachine(mutator: RecordingMutator, outbox: Outbox) {
  const voice = new Voice(outbox)
  /** The message that the next fact is a consequence of. */
  let cause: Seq = 0

  return setup({
    types: { events: {} as MutatorEvent },
    actions: {
      readOn: ({ event }) => {
        if (event.type === 'step') kernel.readOn(mutator, event.until)
      },
      hear: ({ event }) => {
        hear(mutator, event)
        if ('seq' in event) cause = event.seq
      },
      compare: ({ self }) => {
        if (kernel.judgeHeard(mutator, voice.sink) !== F.DONE) self.send({ type: 'differs' })
      },
      askNext: ({ self }) => {
        const asked = kernel.nextOperation(mutator)
        const operation = operationOf(mutator, asked)
        if (operation !== null) {
          outbox.ask(operation)
          return
        }
        if (asked === Ask.IMPOSSIBLE && kernel.judgeHeard(mutator, voice.sink) !== F.DONE) self.send({ type: 'differs' })
        kernel.endReplay(mutator, voice.sink)
        voice.say(cause)
        outbox.signal({ type: 'paused' })
        self.send({ type: 'hasNothingToAsk' })
      },
    },
  }).createMachine({
    id: 'mutator',
    initial: 'resting',
    states: {
      resting: { on: { step: { target: 'asking', actions: ['readOn', 'askNext'] } } },
      asking: {
        on: {
          'block.allocated': { actions: 'hear' },
          'block.resized': { actions: 'hear' },
          'block.placed': { actions: 'hear' },
          'block.refused': { actions: 'hear' },
          'arena.mapped': { actions: 'hear' },
          'arena.unmapped': { actions: 'hear' },
          'operation.finished': { actions: ['compare', 'askNext'] },
          hasNothingToAsk: 'resting',
          differs: 'diverged',
        },
      },
      diverged: {},
    },
  })
}

function hear(mutator: RecordingMutator, event: MutatorEvent): void {
  switch (event.type) {
    case 'block.allocated':
    case 'block.resized':
      kernel.hearAddress(mutator, Answer.POOL, event.address)
      break
    case 'block.placed':
      kernel.hearAddress(mutator, Answer.LARGE, event.address)
      break
    case 'block.refused':
      kernel.hearAddress(mutator, Answer.NULL, 0)
      break
    case 'arena.mapped':
      kernel.hearArenaMapped(mutator, event.address)
      break
    case 'arena.unmapped':
      kernel.hearArenaUnmapped(mutator, event.address)
      break
    default:
      break
  }
}

/** What `nextOperation` said, as a message; null where nothing is asked. */
function operationOf(mutator: RecordingMutator, asked: number): Draft<Operation> | null {
  const { recording, record, address } = mutator
  const block = recording.block[record]
  const nbytes = recording.nbytes[record]
  const domain = recording.domain[record]
  switch (asked) {
    case Ask.ALLOCATE:
      return { type: 'block.allocate', record, block, nbytes, domain }
    case Ask.RESIZE:
      return { type: 'block.resize', record, block, nbytes, domain }
    case Ask.FREE:
      return { type: 'block.free', record, block, domain }
    case Ask.ADOPT:
      return { type: 'block.adopt', record, block, address }
    case Ask.OFFER_ARENA:
      return { type: 'arena.offer', record, address }
    case Ask.OFFER_LARGE_BLOCK:
      return { type: 'largeBlock.offer', record, address }
    case Ask.MAP_CHUNK:
      return { type: 'chunk.map', record, address: recording.address[record], bytes: nbytes }
    case Ask.UNMAP_CHUNK:
      return { type: 'chunk.unmap', record, address: recording.address[record] }
    default:
      return null
  }
}
