// Lists the laws of docs/laws.md that no test title cites. Exit 1 where there are any.
const { readdirSync, readFileSync } = require('node:fs')
const { join } = require('node:path')

const laws = [...readFileSync(join(__dirname, '../docs/laws.md'), 'utf8').matchAll(/\*\*(L\d+(?:\.\d+)?)\b/g)].map(([, id]) => id)
const tests = readdirSync(__dirname, { recursive: true }).filter((file) => file.endsWith('.test.ts'))
const titles = tests.map((file) => readFileSync(join(__dirname, file), 'utf8')).join('\n')
const untested = laws.filter((id) => !titles.includes(`[${id}]`))
console.log(untested.length === 0 ? `${laws.length} laws, each cited by a test` : `no test cites ${untested.join(', ')}`)
process.exitCode = untested.length === 0 ? 0 : 1
