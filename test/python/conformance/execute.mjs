// Runs one program once, by a real interpreter or by ours, and says what can be compared of it.
import { spawn } from 'node:child_process'
import { basename, dirname } from 'node:path'
import { cleanEnvironment, interpreterFlags } from './interpreters.mjs'

const limitMilliseconds = 20_000

/** An address is different at each run and says nothing about the program; nor does the folder, which some modules name although the program was named without it. */
export const normalise = (text, folder) => (folder === undefined ? text : text.replaceAll(`${folder}/`, '')).replace(/0x[0-9a-f]+/gi, '0x…')

/** The line that names an uncaught exception. What a program that ends well wrote to stderr is its own affair. */
export function lastLineOf(stderr, code) {
  if (code === 0) return ''
  return normalise(stderr.trimEnd().split('\n').at(-1) ?? '')
}

function run(command, args, cwd) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env: cleanEnvironment(), stdio: ['ignore', 'pipe', 'pipe'] })
    const texts = { stdout: [], stderr: [] }
    let timedOut = false
    const timer = setTimeout(() => {
      timedOut = true
      child.kill('SIGKILL')
    }, limitMilliseconds)
    for (const stream of ['stdout', 'stderr']) child[stream].on('data', (chunk) => texts[stream].push(chunk))
    child.on('error', (error) => {
      clearTimeout(timer)
      reject(error)
    })
    child.on('close', (code, signal) => {
      clearTimeout(timer)
      const [stdout, stderr] = [texts.stdout, texts.stderr].map((chunks) => Buffer.concat(chunks).toString('utf8'))
      resolve({ stdout: normalise(stdout, cwd), stderr, code: code ?? -1, signal, timedOut, lastLine: lastLineOf(stderr, code) })
    })
  })
}

// The program is named without its folder, from inside of it: then no traceback and no sys.argv tells where the checkout lies.
export function runReal(executable, program) {
  return run(executable, [...interpreterFlags, basename(program.path)], dirname(program.path))
}

export function runOurs(main, version, program) {
  return run(process.execPath, [main, 'run', '--python', version, basename(program.path)], dirname(program.path))
}
