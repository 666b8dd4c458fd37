import type { InspectionEvent, Observer } from 'xstate'
import type { ActorId } from '../../../streams/ids'

/** What an actor is made with: the name by which watchers know it, and the watcher. */
export function actorOptions(id: ActorId, inspect: Observer<InspectionEvent> | undefined): { readonly id: ActorId; readonly inspect?: Observer<InspectionEvent> } {
  return inspect === undefined ? { id } : { id, inspect }
}
