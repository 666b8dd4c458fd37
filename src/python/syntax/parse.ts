import type { Expression, Interactive, Module } from './ast'
import { Cursor, type Rules } from './cursor'
import { PythonSyntaxError } from './error'
import { expression, forTargets, namedExpression, starExpressions, starNamedExpression, yieldExpression } from './expressions'
import { bitwiseOr, disjunction } from './operators'
import { simpleStatements } from './simpleStatements'
import { type ParseOptions, Source } from './source'
import { block, compoundStatement, statements } from './statements'
import { type Tokens, tokenize } from './tokenize'
import { END, ERROR, INDENT, NEWLINE } from './tokens'

const RULES: Rules = { expression, namedExpression, starExpressions, starNamedExpression, disjunction, bitwiseOr, yieldExpression, forTargets, block }

/** Parses a file, or what `exec` is given. @throws PythonSyntaxError */
export function parseModule(source: string, filename: string, options: ParseOptions): Module {
  return run(new Source(source, filename, options), (p) => ({ type: 'Module', body: statements(p, END) }))
}

/** Parses what `eval` is given; spaces before it are none of the expression's. @throws PythonSyntaxError */
export function parseExpression(source: string, filename: string, options: ParseOptions): Expression {
  const text = source.replace(/^[ \t]+/, '')
  const rule = (p: Cursor): Expression => {
    if (p.at('*')) throw p.unexpected()
    const body = starExpressions(p)
    while (p.accept(NEWLINE));
    p.expect(END)
    return { type: 'Expression', body }
  }
  return run(new Source(text, filename, options), rule, !text.endsWith('\n'))
}

/** An expression has no line end of its own: where it stops short, there is no place to tell. To 3.9 whatever failed at the last token was the end. */
function atBareEnd(p: Cursor, failed: PythonSyntaxError, source: Source): PythonSyntaxError {
  const { reported, message, incomplete } = failed
  const ended = p.at(END) || p.at(NEWLINE)
  const text = reported.text?.replace(/\n$/, '') ?? null
  const made = (said: string, line: number, column: number, end: number | null): PythonSyntaxError =>
    new PythonSyntaxError(said, failed.type, failed.filename, line, column, failed.text, incomplete, { endLine: line, endOffset: end, text })
  const plain = message === 'invalid syntax' || message.startsWith('unexpected EOF')
  if (source.atLeast([3, 10])) return plain && ended ? made(message, source.text === '' ? 0 : failed.line, 0, 0) : made(message, failed.line, failed.column, reported.endOffset)
  const last = ended || p.next.type === NEWLINE || p.next.type === END
  if (!plain || !last) return made(message, failed.line, message.startsWith('EOL') ? failed.column - 1 : failed.column, null)
  const line = source.text === '' ? 0 : failed.line
  return made('unexpected EOF while parsing', line, ended ? failed.text.length : failed.column, null)
}

/** Parses what was typed at the prompt; an error tells by `incomplete` that more lines could follow. @throws PythonSyntaxError */
export function parseInteractive(source: string, filename: string, options: ParseOptions): Interactive {
  return run(new Source(source, filename, options), (p) => {
    if (p.at(END)) return { type: 'Interactive', body: [] }
    const compound = compoundStatement(p)
    const body = compound === null ? simpleStatements(p) : [compound]
    if (!p.at(END)) throw p.error('multiple statements found while compiling a single statement')
    return { type: 'Interactive', body }
  })
}

/** Which of the parser's and the tokenizer's errors is reported: `_PyPegen_set_syntax_error`, `Parser/pegen_errors.c`. */
/** @param bare - the text has no line end */
function run<T>(source: Source, rule: (p: Cursor) => T, bare = false): T {
  const { tokens, error, unclosed } = tokenize(source)
  const p = new Cursor(tokens, source, RULES)
  try {
    return parsed(p, { tokens, error, unclosed }, rule)
  } catch (failed) {
    if (!bare || !(failed instanceof PythonSyntaxError)) throw failed
    throw atBareEnd(p, failed, source)
  }
}

function parsed<T>(p: Cursor, { error, unclosed }: Tokens, rule: (p: Cursor) => T): T {
  const { source } = p
  try {
    const result = rule(p)
    const [late] = p.late
    if (late !== undefined) throw late
    return result
  } catch (failed) {
    if (!(failed instanceof PythonSyntaxError) || p.at(INDENT)) throw failed
    // What is wrong with the layout is seen only when the parser comes to it.
    const layout = error?.type !== 'SyntaxError' || error.message.startsWith('unexpected character')
    if (error !== null && (!layout || p.at(ERROR))) throw error
    if (!source.atLeast([3, 10]) && (unclosed === null || p.at(END))) throw unclosed === null ? failed : source.error('unexpected EOF while parsing', p.token, 'SyntaxError', true)
    if (source.atLeast([3, 10]) && unclosed !== null && (p.at(END) || Math.max(p.token.line, failed.line) > unclosed.line)) {
      throw source.error(`'${unclosed.text}' was never closed`, { ...unclosed, endColumn: -1 }, 'SyntaxError', p.at(END), 'parser', p.token.line)
    }
    throw failed
  }
}
