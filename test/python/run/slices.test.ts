import { EXIT_STEPS, type Interpreter, interruptProgram, type RunOptions, runProgram, runProgramInSlices, runSource } from '../../../src/python'

const LOOP = `
import gc
class Node:
    def __del__(self):
        total.append(1)
total = []
def ring():
    a = Node()
    a.me = a
for i in range(4000):
    ring()
gc.collect()
print(len(total), gc.get_count()[1:])
`

/** A run in very small slices. */
async function inSlices(source: string, between: (vm: Interpreter, pauses: number) => void = () => {}, more: Partial<RunOptions> = {}) {
  let stdout = ''
  let stderr = ''
  let pauses = 0
  const seen: { vm: Interpreter | null } = { vm: null }
  const options: RunOptions = {
    source,
    filename: 'slices.py',
    version: '3.11',
    argv: ['slices.py'],
    stdout: (text) => {
      stdout += text
    },
    stderr: (text) => {
      stderr += text
    },
    ready: (vm) => {
      seen.vm = vm
    },
    ...more,
  }
  const pause = async (): Promise<void> => {
    pauses++
    if (seen.vm !== null) between(seen.vm, pauses)
  }
  const { code, interpreter } = await runProgramInSlices(options, pause, 97)
  return { code, stdout, stderr, pauses, hash: interpreter.lab.factHash, facts: interpreter.lab.factCount }
}

test('a run that pauses every few instructions does the same, to the last fact', async () => {
  const whole = runProgram({ source: LOOP, filename: 'slices.py', version: '3.11', argv: ['slices.py'], stdout: () => {} })
  const sliced = await inSlices(LOOP)
  expect(sliced.pauses).toBeGreaterThan(100)
  expect(sliced).toMatchObject({ code: 0, stderr: '', hash: whole.interpreter.lab.factHash, facts: whole.interpreter.lab.factCount })
})

test('an interruption in any pause is a KeyboardInterrupt that the handlers of the place see', async () => {
  const source = `
n = 0
caught = 0
while caught < 25:
    try:
        with_list = [x for x in range(50)]
        for i in range(50):
            try:
                n += sum(j for j in range(5))
            finally:
                n -= 1
    except KeyboardInterrupt:
        caught += 1
print(caught)
`
  const { code, stdout } = await inSlices(source, (vm, pauses) => {
    if (pauses <= 25) interruptProgram(vm)
  })
  expect({ code, stdout }).toEqual({ code: 0, stdout: '25\n' })
})

test('the step budget is exact, however the run is cut', async () => {
  const source = 'n = 0\nwhile True:\n    n += 1\n    if n % 1000 == 0: print(n)\n'
  let stdout = ''
  const whole = runProgram({
    source,
    filename: 'slices.py',
    maxSteps: 60_000,
    stdout: (text) => {
      stdout += text
    },
  })
  const sliced = await inSlices(source, undefined, { maxSteps: 60_000 })
  expect(whole.code).toBe(EXIT_STEPS)
  expect(sliced).toMatchObject({ code: EXIT_STEPS, stdout, hash: whole.interpreter.lab.factHash })
})

test('what a program prints, and how it ends, as text', () => {
  const run = (source: string) => runSource({ source, filename: 'text.py', version: '3.12' })
  expect(run('print(1)')).toEqual({ stdout: '1\n', stderr: '', code: 0 })
  expect(run('raise KeyboardInterrupt')).toMatchObject({ code: 130, stderr: expect.stringMatching(/KeyboardInterrupt\n$/) })
  const hook = 'import sys\nsys.excepthook = lambda t, v, tb: print("hook", t.__name__, v)\n'
  expect(run(`${hook}1/0`)).toEqual({ stdout: 'hook ZeroDivisionError division by zero\n', stderr: '', code: 1 })
  expect(run('import atexit\natexit.register(print, "bye")\n1/0')).toMatchObject({ code: 1, stdout: 'bye\n' })
})

test('a function of sys.settrace hears of the same, wherever the run pauses', async () => {
  const source = `
import sys
heard = []
def hear(frame, event, arg):
    heard.append((event, frame.f_code.co_name, frame.f_lineno))
    return hear
def work(n):
    for i in range(n):
        n += i
    return n
sys.settrace(hear)
work(40)
sys.settrace(None)
sys.setprofile(hear)
work(3)
sys.setprofile(None)
print(len(heard), hash(tuple(heard)))
`
  let whole = ''
  runProgram({ source, filename: 'slices.py', version: '3.11', argv: ['slices.py'], stdout: (text) => (whole += text) })
  const sliced = await inSlices(source)
  expect(sliced.pauses).toBeGreaterThan(3)
  expect(sliced.stdout).toBe(whole)
  expect(whole).toMatch(/^8[0-9] /)
})
