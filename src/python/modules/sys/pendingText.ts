import { appendItem } from '../../heap/list'
import { NULL, type Ref } from '../../heap/ref'
import { encode } from '../../values/encode'
import { utf8Length } from '../../values/text'
import type { Interpreter } from '../../vm/interpreter'
import { moduleState } from '../state'

/** Bytes of text that a stream collects before it writes them (`TextIOWrapper._CHUNK_SIZE`). */
const CHUNK = 8192

/**
 * `sys.stdout` has been given a text, borrowed: it is kept until there is enough of it. The first text is kept by itself, more of them in a list,
 * which counts as a new object; what is kept is held. ASCII is kept as it is, other text as its bytes.
 *
 * Source: `_io_TextIOWrapper_write_impl` in `Modules/_io/textio.c`
 */
export function keepText(vm: Interpreter, text: Ref): void {
  const mode = vm.options.buffering ?? 'block'
  if (mode === 'none') return
  const { heap } = vm
  const value = vm.textOf(text)
  const bytes = utf8Length(value)
  const state = moduleState(vm)
  const kept = bytes === value.length ? heap.hold(text) : heap.bytes(new Uint8Array(bytes))
  if (state.pending !== NULL && state.pendingBytes + bytes > CHUNK) letGoOfText(vm)
  if (state.pending === NULL) state.pending = kept
  else if (heap.refs.objType[state.pending] === heap.kinds.list) {
    appendItem(heap, state.pending, kept)
    heap.drop(kept)
  } else state.pending = vm.list([state.pending, kept])
  state.pendingBytes += bytes
  if (state.pendingBytes >= CHUNK || (mode === 'line' && /[\n\r]/.test(value))) letGoOfText(vm)
}

/** The collected text is written. Source: `_textiowrapper_writeflush`. */
export function letGoOfText(vm: Interpreter): void {
  const state = moduleState(vm)
  const { pending } = state
  if (pending === NULL) return
  state.pending = NULL
  state.pendingBytes = 0
  vm.drop(pending)
}

/** Half of a character beside nothing that would make it one. */
const LONE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/

/** Standard output is UTF-8, which has no halves of characters. @throws ValueFault UnicodeEncodeError */
export function writable(text: string): string {
  if (LONE.test(text)) encode(text)
  return text
}
