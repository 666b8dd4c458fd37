// Finds the real interpreters to compare with. A name on PATH proves nothing (a version manager's shim answers to it and then fails), so each is asked who it is.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const minors = [8, 9, 10, 11, 12, 13, 14]
const question = 'import sys, sysconfig; print(sys.version.split()[0], sys.implementation.name, bool(sysconfig.get_config_var("Py_GIL_DISABLED")))'

/** The environment of every run: nothing of the caller's but the path, so that a PYTHON… variable of theirs cannot change an answer. */
export function cleanEnvironment() {
  return { PATH: process.env.PATH ?? '', LC_ALL: 'C.UTF-8', PYTHONHASHSEED: '0', PYTHONIOENCODING: 'utf-8', NO_COLOR: '1' }
}

// Not -I and not -E: both ignore PYTHONHASHSEED, and then the order of a set of strings differs at each run. Not -P either: 3.8 to 3.10 do not know it.
export const interpreterFlags = ['-S', '-s', '-B']

function ask(executable) {
  try {
    const answer = execFileSync(executable, ['-S', '-s', '-c', question], { env: cleanEnvironment(), encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], timeout: 10_000 })
    const [version, implementation, freeThreaded] = answer.trim().split(' ')
    return implementation === 'cpython' && freeThreaded === 'False' ? version : undefined
  } catch {
    return undefined
  }
}

function directories() {
  const listed = (process.env.PYTHONS ?? '').split(delimiter).filter((path) => path !== '')
  // An installation's root is as good as its bin directory.
  return [...listed.flatMap((path) => [path, join(path, 'bin')]), ...(process.env.PATH ?? '').split(delimiter).filter((path) => path !== '')]
}

function firstThatAnswers(name, minor, places) {
  for (const place of places) {
    const executable = join(place, name)
    if (!existsSync(executable)) continue
    const version = ask(executable)
    if (version?.startsWith(`${minor}.`)) return { minor, version, executable }
  }
  return undefined
}

/** One interpreter for each minor version that can be found, PYTHONS before PATH. */
export function findInterpreters() {
  const places = directories()
  return minors.map((minor) => firstThatAnswers(`python3.${minor}`, `3.${minor}`, places)).filter((found) => found !== undefined)
}
