import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

// The command as users run it: built (npm test builds first), in a process of its own. What is expected is what Python does.
const ROOT = join(__dirname, '../..')
const MAIN = join(ROOT, 'dist/src/cli/main.js')

let folder = ''
beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'ouroboros-run-')))
})
afterAll(() => rmSync(folder, { recursive: true }))

function run(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, 'run', ...args], { encoding: 'utf8', cwd: folder, input })
  return { status, stdout, stderr }
}

const file = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content)
  return name
}

describe('what is run', () => {
  test('a script: all behind it is the program’s, also what looks like an option', () => {
    file('args.py', 'import sys\nprint(sys.argv, sys.path[0])\n')
    expect(run(['--python', '3.12', 'args.py', '-x', '--stats', '--', '-c'])).toEqual({
      status: 0,
      stdout: `['args.py', '-x', '--stats', '--', '-c'] ${folder}\n`,
      stderr: '',
    })
  })

  test('-c: all behind the code is the program’s', () => {
    expect(run(['-c', 'import sys; print(sys.argv, sys.path)', '-x', '--python', 'a']).stdout).toBe("['-c', '-x', '--python', 'a'] ['']\n")
    expect(run(['-cprint(1)', '--help']).stdout).toBe('1\n')
  })

  test('standard input: as -, and without a name where it is no terminal', () => {
    const source = 'import sys\nprint(sys.argv, __name__, "__file__" in globals())\n'
    expect(run(['-', 'a', '-b'], source).stdout).toBe("['-', 'a', '-b'] __main__ False\n")
    expect(run([], source).stdout).toBe("[''] __main__ False\n")
  })

  test('a folder with __main__.py', () => {
    mkdirSync(join(folder, 'app'))
    file('app/__main__.py', 'import helper\nprint(helper.name)\n')
    file('app/helper.py', 'name = __name__\n')
    expect(run(['app'])).toEqual({ status: 0, stdout: 'helper\n', stderr: '' })
  })

  test('input() reads line by line, to the end', () => {
    const { status, stdout, stderr } = run(['-c', 'print(repr(input("? ")))\nprint(repr(input()))\ninput()'], 'first\nlast')
    expect({ status, stdout }).toEqual({ status: 1, stdout: "? 'first'\n'last'\n" })
    expect(stderr).toContain('EOFError: EOF when reading a line')
  })

  test.each(['3.8', '3.9', '3.10', '3.11', '3.12', '3.13', '3.14.0', '3.14.4', '3.14.5'])('--python %s', (version) => {
    const [, minor] = version.split('.')
    expect(run(['--python', version, '-c', 'import sys; print(sys.version_info[1])'])).toEqual({ status: 0, stdout: `${minor}\n`, stderr: '' })
  })

  test('--mode traced prints the same; --plan brings its version', () => {
    const program = join(ROOT, 'docs/examples/cycle.py')
    const { stdout } = run([program])
    expect(stdout).toContain('left dies')
    expect(run(['--mode', 'traced', program]).stdout).toBe(stdout)
    expect(run(['--plan', 'bump@3.12', '-c', 'import sys; print(sys.version_info[1])']).stdout).toBe('12\n')
  })

  test('the script is named as Python names it: by its whole path from 3.9 on', () => {
    file('named.py', 'print(__file__)\n')
    expect(run(['--python', '3.8', 'named.py']).stdout).toBe('named.py\n')
    expect(run(['--python', '3.9', 'named.py']).stdout).toBe(`${join(folder, 'named.py')}\n`)
  })
})

