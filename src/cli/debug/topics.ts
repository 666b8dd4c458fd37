/** A part of `help`: what it is about, and its commands by name. */
export interface Topic {
  readonly name: string
  readonly about: string
  readonly commands: readonly string[]
  /** More of it, for `help TOPIC`. */
  readonly more?: string
}

/** The topics of `help`, in order. Commands that no topic names are listed behind them; a topic without commands is not listed. */
export const TOPICS: readonly Topic[] = [
  {
    name: 'moving',
    about: 'forwards and backwards',
    commands: ['step', 'back', 'stepi', 'backi', 'fact', 'backfact', 'next', 'reverse-next', 'finish', 'reverse-finish', 'run-to', 'where'],
    more: `A place is written #operation.fact: so many operations of the heap are over, and of the next one so many facts are said. #1234 lies between two
operations. "start" is where the program begins, "end" behind the last operation. Every command that moves says where it came to.`,
  },
  {
    name: 'stops',
    about: 'places to stop at, and searches in both directions',
    commands: ['continue', 'reverse-continue', 'break', 'delete', 'info', 'hits'],
    more: 'A run stops behind the fact that meets a condition; at a line, in front of it. Ctrl-C gives a search up, and leaves you where you were.',
  },
  { name: 'program', about: 'calls, names, source and output', commands: ['print', 'frames', 'frame', 'up', 'down', 'list', 'output'] },
  {
    name: 'objects',
    about: 'who refers to whom, and why',
    commands: ['print', 'refs', 'referrers', 'path', 'why', 'cycles', 'survival'],
    more: `An object is written as the program would: node, node.left, items[0], table['key']; or by its number, @1234. Numbers are given again when an object
has died, and are the same in every run.`,
  },
  { name: 'memory', about: 'addresses, pools, arenas, generations, free lists', commands: ['x', 'heap', 'gc', 'actors', 'facts', 'diff', 'stats'] },
  { name: 'branches', about: 'other courses of the run', commands: ['branch', 'branches', 'switch', 'compare'] },
  { name: 'places', about: 'marks and notes', commands: ['mark', 'marks', 'unmark', 'note', 'notes', 'unnote'] },
]
