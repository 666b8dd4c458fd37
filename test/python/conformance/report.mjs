// What a person, or with --json a program, reads at the end. Colours and progress only on a terminal.
import picocolors from 'picocolors'

const colors = picocolors.createColors(process.stdout.isTTY === true && process.env.NO_COLOR === undefined)

const kinds = [
  { kind: 'equal', title: 'equal', color: colors.green },
  { kind: 'different', title: 'different', color: colors.red },
  { kind: 'refused', title: 'refused', color: colors.yellow },
  { kind: 'crashed', title: 'crashed', color: colors.red },
  { kind: 'timedOut', title: 'timed out', color: colors.red },
  // Neither right nor wrong: there was nothing to judge by.
  { kind: 'unjudged', title: 'unjudged', color: colors.dim },
]

export function progressLine(label, total) {
  const visible = process.stderr.isTTY === true
  let done = 0
  const show = () => visible && process.stderr.write(`\r\x1b[K${label}: ${done}/${total}`)
  show()
  return {
    step: () => {
      done++
      show()
    },
    end: () => visible && process.stderr.write('\r\x1b[K'),
  }
}

const quote = (line) => (line === undefined ? '(nothing)' : JSON.stringify(line))

function detail(result) {
  if (result.kind !== 'different') return result.message === undefined ? [] : [`    ${result.message}`]
  const where = result.line === undefined ? result.what : `${result.what}, line ${result.line}`
  return [`    ${where}`, `      real ${quote(result.expected)}`, `      ours ${quote(result.actual)}`]
}

function printDetails({ python, results }) {
  const wrong = results.filter(({ kind }) => kind !== 'equal')
  if (wrong.length === 0) return
  console.log(colors.bold(`Python ${python}`))
  for (const { kind, title, color } of kinds) {
    for (const result of wrong.filter((one) => one.kind === kind)) console.log([`  ${color(title)} ${result.program}`, ...detail(result)].join('\n'))
  }
  console.log('')
}

const count = (results, kind) => results.filter((result) => result.kind === kind).length

function printTable(versions) {
  const width = 11
  const first = Math.max(...versions.map(({ python, reference }) => `${python} (${reference})`.length), 'version'.length) + 2
  console.log(`${'version'.padEnd(first)}${kinds.map(({ title }) => title.padStart(width)).join('')}`)
  for (const { python, reference, results } of versions) {
    const cells = kinds.map(({ kind, color }) => {
      const number = count(results, kind)
      const text = String(number).padStart(width)
      return number === 0 ? text : color(text)
    })
    console.log(`${`${python} (${reference})`.padEnd(first)}${cells.join('')}`)
  }
}

/** Prints, and answers with the exit code. */
export function printReport(versions, asJson) {
  if (asJson) {
    const summary = versions.map(({ python, reference, results }) => ({
      python,
      reference,
      ...Object.fromEntries(kinds.map(({ kind }) => [kind, count(results, kind)])),
      results: results.filter(({ kind }) => kind !== 'equal'),
    }))
    console.log(JSON.stringify({ versions: summary }))
  } else {
    for (const version of versions) printDetails(version)
    printTable(versions)
  }
  return versions.every(({ results }) => results.every(({ kind }) => kind === 'equal')) ? 0 : 1
}

/** Prints what was recorded of one version, and answers with the number of programs left out. */
export function printUpdate(version, results) {
  const faulty = results.filter(({ fault }) => fault !== undefined)
  console.log(`${version}: ${results.length - faulty.length} stored${faulty.length === 0 ? '' : `, ${faulty.length} left out`}`)
  for (const { program, fault } of faulty) console.log(`  ${colors.red(fault)} ${program}`)
  return faulty.length
}