describe('modules beside the script', () => {
  test('files, packages, relative imports, and folders that the program adds', () => {
    mkdirSync(join(folder, 'pack/inner'), { recursive: true })
    mkdirSync(join(folder, 'more'))
    file('pack/__init__.py', 'from . import near\nfrom .inner import value\n')
    file('pack/near.py', 'print(__name__, __package__)\n')
    file('pack/inner/__init__.py', 'from ..near import __name__ as name\nvalue = name\n')
    file('more/elsewhere.py', 'found = True\n')
    file('neighbour.py', 'x = 5\n')
    file('imports.py', 'import sys, neighbour, pack\nprint(neighbour.x, pack.value, pack.__package__)\nsys.path.append("more")\nimport elsewhere\nprint(elsewhere.found)\n')
    expect(run(['imports.py'])).toEqual({ status: 0, stdout: 'pack.near pack\n5 pack.near pack\nTrue\n', stderr: '' })
  })

  test('one that is not there, one that is no package, one of CPython’s that is not supported', () => {
    file('plain.py', '')
    const { status, stdout } = run(['-c', 'for name in ("nowhere", "plain.a", "socket"):\n  try: __import__(name)\n  except ImportError as e: print(type(e).__name__, e)'])
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout:
        "ModuleNotFoundError No module named 'nowhere'\nModuleNotFoundError No module named 'plain.a'; 'plain' is not a package\nImportError module 'socket' is not supported here\n",
    })
  })

  test('a mistake in its text is a SyntaxError that the program can catch', () => {
    file('wrong.py', 'x = (\n')
    file('catches.py', 'try:\n  import wrong\nexcept SyntaxError as e:\n  print(e.msg, e.lineno)\nimport wrong\n')
    const { status, stdout, stderr } = run(['catches.py'])
    expect({ status, stdout }).toEqual({ status: 1, stdout: "'(' was never closed 1\n" })
    expect(stderr).toBe(
      `Traceback (most recent call last):\n  File "${join(folder, 'catches.py')}", line 5, in <module>\n    import wrong\n  File "${join(folder, 'wrong.py')}", line 1\n    x = (\n        ^\nSyntaxError: '(' was never closed\n`,
    )
  })
})

describe('exit codes', () => {
  test.each([
    ['pass', 0, ''],
    ['import sys; sys.exit()', 0, ''],
    ['import sys; sys.exit(7)', 7, ''],
    ['import sys; sys.exit(True)', 1, ''],
    ['import sys; sys.exit(-1)', 255, ''],
    ['import sys; sys.exit(256)', 0, ''],
    ['import sys; sys.exit(2 ** 70)', 255, ''],
    ['import sys; sys.exit("over")', 1, 'over\n'],
    ['raise SystemExit((1, 2))', 1, '(1, 2)\n'],
    ['exec("raise SystemExit(3)")', 3, ''],
  ])('%s', (source, status, stderr) => {
    expect(run(['-c', source])).toEqual({ status, stdout: '', stderr })
  })

  test('an exception: its traceback, 1', () => {
    file('raises.py', 'def f():\n    return 1 / 0\n\nprint("before")\nf()\n')
    expect(run(['--python', '3.10', 'raises.py'])).toEqual({
      status: 1,
      stdout: 'before\n',
      stderr: `Traceback (most recent call last):\n  File "${join(folder, 'raises.py')}", line 5, in <module>\n    f()\n  File "${join(folder, 'raises.py')}", line 2, in f\n    return 1 / 0\nZeroDivisionError: division by zero\n`,
    })
  })

  test('a syntax error: before anything runs, 1', () => {
    file('broken.py', 'print("never")\nx = (1,\n')
    expect(run(['broken.py'])).toEqual({
      status: 1,
      stdout: '',
      stderr: `  File "${join(folder, 'broken.py')}", line 2\n    x = (1,\n        ^\nSyntaxError: '(' was never closed\n`,
    })
  })

  test('what is not supported is refused before any output, 3', () => {
    const { status, stdout, stderr } = run(['-c', 'print("never")\nimport tokenize'])
    expect({ status, stdout }).toEqual({ status: 3, stdout: '' })
    expect(stderr).toMatch(/^ouroboros: module 'tokenize' is not supported \(<string>, line 2\): /)
  })

  test.each(['while True: pass', 'sum(iter(int, 1))', 'list(iter(int, 1))'])('%s ends when the steps are used up, 4', (source) => {
    expect(run(['--max-steps', '20000', '-c', `print("begun")\n${source}`])).toEqual({
      status: 4,
      stdout: 'begun\n',
      stderr: 'ouroboros: the program was stopped after 20000 steps (--max-steps). Its output so far stands.\n',
    })
  })

  test('recursion without end is a RecursionError', () => {
    const { status, stderr } = run(['-c', 'def f(): f()\nf()'])
    expect(status).toBe(1)
    expect(stderr).toMatch(/\[Previous line repeated 996 more times\]\nRecursionError: maximum recursion depth exceeded\n$/)
  })

  test('no memory is a MemoryError: caught, then not', () => {
    file('hungry.py', 'def eat():\n    x = []\n    while True: x.append([1] * 100)\ntry:\n    eat()\nexcept MemoryError:\n    print("caught")\neat()\n')
    const { status, stdout, stderr } = run(['--memory', '64000000', 'hungry.py'])
    expect({ status, stdout }).toEqual({ status: 1, stdout: 'caught\n' })
    expect(stderr).toMatch(/^Traceback .*\n(.*\n)*MemoryError\n$/)
  })
})

