import type { Ref } from '../../heap/ref'
import { moduleState } from '../../modules/state'
import type { Interpreter } from '../interpreter'
import { takesTuple } from './argumentsTuple'
import type { PyFrame } from './frame'

// Levels of recursion of C code that program code is called from: to 3.11 they count with the frames of the program; from 3.12 on they have a limit of
// their own, which the program's frames do not come near. Source: who calls `Py_EnterRecursiveCall`.

/** Functions that go on through another call, or a repr. */
const INNER: Readonly<Record<string, number>> = { sorted: 1, repr: 1, ascii: 1, print: 1 }

/** Functions of C that 3.11 calls without an entry where the instruction is specialized: those that take their arguments in a row. */
const IN_A_ROW: ReadonlySet<string> = new Set([
  'append',
  'len',
  'isinstance',
  'iter',
  'next',
  'sorted',
  'print',
  'sum',
  'getattr',
  'setattr',
  'pow',
  'format',
  'round',
  'divmod',
  'hasattr',
  'delattr',
  'issubclass',
])

/** Functions of C that take a tuple, which 3.8 enters twice. */
const BY_TUPLE: ReadonlySet<string> = new Set(['min', 'max', 'reduce', 'dir', 'vars'])

/** Runs of an instruction before it is specialized. */
const warmUp = (vm: Interpreter) => (vm.atLeast(12) ? 1 : 7)

/** What an instruction calls that is no function of the program. */
export function levelsOfCall(vm: Interpreter, frame: PyFrame, callable: Ref, kind: number): number {
  if (vm.atLeast(13)) return 0
  const { kindOf } = vm
  if (kind === kindOf.method) return 0
  if (kind === kindOf.builtin || kind === kindOf.methodDescriptor) {
    const native = vm.natives[vm.heap.payload[callable] as number]
    native.depth ??= { inner: (INNER[native.name] ?? 0) + Number(!vm.atLeast(9) && BY_TUPLE.has(native.name)), inRow: IN_A_ROW.has(native.name) }
    return native.depth.inner + (native.depth.inRow && isSpecialized(vm, frame) ? 0 : 1)
  }
  const type = kind === kindOf.type ? vm.classOf(callable) : null
  if (type === null) return Number(!(vm.atLeast(9) && vm.isA(callable, 'partial')))
  return takesTuple(vm, type) ? 1 + Number(type.builtin && type.name === 'str' && !isSpecialized(vm, frame)) : 0
}

/** The instruction under way has run so often that 3.11 has specialized it. */
function isSpecialized(vm: Interpreter, frame: PyFrame): boolean {
  if (!vm.atLeast(11)) return false
  const { runs } = moduleState(vm)
  const site = frame.run.index * 0x10000 + frame.ip
  const before = runs.get(site) ?? 0
  const needed = warmUp(vm)
  if (before < needed) runs.set(site, before + 1)
  return before >= needed
}

/** The most levels that one call counts as. */
export const MOST_LEVELS = 3

/** A call of C code near the limit: it may be too deep for that, though no program code comes of it. @throws PyError RecursionError */
export function lookAtDepth(vm: Interpreter, callable: Ref, kind: number): void {
  if (vm.atLeast(12) || kind === vm.kindOf.method || (vm.atLeast(9) && vm.isA(callable, 'partial'))) return
  const isText = kind === vm.kindOf.type && vm.classOf(callable) === vm.type('str')
  // By then 3.11 has specialized what calls functions in a row, and `str`.
  const specialized = vm.atLeast(11) && (isText || IN_A_ROW.has(nameOfFunction(vm, callable, kind)))
  const type = kind === vm.kindOf.type ? vm.classOf(callable) : null
  const levels = specialized || (type?.name === 'super' && vm.atLeast(11)) || (type !== null && !takesTuple(vm, type)) ? 0 : 1
  if (vm.depth + levels > vm.recursionLimit) tooDeep(vm, ' while calling a Python object')
  if (isText && vm.depth + levels + 1 > vm.recursionLimit) tooDeep(vm, GETTING_STR)
}

/** What a RecursionError says where the text of a value is made. */
export const GETTING_REPR = ' while getting the repr of an object'
export const GETTING_STR = ' while getting the str of an object'

function nameOfFunction(vm: Interpreter, callable: Ref, kind: number): string {
  return kind === vm.kindOf.builtin || kind === vm.kindOf.methodDescriptor ? vm.natives[vm.heap.payload[callable] as number].name : ''
}

function tooDeep(vm: Interpreter, where: string): never {
  vm.raise('RecursionError', `maximum recursion depth exceeded${where}`)
}

/** A comparison at the limit; 3.11 has specialized that of two ints, floats or str. */
export function lookAtComparison(vm: Interpreter, a: Ref, b: Ref): void {
  const { refs, kinds } = vm.heap
  const kind = refs.objType[a]
  if (vm.atLeast(11) && kind === refs.objType[b] && (kind === kinds.int || kind === kinds.float || kind === kinds.str)) return
  tooDeep(vm, ' in comparison')
}

/** `value in container` at the limit: what is not the first item itself is compared with it. */
export function lookAtSearch(vm: Interpreter, container: Ref, value: Ref): void {
  const { refs, kinds } = vm.heap
  const kind = refs.objType[container]
  if ((kind === kinds.tuple || kind === kinds.list) && vm.heap.size(container) > 0 && vm.heap.slot(container, 0) !== value) tooDeep(vm, ' in comparison')
}

/** The text of a value at the limit. */
export function lookAtText(vm: Interpreter, value: Ref): void {
  if (!vm.isExactStr(value)) tooDeep(vm, GETTING_STR)
}

/** `Name(…)` of a plain class: from 3.12 to 3.13 its `__init__` counts alone, until 3.13 specializes the instruction and puts a frame of its own between. */
export function levelsOfInit(vm: Interpreter, specialized: boolean): number {
  return vm.atLeast(12) ? Number(specialized && vm.minor === 313) : 1
}

/** A comparison, or a text of a value, that program code is asked for. */
export function levelsOfProtocol(vm: Interpreter, levels: number): number {
  return vm.atLeast(13) ? 0 : levels
}
