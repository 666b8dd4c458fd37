// What our run of a program is, measured against what a real interpreter did.
const refusal = 3
const hostStack = /^\s+at .+:\d+:\d+\)?$/m

function firstDifference(expected, actual) {
  const [left, right] = [expected.split('\n'), actual.split('\n')]
  let line = 0
  while (left[line] === right[line]) line++
  return { line: line + 1, expected: left[line], actual: right[line] }
}

function difference(expected, actual) {
  if (expected.stdout !== actual.stdout) return { what: 'stdout', ...firstDifference(expected.stdout, actual.stdout) }
  if (expected.code !== actual.code) return { what: 'exit code', expected: String(expected.code), actual: String(actual.code) }
  if (expected.lastLine !== actual.lastLine) return { what: 'last line of stderr', expected: expected.lastLine, actual: actual.lastLine }
  return undefined
}

/** A stack of the host's in stderr is a fault of ours, whatever the exit code: a Python program cannot print one by accident. */
const hasCrashed = (ours) => ours.signal !== null || hostStack.test(ours.stderr)

export function judge(expected, ours) {
  const last = ours.stderr.trimEnd().split('\n').at(-1)
  if (ours.timedOut) return { kind: 'timedOut' }
  if (hasCrashed(ours)) return { kind: 'crashed', message: ours.stderr.trim().split('\n').slice(0, 3).join(' | ') || String(ours.signal) }
  const found = difference(expected, ours)
  if (found === undefined) return { kind: 'equal' }
  if (ours.code === refusal && expected.code !== refusal) return { kind: 'refused', message: last }
  return { kind: 'different', ...found }
}
