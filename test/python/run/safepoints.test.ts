import { runProgram } from '../../../src/python'

const PROGRAM = `
import gc
class A: pass
log = []
gc.callbacks.append(lambda phase, info: log.append(phase))
gc.set_threshold(2)
def text():
    a = [1]; b = [a]; c = [b]; d = str(12345); e = log[:]; return e
def display():
    a = [1]; b = [a]; c = [b]; d = [c]; e = log[:]; return e
def instance():
    a = [1]; b = [a]; c = [b]; d = A(); e = log[:]; return e
for f in text, display, instance:
    gc.disable(); gc.collect(); del log[:]; gc.enable()
    r = f()
    gc.disable(); print(f.__name__, r)
`

/** What CPython 3.12.1 and 3.13.0 print. */
const SAID = "text ['start', 'stop']\ndisplay []\ninstance ['start', 'stop']\n"

test.each(['3.12', '3.13'])('a collection that is due runs behind the call of a class, and not behind a display (%s)', (version) => {
  let out = ''
  const stdout = (text: string): void => {
    out += text
  }
  expect(runProgram({ source: PROGRAM, filename: 'p.py', version, stdout }).code).toBe(0)
  expect(out).toBe(SAID)
})
