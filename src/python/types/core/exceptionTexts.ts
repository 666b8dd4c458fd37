import { NULL, type Ref } from '../../heap/ref'
import { Exc } from '../../vm/errors/errors'
import type { Result, Steps } from '../../vm/frames/frame'
import { type Interpreter, wait } from '../../vm/interpreter'
import { repr, reprText, str, strText } from '../../vm/protocols/operators'

export function exceptionStr(vm: Interpreter, self: Ref): Result {
  const args = vm.heap.slot(self, Exc.ARGS)
  const n = vm.heap.size(args)
  if (n === 0) return vm.str('')
  return n === 1 ? str(vm, vm.heap.slot(args, 0)) : repr(vm, args)
}

/** A single argument is shown with its quotes. */
export function keyErrorStr(vm: Interpreter, self: Ref): Result {
  const args = vm.heap.slot(self, Exc.ARGS)
  return vm.heap.size(args) === 1 ? repr(vm, vm.heap.slot(args, 0)) : exceptionStr(vm, self)
}

export function* osErrorStr(vm: Interpreter, self: Ref): Steps {
  const [errno, strerror, filename, other] = [0, 1, 2, 3].map((at) => vm.heap.slot(self, Exc.EXTRA + at))
  if (errno === NULL || strerror === NULL) return yield* wait(exceptionStr(vm, self))
  const text = `[Errno ${yield* strText(vm, errno)}] ${yield* strText(vm, strerror)}`
  if (filename === NULL || filename === vm.none) return vm.str(text)
  const named = `${text}: ${yield* reprText(vm, filename)}`
  return vm.str(other === NULL || other === vm.none ? named : `${named} -> ${yield* reprText(vm, other)}`)
}

export function* messageStr(vm: Interpreter, self: Ref): Steps {
  if (vm.isInstance(self, vm.type('SyntaxError'))) return vm.str(yield* syntaxErrorStr(vm, self))
  const message = vm.heap.slot(self, Exc.EXTRA + 2)
  return message === NULL || !vm.isStr(message) ? yield* wait(exceptionStr(vm, self)) : vm.hold(message)
}

/** Source: `SyntaxError_str`. */
function* syntaxErrorStr(vm: Interpreter, self: Ref): Steps<string> {
  const [message, file, line] = [0, 1, 2].map((at) => vm.heap.slot(self, Exc.EXTRA + at))
  const text = message === NULL ? 'None' : yield* strText(vm, message)
  const name = file !== NULL && vm.isStr(file) ? vm.textOf(file).split('/').pop() : undefined
  const at = line !== NULL && vm.typeOf(line) === vm.type('int') ? `line ${yield* strText(vm, line)}` : undefined
  const where = [name, at].filter((part) => part !== undefined).join(', ')
  return where === '' ? text : `${text} (${where})`
}

/** Source: `UnicodeEncodeError_str` and its sisters, `Objects/exceptions.c`. */
export function* unicodeStr(vm: Interpreter, self: Ref): Steps {
  const translates = vm.isInstance(self, vm.type('UnicodeTranslateError'))
  const field = (index: number): Ref => vm.heap.slot(self, Exc.EXTRA + index - (translates ? 1 : 0))
  const [object, start, end, reason] = [1, 2, 3, 4].map(field)
  if (object === NULL) return vm.str('')
  const [from, to] = [Number(vm.intOf(start)), Number(vm.intOf(end))]
  const decodes = vm.isInstance(self, vm.type('UnicodeDecodeError'))
  const value = vm.heap.payload[object] as Uint8Array | string
  const one = to === from + 1 && from < (decodes ? value.length : [...String(value)].length)
  const what = decodes ? (one ? `byte 0x${(value[from] as number).toString(16).padStart(2, '0')}` : 'bytes') : one ? `character ${escaped(String(value), from)}` : 'characters'
  const where = one ? `${from}` : `${from}-${to - 1}`
  const why = yield* strText(vm, reason)
  if (translates) return vm.str(`can't translate ${what} in position ${where}: ${why}`)
  return vm.str(`'${yield* strText(vm, field(0))}' codec can't ${decodes ? 'decode' : 'encode'} ${what} in position ${where}: ${why}`)
}

function escaped(text: string, at: number): string {
  const code = [...text][at]?.codePointAt(0) ?? 0
  if (code <= 0xff) return `'\\x${code.toString(16).padStart(2, '0')}'`
  return code <= 0xffff ? `'\\u${code.toString(16).padStart(4, '0')}'` : `'\\U${code.toString(16).padStart(8, '0')}'`
}
