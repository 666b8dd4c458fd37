import { NULL, type Ref } from '../heap/ref'
import { PythonSyntaxError } from '../syntax/error'
import { bytesLike } from '../types/text/bytesLike'
import { codecNamed } from '../values/codecNames'
import { decode } from '../values/decode'
import { ValueFault } from '../values/fault'
import { callAndDrop } from '../vm/calls/call'
import { getAttributeOr } from '../vm/classes/attributes'
import type { Steps } from '../vm/frames/frame'
import { type Interpreter, wait } from '../vm/interpreter'
import { syntaxErrorOf } from '../vm/support'

const MARK = [0xef, 0xbb, 0xbf]
/** A comment in one of the first two lines that names the encoding; only a comment may stand before it (PEP 263). */
const COOKIE = /^(?:[ \t\f]*(?:#[^\n]*)?\r?\n)?[ \t\f]*#[^\n]*?coding[:=][ \t]*([-\w.]+)/

/** The text of a source that is a str, or bytes of any kind; null where it is neither. */
export function sourceText(vm: Interpreter, source: Ref): string | null {
  if (vm.isStr(source)) return vm.textOf(source)
  const bytes = bytesLike(vm, source)
  return bytes === null ? null : decoded(vm, bytes)
}

/** Bytes of a source: UTF-8, or what a comment says. @throws PyError SyntaxError */
function decoded(vm: Interpreter, bytes: Uint8Array): string {
  const isMarked = MARK.every((byte, at) => bytes[at] === byte)
  const rest = isMarked ? bytes.subarray(MARK.length) : bytes
  const cookie = COOKIE.exec(Buffer.from(rest.subarray(0, 1024)).toString('latin1'))?.[1] ?? 'utf-8'
  const refuse = (message: string, line: number): never => {
    throw syntaxErrorOf(vm, new PythonSyntaxError(message, 'SyntaxError', '<string>', line, 0, ''), false)
  }
  try {
    codecNamed(cookie)
  } catch {
    return refuse(`unknown encoding: ${cookie}`, 0)
  }
  try {
    return decode(rest, cookie, 'strict')
  } catch (error) {
    if (!(error instanceof ValueFault)) throw error
    return refuse(`(unicode error) ${error.message}`, 1)
  }
}

/** What `compile` is told of its source's name: a str, bytes, or a path. Source: `PyUnicode_FSDecoder`. */
export function* filenameText(vm: Interpreter, filename: Ref): Steps<string> {
  const own = plainName(vm, filename)
  if (own !== null) return own
  const method = yield* getAttributeOr(vm, filename, '__fspath__')
  if (method === NULL) vm.raise('TypeError', `expected str, bytes or os.PathLike object, not ${vm.typeName(filename)}`)
  const path = yield* wait(callAndDrop(vm, method, []))
  try {
    const text = plainName(vm, path)
    if (text === null) vm.raise('TypeError', `expected ${vm.typeName(filename)}.__fspath__() to return str or bytes, not ${vm.typeName(path)}`)
    return text
  } finally {
    vm.drop(path)
  }
}

function plainName(vm: Interpreter, ref: Ref): string | null {
  if (vm.isStr(ref)) return vm.textOf(ref)
  const bytes = vm.isA(ref, 'bytes') ? bytesLike(vm, ref) : null
  return bytes === null ? null : decode(bytes, 'utf-8', 'surrogateescape')
}
