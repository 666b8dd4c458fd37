import type { Expression, Interactive, Module } from './ast'
import { Cursor, type Rules } from './cursor'
import { PythonSyntaxError } from './error'
import { expression, forTargets, namedExpression, starExpressions, starNamedExpression, yieldExpression } from './expressions'
import { bitwiseOr, disjunction } from './operators'
import { simpleStatements } from './simpleStatements'
import { type ParseOptions, Source } from './source'
import { block, compoundStatement, statements } from './statements'
import { tokenize } from './tokenize'
import { END, ERROR, INDENT, NEWLINE } from './tokens'

const RULES: Rules = { expression, namedExpression, starExpressions, starNamedExpression, disjunction, bitwiseOr, yieldExpression, forTargets, block }

/** Parses a file, or what `exec` is given. @throws PythonSyntaxError */
export function parseModule(source: string, filename: string, options: ParseOptions): Module {
  return run(new Source(source, filename, options), (p) => ({ type: 'Module', body: statements(p, END) }))
}

/** Parses what `eval` is given; spaces before it are none of the expression's. @throws PythonSyntaxError */
export function parseExpression(source: string, filename: string, options: ParseOptions): Expression {
  return run(new Source(source.replace(/^[ \t]+/, ''), filename, options), (p) => {
    const body = starExpressions(p)
    while (p.accept(NEWLINE));
    p.expect(END)
    return { type: 'Expression', body }
  })
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
function run<T>(source: Source, rule: (p: Cursor) => T): T {
  const { tokens, error, unclosed } = tokenize(source)
  const p = new Cursor(tokens, source, RULES)
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
