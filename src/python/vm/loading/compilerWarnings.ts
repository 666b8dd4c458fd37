import { getText } from '../../heap/dict'
import { NULL, type Ref } from '../../heap/ref'
import { PythonSyntaxError } from '../../syntax/error'
import type { SyntaxWarning } from '../../syntax/source'
import { call } from '../calls/call'
import { PyError } from '../errors/pyError'
import { clearRaised } from '../errors/raised'
import type { Steps } from '../frames/frame'
import { type Interpreter, wait } from '../interpreter'
import { syntaxErrorOf } from '../support'

/** What is shown where no filter of the program says otherwise: a file's deprecated parts are not (they are not `__main__`'s, whose name the compiler does not know). */
export function showWarnings(vm: Interpreter, warnings: readonly SyntaxWarning[], filename: string): void {
  for (const { category, message, line } of warnings) {
    if (category !== 'SyntaxWarning') continue
    const source = vm.sources.get(filename)?.[line - 1]?.trim() ?? ''
    vm.err(`${filename}:${line}: ${category}: ${message}\n${source === '' ? '' : `  ${source}\n`}`)
  }
}

/** Tells what the compiler found suspicious; the code is given up where that is an error. Source: `PyErr_WarnExplicitObject`, without a module and a registry. */
export function* tellWarnings(vm: Interpreter, warnings: readonly SyntaxWarning[], filename: string, source: string, code: Ref): Steps {
  const module = warnings.length === 0 ? NULL : getText(vm.heap, vm.modules, 'warnings')
  const warn = module === NULL ? NULL : getText(vm.heap, vm.heap.slot(module, 0), 'warn_explicit')
  if (warn === NULL) {
    showWarnings(vm, warnings, filename)
    return NULL
  }
  for (const warning of warnings) {
    const { category, message, line } = warning
    const [text, name, number] = [vm.str(message), vm.str(filename), vm.int(line)]
    try {
      vm.drop(yield* wait(call(vm, warn, [text, vm.type(category).ref, name, number])))
    } catch (error) {
      vm.drop(code)
      throw asError(vm, error, warning, filename, source)
    } finally {
      for (const ref of [text, name, number]) vm.drop(ref)
    }
  }
  return NULL
}

/** A filter makes errors of warnings: then the text is wrong. */
function asError(vm: Interpreter, error: unknown, { category, message, line, column, end, quoted }: SyntaxWarning, filename: string, source: string): unknown {
  if (!(error instanceof PyError) || !vm.isInstance(error.ref, vm.type(category))) return error
  clearRaised(vm, error)
  const text = quoted === true ? (source.split(/\r\n|\r|\n/)[line - 1] ?? '') : ''
  const reported = { endLine: end?.line ?? null, endOffset: end === undefined ? null : end.column + 1, text: quoted === true ? `${text}\n` : null }
  return syntaxErrorOf(vm, new PythonSyntaxError(message, 'SyntaxError', filename, line, (column ?? 0) + 1, text, false, reported), false)
}
