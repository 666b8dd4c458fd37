import { printPosition } from '../../index'
import { type Answer, CommandError, type DebugCommand, type Debugger } from './debugger'

function listMarks({ notebook }: Debugger): Answer {
  const { marks } = notebook.toJSON()
  return { text: marks.length === 0 ? 'no marks' : marks.map(({ name, position }) => `${name}  ${position}`).join('\n'), json: { marks } }
}

function listNotes({ notebook, session }: Debugger): Answer {
  const lines = notebook.notes.map(({ position, text }, at) => {
    const line = position.operation < session.timeline.end.operation ? session.lineOf(position.operation) : null
    return `${at + 1}  ${printPosition(position)}${line === null ? '' : ` line ${line.line}`}  ${text}`
  })
  return { text: lines.join('\n') || 'no notes', json: { notes: notebook.toJSON().notes } }
}

/** Commands about names and notes that places are given. */
export const NOTE_COMMANDS: readonly DebugCommand[] = [
  {
    names: ['mark', 'm'],
    usage: 'mark [NAME]',
    help: 'gives this place a name for run-to; without one, lists the marks',
    examples: ['mark before', 'run-to before', 'diff before'],
    run(debug, [name]) {
      if (name === undefined) return listMarks(debug)
      if (!/^[A-Za-z_][\w-]*$/.test(name) || name === 'start' || name === 'end') throw new CommandError(`"${name}" cannot name a place: take letters, digits, _ and -.`)
      debug.notebook.mark(name, debug.timeline.cursor)
      return listMarks(debug)
    },
  },
  { names: ['marks'], usage: 'marks', help: 'the marks', run: listMarks },
  {
    names: ['unmark'],
    usage: 'unmark NAME',
    help: 'forgets a mark',
    complete: (debug) => [...debug.marks.keys()],
    run(debug, [name]) {
      if (name === undefined || !debug.notebook.unmark(name)) throw new CommandError(`there is no mark ${name ?? ''}. "marks" lists them.`)
      return listMarks(debug)
    },
  },
  {
    names: ['note'],
    usage: 'note TEXT',
    help: 'writes something down about this place; it is shown whenever somebody comes here',
    examples: ['note here the cache is still empty', 'notes'],
    run(debug, words) {
      if (words.length === 0) throw new CommandError('write what? "note TEXT" keeps a text with this place; "notes" lists them.')
      debug.notebook.note(debug.timeline.cursor, words.join(' '))
      return debug.where()
    },
  },
  { names: ['notes'], usage: 'notes', help: 'all notes, with their places', run: listNotes },
  {
    names: ['unnote'],
    usage: 'unnote N',
    help: 'takes a note away, by its number in "notes"',
    run(debug, [word]) {
      if (word === undefined || !/^\d+$/.test(word) || !debug.notebook.unnote(Number(word)))
        throw new CommandError(`there is no note ${word ?? ''}. "notes" lists them with their numbers.`)
      return listNotes(debug)
    },
  },
]