describe('command lines at fault, 2', () => {
  test.each([
    [['missing.py'], /^ouroboros: can't open file '.*missing\.py': \[Errno 2\] No such file or directory\n$/],
    [['.'], /^ouroboros: can't find '__main__' module in '\.'/],
    [[process.execPath], /holds null bytes, so it is no Python program/],
    [['--python', '3.7', 'x.py'], /there is no Python 3\.7 here\. --python takes 3\.8, 3\.9, .*3\.14\.5\.\n$/],
    [['--python', '3.14', 'x.py'], /3\.14\.0, 3\.14\.4, 3\.14\.5/],
    [['--plan', 'slab', 'x.py'], /There is no plan "slab"\. .*"ouroboros plans" lists them/],
    [['--python', '3.8', '--plan', 'cpython@3.9', 'x.py'], /cpython@3\.9 is the heap of Python 3\.9/],
    [['--mode', 'slow', 'x.py'], /fast or traced/],
    [['--max-steps', 'many', 'x.py'], /Write a whole number/],
    [['--memory', '1000', '-c', '1'], /memoryLimit=1000 must hold/],
    [['--memory', '15000000', '-c', '1'], /too little memory for Python itself/],
    [['--record', '/no/such/folder/session', '-c', '1'], /the session cannot be written to \/no\/such\/folder\/session \(ENOENT\)/],
    [['--record', 'session', '-i'], /a prompt cannot be recorded/],
    [['-i', 'x.py'], /-i has a prompt of its own/],
    [['--no-such', 'x.py'], /unknown option/],
  ])('%j', (args, reason) => {
    const { status, stdout, stderr } = run(args)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(reason)
  })
})

describe('source files', () => {
  test('UTF-8, with and without a mark at its start', () => {
    file('marked.py', '\ufeffprint("é € 𝄞")\n')
    expect(run(['marked.py'])).toEqual({ status: 0, stdout: 'é € 𝄞\n', stderr: '' })
  })

  test('a coding line is obeyed, or refused', () => {
    file('latin.py', Buffer.from('# -*- coding: latin-1 -*-\nprint("\xe9")\n', 'latin1'))
    expect(run(['latin.py']).stdout).toBe('é\n')
    file('klingon.py', '#!/usr/bin/python\n# coding: klingon\n')
    expect(run(['klingon.py'])).toEqual({ status: 1, stdout: '', stderr: 'SyntaxError: encoding problem: klingon\n' })
  })

  test('what is no UTF-8 is named with its line', () => {
    file('bytes.py', Buffer.from('print(1)\nx = "\xe9"\n', 'latin1'))
    const { status, stderr } = run(['bytes.py'])
    expect(status).toBe(1)
    expect(stderr).toMatch(/^SyntaxError: Non-UTF-8 code starting with '\\xe9' in file .*bytes\.py on line 2, but no encoding declared/)
  })
})

test('--stats prints the heap and counts on standard error', () => {
  const { status, stdout, stderr } = run(['--stats', '-c', 'x = [[] for i in range(3000)]\nprint("out")'])
  expect({ status, stdout }).toEqual({ status: 0, stdout: 'out\n' })
  for (const text of [
    /^class +size +num pools/m,
    /^objects alive +[\d,]+$/m,
    /^collections +\d+ of generation 0, \d+ of generation 1, \d+ of generation 2$/m,
    /^operations +[\d,]+$/m,
    /^facts +[\d,]+$/m,
    /^At the end of the interpreter: [\d,]+ objects/m,
  ])
    expect(stderr).toMatch(text)
})

/** Starts a program, presses Ctrl-C once it has said something, and waits for its end. */
function interrupted(source: string) {
  return new Promise<{ code: number | null; stdout: string; stderr: string }>((resolve) => {
    const child = spawn(process.execPath, [MAIN, 'run', '-c', source], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
    const texts = { stdout: '', stderr: '' }
    child.stdout.setEncoding('utf8').on('data', (text) => {
      texts.stdout += text
    })
    child.stderr.setEncoding('utf8').on('data', (text) => {
      texts.stderr += text
      if (texts.stderr === 'ready\n') child.kill('SIGINT')
    })
    child.on('close', (code) => resolve({ code, ...texts }))
  })
}

describe('Ctrl-C', () => {
  const ready = 'import sys\nsys.stderr.write("ready\\n")\n'

  test('is a KeyboardInterrupt at the line that runs, 130', async () => {
    const { code, stderr } = await interrupted(`${ready}def f():\n    while True: pass\nf()`)
    expect(code).toBe(130)
    expect(stderr).toBe('ready\nTraceback (most recent call last):\n  File "<string>", line 5, in <module>\n  File "<string>", line 4, in f\nKeyboardInterrupt\n')
  })

  test('comes to a loop of a built-in function, too', async () => {
    const { code, stderr } = await interrupted(`${ready}sum(iter(int, 1))`)
    expect({ code, stderr }).toEqual({ code: 130, stderr: 'ready\nTraceback (most recent call last):\n  File "<string>", line 3, in <module>\nKeyboardInterrupt\n' })
  })

  test('can be caught, and cleaned up after', async () => {
    const source = `${ready}try:\n    while True: pass\nexcept KeyboardInterrupt:\n    print("caught")\nfinally:\n    print("finally")`
    expect(await interrupted(source)).toEqual({ code: 0, stdout: 'caught\nfinally\n', stderr: 'ready\n' })
  })
})

describe('the prompt', () => {
  test('statements, blocks, displays, mistakes, and the end of the input', () => {
    const { status, stdout, stderr } = run(['-i'], 'def f(n):\n    return n\n\nf(3)\n_ + 1\n1 / 0\n(1,\n2)\nNone\n"""a\nb"""\nfor x in\nx = 5')
    expect({ status, stdout }).toEqual({ status: 0, stdout: "3\n4\n(1, 2)\n'a\\nb'\n" })
    expect(stderr).toMatch(/^Python 3\.11 on a simulated heap/)
    expect(stderr).toContain('>>> ... ... >>> >>> >>> Traceback (most recent call last):\n  File "<stdin>", line 1, in <module>\nZeroDivisionError: division by zero\n>>> ... ')
    expect(stderr).toContain('SyntaxError: invalid syntax')
  })

  test('exit(), quit(), sys.exit() end it', () => {
    expect(run(['-i'], 'exit()\nprint(1)\n')).toMatchObject({ status: 0, stdout: '' })
    expect(run(['-i'], 'quit(3)\n')).toMatchObject({ status: 3, stdout: '' })
    expect(run(['-i'], 'exit\nimport sys; sys.exit("bye")\n')).toMatchObject({
      status: 1,
      stdout: 'Use exit() or Ctrl-D (i.e. EOF) to exit\n',
      stderr: expect.stringMatching(/bye\n$/),
    })
  })

  test('input() takes the next line; commands with a colon look at the heap', () => {
    const { stdout } = run(['-i'], 'input()\nanswer\n:gc\n:heap\n:what\n')
    expect(stdout).toMatch(/^'answer'\n +generation +count +threshold/)
    expect(stdout).toContain('num pools')
    expect(stdout).toContain('There is no :what.\n  :heap')
  })

  test('what is not supported is refused, and the prompt goes on', () => {
    const { status, stdout, stderr } = run(['-i', '--python', '3.13'], 'import ast\ncompile(ast.parse("1"), "x", "exec")\nprint("on")\n')
    expect({ status, stdout }).toEqual({ status: 0, stdout: 'on\n' })
    expect(stderr).toContain('is not supported')
  })

  test('the step budget is that of all lines together, 4', () => {
    expect(run(['-i', '--max-steps', '5000'], 'while True: pass\n\nprint(1)\n')).toMatchObject({ status: 4, stdout: '' })
  })
})

test('the demo runs the bundled program, and the README shows its output', () => {
  const { status, stdout } = spawnSync(process.execPath, [MAIN, 'demo'], { encoding: 'utf8', cwd: folder })
  expect(status).toBe(0)
  const program = run([join(ROOT, 'docs/examples/cycle.py')]).stdout
  expect(stdout).toContain(`$ ouroboros run docs/examples/cycle.py\n${program}\n`)
  expect(stdout).toMatch(/[\d,]+ object\.died, [\d,]+ of them because their last reference went;\n\d+ in the one collection \(collection\.started\)/)
  expect(readFileSync(join(ROOT, 'README.md'), 'utf8')).toContain(`$ ouroboros run docs/examples/cycle.py\n${program}\n`)
})
