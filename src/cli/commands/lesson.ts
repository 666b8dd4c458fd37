import type { Command } from 'commander'
import { CHAPTERS, LESSONS, type Lesson, NOT_HERE, type Played, play, VERDICTS, type Verdict } from '../../lessons'
import { colors } from '../colors'
import { EXIT_MISMATCH, EXIT_OK, UsageError } from '../errors'
import { count } from '../text'

interface LessonFlags {
  readonly python: string
  readonly json?: boolean
}

/** `ouroboros lesson` */
export function addLesson(program: Command): void {
  program
    .command('lesson')
    .summary('what is commonly said about memory, and what is true')
    .description(
      'Without an id: lists the claims and the verdicts. With one: the claim, a small Python program, what it prints on the simulated heap, the facts of the run that prove it, and what is right.',
    )
    .argument('[id]', 'a claim, such as 001-32')
    .option('--python <version>', 'which Python: 3.8 to 3.13, 3.14.0, 3.14.4, 3.14.5', '3.11')
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      `
Exit codes: 0; 1 the program printed something else than the real interpreter; 2 the command line is at fault.

Examples:
  $ ouroboros lesson
  $ ouroboros lesson 001-32 --python 3.13`,
    )
    .action((id: string | undefined, flags: LessonFlags) => {
      process.exitCode = id === undefined ? list(flags) : show(lessonOf(id), flags)
    })
}

function list({ json = false }: LessonFlags): number {
  if (json) process.stdout.write(`${JSON.stringify(LESSONS.map(({ id, claim, verdict }) => ({ id, claim, verdict })))}\n`)
  else
    process.stdout.write(
      CHAPTERS.map(({ title, claims }) => `${colors.bold(title)}\n${claims.map((claim) => `  ${claim.id}  ${verdictText(claim.verdict, 21)}  ${claim.claim}\n`).join('')}`).join(
        '\n',
      ),
    )
  return EXIT_OK
}

function verdictText(verdict: Verdict, width = 0): string {
  const paint = { true: colors.green, false: colors.red, half: colors.yellow, depends: colors.yellow }[verdict]
  return paint(VERDICTS[verdict].padEnd(width))
}

function show(lesson: Lesson, { python, json = false }: LessonFlags): number {
  const played = play(lesson, python)
  process.stdout.write(json ? `${JSON.stringify(lessonJson(lesson, python, played))}\n` : lessonText(lesson, python, played))
  return played.asRecorded === false ? EXIT_MISMATCH : EXIT_OK
}

function lessonJson(
  { id, claim, verdict, right, source, printed }: Lesson,
  python: string,
  { stdout, stderr, code, asRecorded, facts, factCount }: Played,
): Record<string, unknown> {
  return { id, claim, verdict, right, python, source, stdout, stderr, code, recorded: printed[python] ?? null, asRecorded, facts, factCount }
}

function lessonText({ id, claim, verdict, right, source, printed }: Lesson, python: string, { stdout, stderr, asRecorded, facts, factCount }: Played): string {
  const kinds = Object.entries(facts)
  const width = Math.max(...kinds.map(([kind]) => kind.length))
  return [
    `${colors.bold(id)}  They say: ${claim}`,
    '',
    indented(source),
    colors.bold(`Python ${python} prints`),
    indented(`${stdout}${stderr}`),
    ...(asRecorded === false ? [colors.red('The real interpreter prints something else:'), indented(printed[python] ?? '')] : []),
    colors.bold(`Facts of this run, its end not counted (of ${count(factCount)})`),
    ...kinds.map(([kind, n]) => `  ${kind.padEnd(width)}  ${count(n).padStart(9)}`),
    '',
    `${colors.bold('Verdict:')} ${verdictText(verdict)}. ${right}`,
    '',
  ].join('\n')
}

function indented(text: string): string {
  return text.replace(/^(?=.)/gm, '  ')
}

/** @throws UsageError that lists near ids */
function lessonOf(id: string): Lesson {
  const lesson = LESSONS.find((one) => one.id === id)
  if (lesson !== undefined) return lesson
  const [subject] = Object.entries(NOT_HERE).find(([, ids]) => ids.includes(id)) ?? []
  const what = subject === undefined ? `there is no lesson ${id}.` : `${id} is about ${subject}, not about CPython: it has no lesson.`
  const near = LESSONS.map((one) => ({ id: one.id, steps: distance(id, one.id) })).sort((a, b) => a.steps - b.steps || (a.id < b.id ? -1 : 1))
  throw new UsageError(
    `${what} Near it: ${near
      .slice(0, 4)
      .map((one) => one.id)
      .join(', ')}. "ouroboros lesson" lists all.`,
  )
}

/** Single letters to insert, remove or replace to make one text of the other (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1]
    for (const [j, other] of [...b].entries()) next.push(Math.min((row[j] ?? 0) + (letter === other ? 0 : 1), (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1))
    row = next
  }
  return row[b.length] ?? 0
}
