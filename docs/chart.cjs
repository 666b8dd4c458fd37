// Writes the collector's chart and the table of its phases into collector.md, from the machine itself: `npm run chart` after `npm run build`.
// With --check it writes nothing, and fails where the page is out of date.
const { readFileSync, writeFileSync } = require('node:fs')
const { join } = require('node:path')
const { cpython, createLab, INCREMENTAL_PHASES, PHASES } = require('../dist/src/index.js')

const PAGE = join(__dirname, 'collector.md')
const { config } = createLab({ plan: cpython('3.11'), mode: 'traced' }).lab.actors.generation2.logic

/** The chart of one generation's collector, as Mermaid draws it. */
function chart() {
  const phases = Object.keys(config.states.collecting.states)
  const waiting = Object.keys(config.states).filter((state) => state !== 'collecting' && state !== 'resuming')
  const steps = phases.slice(1).map((phase, at) => `    ${phases[at]} --> ${phase}`)
  return [
    '```mermaid',
    'stateDiagram-v2',
    '  [*] --> counting',
    ...waiting.filter((state) => state !== 'counting').flatMap((state) => [`  counting --> ${state}`, `  ${state} --> counting`]),
    '  counting --> collecting',
    '  due --> collecting',
    '  collecting --> counting',
    '  state collecting {',
    `    [*] --> ${phases[0]}`,
    ...steps,
    `    ${phases.at(-1)} --> [*]`,
    '  }',
    '```',
  ].join('\n')
}

function table(phases) {
  const rows = phases.map(({ name, source, says, only }) => `| \`${name}\` | \`${source}\` | ${says}${only === undefined ? '' : ` _(${only})_`} |`)
  return ['| phase | in CPython | what it does |', '| --- | --- | --- |', ...rows].join('\n')
}

/** The page with `text` between the marks of `name`. */
function filled(page, name, text) {
  return page.replace(new RegExp(`(<!-- ${name} -->)[^]*?(<!-- /${name} -->)`), (_, open, close) => `${open}\n\n${text}\n\n${close}`)
}

const before = readFileSync(PAGE, 'utf8')
const tables = filled(filled(before, 'phases', table(PHASES)), 'increments', table(INCREMENTAL_PHASES))
const after = filled(tables, 'chart', chart())
if (!process.argv.includes('--check')) writeFileSync(PAGE, after)
else if (after !== before) {
  console.error('docs/collector.md is out of date: npm run chart')
  process.exitCode = 1
}
