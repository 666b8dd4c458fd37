import type { AnyEventObject, InspectionEvent, Snapshot } from 'xstate'
import { type Inspect, nameOfActor, type Sampling, sampledInspect } from './sampled'

/** A connection to the Redux DevTools, as its extension gives it. */
export interface DevtoolsConnection {
  /** The first state. */
  init(state: unknown): void
  /** What happened, and the state behind it. */
  send(action: { readonly type: string }, state: unknown): void
  /** What the person in front of it does. @returns what ends that */
  subscribe(listener: (message: DevtoolsMessage) => void): (() => void) | undefined
}

/** What comes from the person in front of the DevTools. */
export interface DevtoolsMessage {
  readonly type: string
  readonly payload?: { readonly type?: string; readonly status?: boolean }
}

/** `window.__REDUX_DEVTOOLS_EXTENSION__` */
export interface DevtoolsExtension {
  connect(options: Readonly<Record<string, unknown>>): DevtoolsConnection
}

export interface DevtoolsOptions extends Sampling {
  /** What the DevTools call the lab. Default `Ouroboros`. */
  readonly name?: string
  /** How many actions they keep. Default 500. */
  readonly maxAge?: number
}

/** What they can do with a lab: look, pause, save. Going back is the timeline's business, and nothing can be dispatched into a heap. */
const FEATURES = { pause: true, export: true, lock: false, persist: false, import: false, jump: false, skip: false, reorder: false, dispatch: false, test: false }

/**
 * Shows a lab's actors in the Redux DevTools: each event that an actor took is an action (`allocator: block.allocate`), the state is every actor's last
 * snapshot by its name. The connection is made at the first event; Pause in the DevTools stops the telling.
 *
 * Source: reduxjs/redux-devtools, extension/docs/API (Methods: `connect`; Arguments: `features`).
 *
 * @throws RangeError where `every` is no whole number from 1
 * @example
 * const inspect = devtoolsInspect(window.__REDUX_DEVTOOLS_EXTENSION__, { every: 100 })
 */
export function devtoolsInspect(extension: DevtoolsExtension, { name = 'Ouroboros', maxAge = 500, ...sampling }: DevtoolsOptions = {}): Inspect {
  let connection: DevtoolsConnection | null = null
  let paused = false
  let state: Readonly<Record<string, unknown>> = {}
  const connect = (): DevtoolsConnection => {
    const made = extension.connect({ name, maxAge, features: FEATURES })
    made.subscribe(({ type, payload }) => {
      if (type === 'DISPATCH' && payload?.type === 'PAUSE_RECORDING') paused = payload.status ?? !paused
    })
    made.init(state)
    return made
  }
  const hear = (event: InspectionEvent): void => {
    const actor = nameOfActor(event.actorRef)
    if (event.type === '@xstate.actor') {
      // It has no snapshot yet: it is just being made.
      state = { ...state, [actor]: null }
      return
    }
    if (event.type !== '@xstate.snapshot') return
    state = { ...state, [actor]: shown(event.snapshot) }
    if (paused) return
    connection ??= connect()
    connection.send(actionOf(actor, event.event), state)
  }
  return sampledInspect({ next: hear }, sampling)
}

function actionOf(actor: string, event: AnyEventObject): { readonly type: string } {
  return { ...event, type: `${actor}: ${event.type}` }
}

/** What of a snapshot is data: the rest of XState's are functions and children. */
function shown(snapshot: Snapshot<unknown>): Record<string, unknown> {
  const { status, value, context } = snapshot as Snapshot<unknown> & { readonly value?: unknown; readonly context?: unknown }
  return { status, ...(value === undefined ? {} : { value }), ...(context === undefined ? {} : { context }) }
}
