import { fromTransition } from 'xstate'
import type { Weakrefs } from '../src/kernel/weakrefs/layout'
import { abandon, clear, hearDying, link } from '../src/kernel/weakrefs/registry'
import type { Outbox } from '../streams/bus'
import type { FactOf } from '../streams/facts'
import type { OperationOf } from '../streams/operations'
import { Voice } from './voice'

type WeakrefEvent = OperationOf<'weakref.link' | 'weakref.clear'> | FactOf<'weakrefs.abandoned' | 'weakref.clearing' | 'object.dying'>

/** The registry of weak references: it knows which object each refers to, and clears them. It never waits. */
export function weakrefsLogic(weakrefs: Weakrefs, outbox: Outbox) {
  const voice = new Voice(outbox)
  const { sink } = voice

  return fromTransition((context: Record<string, never>, event: WeakrefEvent) => {
    switch (event.type) {
      case 'weakref.link':
        link(weakrefs, event.weakref, event.object, event.callback, sink)
        break
      case 'weakref.clear':
      case 'weakref.clearing':
        clear(weakrefs, event.weakref, sink)
        break
      case 'weakrefs.abandoned':
        abandon(weakrefs, event.object, event.silent, sink)
        break
      default:
        hearDying(weakrefs, event.object, sink)
    }
    voice.say(event.seq)
    return context
  }, {})
}
