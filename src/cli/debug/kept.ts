import { BranchTree } from '../../index'
import { addNotes } from '../../trace/node'
import type { OpenedSession } from '../session'
import { Debugger } from './debugger'
import type { NotebookJson } from './notebook'

/** Names under which a session file keeps what people add to it. */
const NOTEBOOK = 'notebook'
const BRANCHES = 'branches'

/**
 * The debugger of a run that was opened, with the marks, notes and branches that are kept with it; what is added now is kept, too, at once.
 *
 * @throws TraceFormatError, BranchError where what was kept is none of that
 */
export function debuggerOf({ session, file, added, warning }: OpenedSession): Debugger {
  // A run of a script has no file, and a recording that was cut off stays as it is.
  const keep = (name: string, value: unknown): void => {
    if (file !== null && warning === null) addNotes(file, [{ note: 'added', name, value }])
  }
  const debug: Debugger = new Debugger(session, {
    ...(added.has(BRANCHES) ? { tree: BranchTree.fromJSON(added.get(BRANCHES)) } : {}),
    changed: (tree) => keep(BRANCHES, tree.toJSON()),
    pause: (operations) => debug.pause(operations),
  })
  if (added.has(NOTEBOOK)) debug.notebook.addJSON(added.get(NOTEBOOK) as NotebookJson)
  debug.notebook.changed = () => keep(NOTEBOOK, debug.notebook.toJSON())
  return debug
}
