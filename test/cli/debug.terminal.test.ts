import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { COMMANDS, execute, wordsOf } from '../../src/cli/debug/commands'
import { complete } from '../../src/cli/debug/complete'
import { Debugger } from '../../src/cli/debug/debugger'
import { History } from '../../src/cli/debug/history'
import { Interrupted } from '../../src/cli/debug/interrupt'
import { Notebook } from '../../src/cli/debug/notebook'
import { recordProgram } from '../../src/python'

// What a terminal adds to the debugger, without one.

function debuggerOf(source: string): Debugger {
  return new Debugger(recordProgram({ source, filename: 'x.py', version: '3.11', argv: ['x.py'] }))
}

describe('completion', () => {
  const debug = debuggerOf('node = [1]\nnone = 2\nend = [node]\n')
  execute(debug, 'continue x.py:3')
  execute(debug, 'mark morning')

  test.each([
    ['reverse-f', ['reverse-finish ']],
    ['print no', ['node ', 'none ']],
    ['x gen', ['generation ']],
    ['why al', ['alive ']],
    ['why alive nod', ['node ']],
    ['run-to mo', ['morning ']],
    ['break arena-r', ['arena-released ']],
    ['rc death no', ['node ', 'none ']],
    ['help mem', ['memory ']],
    ['step ph', ['phase ']],
    ['gc unr', ['unreachable ']],
    ['nonsense no', []],
    ['qu', ['quit ']],
  ])('%s', (line, found) => {
    expect(complete(debug, line)[0]).toEqual(found)
  })

  test('an empty line may be any command', () => {
    expect(complete(debug, '')[0]).toHaveLength(COMMANDS.length + 1)
  })
})

describe('history', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'history-'))
  })
  afterEach(() => {
    chmodSync(folder, 0o700)
    rmSync(folder, { recursive: true })
  })

  test('is kept in the state directory, for its owner only, the last line first', () => {
    const first = new History({ XDG_STATE_HOME: folder })
    expect(first.load()).toEqual([])
    first.add('step')
    first.add('print node')
    const path = join(folder, 'ouroboros', 'history')
    expect(statSync(path).mode & 0o777).toBe(0o600)
    expect(new History({ XDG_STATE_HOME: folder }).load()).toEqual(['print node', 'step'])
  })

  test('is shortened when it is long', () => {
    const history = new History({ XDG_STATE_HOME: folder })
    history.add('first')
    const path = join(folder, 'ouroboros', 'history')
    writeFileSync(path, Array.from({ length: 5000 }, (_, line) => `step ${line}\n`).join(''))
    expect(history.load()[0]).toBe('step 4999')
    expect(readFileSync(path, 'utf8').trim().split('\n')).toHaveLength(1000)
  })

  test('where there is no place for it, nobody hears of it', () => {
    const file = join(folder, 'file')
    writeFileSync(file, '')
    const history = new History({ XDG_STATE_HOME: file })
    expect(() => history.add('step')).not.toThrow()
    expect(history.load()).toEqual([])
  })
})

describe('Ctrl-C', () => {
  test.each(['finish', 'step fact 5000', 'next 70'])('%s is given up, and nothing has moved', (command) => {
    const debug = debuggerOf('def f():\n    x = [1]\n    return [x] * 50\nkept = f()\nfor i in range(9000):\n    last = [i]\n')
    execute(debug, command === 'finish' ? 'continue x.py:2' : 'continue x.py:5')
    const { cursor } = debug.timeline
    debug.pause = () => {
      throw new Interrupted()
    }
    expect(() => execute(debug, command)).toThrow(Interrupted)
    expect(debug.timeline.cursor).toEqual(cursor)
    debug.pause = () => false
    expect(execute(debug, 'where').json).toMatchObject({ line: expect.anything() })
  })
})

describe('Ctrl-C on the way to a place', () => {
  const source = 'import gc\nkept = []\nfor i in range(8000):\n    kept.append([i])\nlast = kept\n'
  const debug = debuggerOf(source)
  const fresh = debuggerOf(source)
  // Behind the second keyframe, at 65,536; what was come to before is known, so that each goes to another place.
  const far = (n: number): string => `#${debug.timeline.end.operation - 2000 - 3000 * n}`
  /** Throws at the n-th time that somebody asks. */
  const interrupted = (n: number): { asked(): number } => {
    let asked = 0
    debug.pause = () => {
      asked++
      if (asked >= n) throw new Interrupted()
      return false
    }
    return { asked: () => asked }
  }

  test.each([
    ['a seek', 1],
    ['a seek', 2],
    ['a seek that has come far', 4],
  ])('%s is given up, and comes back to where it was; what is asked next is as it always is (%d)', (_name, n) => {
    // From the inside of an operation, too.
    for (const one of [debug, fresh]) for (const line of ['run-to start', 'fact']) execute(one, line)
    const { cursor } = debug.timeline
    const pause = interrupted(n)
    expect(() => execute(debug, `run-to ${far(n)}`)).toThrow('nothing has moved')
    expect(pause.asked()).toBe(n)
    expect(debug.timeline.cursor).toEqual(cursor)
    debug.pause = () => false
    for (const line of ['where', 'stats', 'run-to #9000', 'stats', `run-to ${far(n)}`, 'stats', 'print kept'])
      expect(outcome(() => execute(debug, line).json)).toEqual(outcome(() => execute(fresh, line).json))
  })

  test('so is running the program to a place', () => {
    const here = debuggerOf(source)
    execute(here, `run-to ${far(0)}`)
    const { cursor } = here.timeline
    let asked = 0
    here.pause = () => {
      asked++
      throw new Interrupted()
    }
    expect(() => execute(here, 'print kept')).toThrow(Interrupted)
    expect(asked).toBe(1)
    expect(here.timeline.cursor).toEqual(cursor)
    here.pause = () => false
    expect(execute(here, 'print kept').text).toContain('list of')
  })
})

function outcome(act: () => unknown): unknown {
  try {
    return act()
  } catch (error) {
    return (error as Error).message
  }
}

describe('a notebook', () => {
  test('is the same after JSON, and tells of each change', () => {
    const notebook = new Notebook()
    const heard = jest.fn()
    notebook.changed = heard
    notebook.mark('a', { operation: 12, fact: 3 })
    notebook.note({ operation: 20, fact: 0 }, 'later')
    notebook.note({ operation: 12, fact: 3 }, 'sooner')
    expect(heard).toHaveBeenCalledTimes(3)
    const json = JSON.parse(JSON.stringify(notebook)) as ReturnType<Notebook['toJSON']>
    expect(json).toEqual({
      marks: [{ name: 'a', position: '#12.3' }],
      notes: [
        { position: '#12.3', text: 'sooner' },
        { position: '#20', text: 'later' },
      ],
    })
    expect(Notebook.fromJSON(json).toJSON()).toEqual(json)
    expect(notebook.unnote(1) && notebook.unmark('a')).toBe(true)
    expect(heard).toHaveBeenCalledTimes(5)
    expect(notebook.unmark('a')).toBe(false)
    expect(() => Notebook.fromJSON({ marks: [{ name: 'a', position: 'x' }], notes: [] })).toThrow('"x" is no place of a run')
  })
})

test('words: what stands in brackets is one', () => {
  expect(wordsOf(`print table['a b'][0]  x["c d"]`)).toEqual(['print', "table['a b'][0]", 'x["c d"]'])
  expect(wordsOf('  ')).toEqual([])
})
