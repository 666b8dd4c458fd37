import type { PyHeap } from '../heap/heap'
import type { Interpreter } from '../vm/interpreter'

/** Fields of an object that are plain data, by name. */
export type Fields = Readonly<Record<string, unknown>>

/** What set-up makes anew, what is captured in another form, and what belongs to whoever runs the interpreter. */
const NOT_OF_INTERPRETER: ReadonlySet<string> = new Set<keyof Interpreter>([
  'lab',
  'heap',
  'model',
  'version',
  'minor',
  'options',
  'types',
  'builtinTypes',
  'natives',
  'getsets',
  'nativeModules',
  'concatenates',
  'kindOf',
  'slotOf',
  'classmethodDescriptorKind',
  'frames',
  'parked',
  'values',
  'codes',
  'globalSites',
  'budget',
  'stepsLeft',
  'slice',
  'pausable',
])

const NOT_OF_HEAP: ReadonlySet<string> = new Set<keyof PyHeap>(['lab', 'refs', 'model', 'kinds', 'widths'])

/** What an interpreter is by itself: numbers, references of its own, what it was told. Every field that is no function and on no list is state. */
export function interpreterFields(vm: Interpreter): Fields {
  return fieldsOf(vm, NOT_OF_INTERPRETER)
}

/** What a front end's heap knows beside the lab: payloads, and the objects that there is one of. */
export function heapFields(heap: PyHeap): Fields {
  return fieldsOf(heap, NOT_OF_HEAP)
}

function fieldsOf(object: object, left: ReadonlySet<string>): Fields {
  return Object.fromEntries(Object.entries(object).filter(([name, value]) => typeof value !== 'function' && !left.has(name)))
}
