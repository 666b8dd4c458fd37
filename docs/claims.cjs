// Writes claims.md from the lessons and the recorded outputs of real interpreters: `npm run claims`.
// With --check it writes nothing, and fails where the page is out of date.
const { readFileSync, writeFileSync } = require('node:fs')
const { join } = require('node:path')
const { CHAPTERS, INTERPRETERS, LESSONS, NOT_HERE, VERDICTS } = require('../dist/src/lessons/index.js')

const PAGE = join(__dirname, 'claims.md')
const versions = Object.keys(INTERPRETERS)

/** Texts with their versions, equal ones together. */
function groups(printed) {
  const byText = new Map()
  for (const version of versions) if (version in printed) byText.set(printed[version], [...(byText.get(printed[version]) ?? []), version])
  return [...byText].map(([text, same]) => ({ text, same }))
}

/** `3.8`, `3.8 and 3.9`, `3.8 to 3.10`; any others one by one. */
function named(same) {
  const first = versions.indexOf(same[0])
  const inRow = same.every((version, at) => versions[first + at] === version)
  if (same.length === 1) return `Python ${same[0]} prints`
  if (inRow && same.length === 2) return `Python ${same.join(' and ')} print`
  return `Python ${inRow ? `${same[0]} to ${same.at(-1)}` : same.join(', ')} print`
}

const fenced = (language, text) => `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``

function section({ id, claim, verdict, right, facts, source, printed }) {
  return [
    `### ${id}`,
    `> ${claim}`,
    `**${VERDICTS[verdict].replace(/^./, (letter) => letter.toUpperCase())}.** ${right}`,
    fenced('python', source),
    ...groups(printed).map(({ text, same }) => `${named(same)}:\n\n${fenced('text', text)}`),
    `Proved by: ${facts.map((kind) => `\`${kind}\``).join(', ')}. Play it: \`ouroboros lesson ${id}\`.`,
  ].join('\n\n')
}

function page() {
  const lessons = new Map(LESSONS.map((lesson) => [lesson.id, lesson]))
  const tally = Object.entries(VERDICTS).map(([verdict, words]) => `${LESSONS.filter((lesson) => lesson.verdict === verdict).length} ${words}`)
  const listed = CHAPTERS.flatMap(({ title, claims }) => [`**${title}**`, claims.map(({ id, claim, verdict }) => `- [${id}](#${id}) ${claim} **${VERDICTS[verdict]}**`).join('\n')])
  const chapters = CHAPTERS.flatMap(({ title, claims }) => [`## ${title}`, ...claims.map(({ id }) => section(lessons.get(id)))])
  const elsewhere = Object.entries(NOT_HERE).map(([subject, ids]) => `- ${subject}: ${ids.join(', ')}`)
  return `${[
    '<!-- Made by docs/claims.cjs from src/lessons. Do not edit. -->',
    '# What is commonly said about memory in Python',
    `${LESSONS.length} claims as texts make them, in our words: ${tally.join(', ')}. Each has a program that shows it; what it prints was recorded from real interpreters (${Object.values(INTERPRETERS).join(', ')}) by \`docs/claims/record.sh\`, and the simulated heap prints the same. "Proved by" names kinds of facts: \`ouroboros lesson\` counts them in a run.`,
    ...listed,
    ...chapters,
    '## Not here',
    'Claims that are not about CPython:',
    elsewhere.join('\n'),
  ].join('\n\n')}\n`
}

const text = page()
if (!process.argv.includes('--check')) writeFileSync(PAGE, text)
else if (readFileSync(PAGE, 'utf8') !== text) {
  console.error('docs/claims.md is out of date: npm run claims')
  process.exitCode = 1
}
