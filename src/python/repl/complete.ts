import { PythonSyntaxError, parseInteractive, type Version } from '../syntax'

/** Statements that have a block: at the prompt an empty line ends them. */
const COMPOUND: ReadonlySet<string> = new Set(['If', 'For', 'While', 'With', 'Try', 'TryStar', 'FunctionDef', 'ClassDef', 'Match', 'AsyncFunctionDef', 'AsyncFor', 'AsyncWith'])

/** Could the lines typed so far go on? A mistake in them is complete: whoever compiles them reports it. Source: `tok_underflow_interactive`, `Lib/codeop.py`. */
export function wantsMore(lines: readonly string[], version: Version): boolean {
  const source = `${lines.join('\n')}\n`
  const ended = lines.length > 1 && (lines[lines.length - 1] ?? '').trim() === ''
  try {
    const [statement] = parseInteractive(source, '<stdin>', { version }).body
    return statement !== undefined && COMPOUND.has(statement.type) && !ended
  } catch (error) {
    if (!(error instanceof PythonSyntaxError)) return false
    return error.incomplete && !(ended && isBlock(error))
  }
}

/** Does a block lack, rather than the end of a bracket or of a string? Then an empty line is the end. */
function isBlock({ message }: PythonSyntaxError): boolean {
  return !/was never closed|unterminated|EOF/.test(message)
}
