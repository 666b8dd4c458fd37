import type { MomentNames, ObjectText, Refcounts, Root, RunNames } from '../../index'
import { typeName } from '../../index'
import { dataOf, keyAt, slotOf } from '../heap/dictData'
import { NULL, type Ref } from '../heap/ref'
import type { PyFrame } from '../vm/frames/frame'
import type { Interpreter } from '../vm/interpreter'
import { Look } from './look'
import type { Session } from './session'

/** The names of a run: its types and lines. `at`: an operation at which all its classes are known; default: its end. */
export function runNames(session: Session, at = session.timeline.end.operation): RunNames {
  return plainNames(session, session.programAt(at))
}

function plainNames(session: Session, vm: Interpreter | null): RunNames {
  return {
    typeName: (kind) => vm?.types[kind]?.qualname ?? typeName(kind) ?? `type ${kind}`,
    lineOf: (operation) => lineOf(session, operation),
    files: () => [...new Set(vm?.codes.map(({ code }) => code.filename))],
  }
}

/**
 * The names of the moment in front of an operation, or inside of it.
 *
 * @param refs - the columns of that moment: what is younger there than the program at the operation's start is not named
 */
export function momentNames(session: Session, operation: number, refs: Refcounts): MomentNames {
  const vm = session.programAt(operation)
  const names = plainNames(session, vm)
  if (vm === null) return { ...names, textOf: () => null, slotNames: () => plainSlot, roots: () => [] }
  const look = new Look(vm)
  const known = (object: Ref): boolean => object < vm.heap.refs.numbers && vm.heap.refs.objType[object] !== 0 && vm.heap.refs.objBirth[object] === refs.objBirth[object]
  return {
    ...names,
    textOf: (object) => (known(object) ? textOf(look, object) : null),
    slotNames: (object) => (known(object) ? slotNames(look, object) : plainSlot),
    roots: () => rootsOf(look),
  }
}

function plainSlot(slot: number): string {
  return `slot ${slot}`
}

function lineOf(session: Session, operation: number): ReturnType<RunNames['lineOf']> {
  if (operation < 0 || operation >= session.timeline.end.operation) return null
  const line = session.lineOf(operation)
  return line === null ? null : { filename: line.filename, line: line.line, qualname: line.qualname }
}

function textOf(look: Look, object: Ref): ObjectText {
  const { vm } = look
  const payload = vm.heap.payload[object]
  switch (vm.typeOf(object)?.name) {
    case 'str':
      return { kind: 'text', text: String(payload) }
    case 'int':
    case 'float':
      return { kind: 'number', text: String(payload) }
    case 'function':
      return { kind: 'function', text: vm.codes[payload as number]?.code.qualname ?? 'function' }
    case 'code':
      return { kind: 'code', text: vm.codes[payload as number]?.code.qualname ?? 'code' }
    case 'type':
    case 'module':
      return { kind: 'named', text: look.describe(object).replace(/ @\d+$/, '') }
    default:
      return { kind: 'object', text: look.describe(object).replace(/ @\d+$/, '') }
  }
}

/** Fields of C structures that a program can name. */
const FIELDS: Readonly<Record<string, readonly string[]>> = { cell: ['.cell_contents'], method: ['.__func__', '.__self__'] }

/** A dict's names are made at once: it may have many. */
function slotNames(look: Look, from: Ref): (slot: number) => string {
  const { vm } = look
  const type = vm.typeOf(from)
  const plain = (slot: number): string => look.nameOf({ from, slot, to: NULL })
  const fields = type.name === 'function' ? vm.model.objects.functionDrops.map((field) => `.__${field}__`) : FIELDS[type.name]
  if (fields !== undefined) return (slot) => fields[slot] ?? plain(slot)
  if (type.name === 'type') return (slot) => (vm.heap.slot(from, slot) === vm.types[vm.heap.payload[from] as number]?.dict ? '.__dict__' : plain(slot))
  if (!vm.isA(from, 'dict')) return plain
  const data = dataOf(vm.heap, from)
  const names = new Map<number, string>()
  for (let entry = 0; entry < data.table.nentries; entry++) {
    const key = keyAt(vm.heap, from, data, entry)
    if (key === NULL) continue
    const { kind, text } = textOf(look, key)
    const name = kind === 'text' ? JSON.stringify(text) : text
    const slot = slotOf(data, entry)
    names.set(slot, `key ${name}`)
    names.set(slot + 1, `[${name}]`)
  }
  return (slot) => names.get(slot) ?? plain(slot)
}

function rootsOf(look: Look): Root[] {
  const { vm } = look
  const frames = vm.frames.flatMap((frame) => (frame.native ? [] : [frame])).reverse()
  const looks = look.frames()
  const roots: Root[] = frames.map((frame, at) => {
    const { qualname, filename, line } = looks[at]
    return { kind: 'frame', name: `${qualname} (${filename.slice(filename.lastIndexOf('/') + 1)}:${line})`, holds: heldBy(vm, frame) }
  })
  return [...roots, { kind: 'module', name: 'module __main__', holds: [{ name: '__dict__', object: vm.mainGlobals }] }]
}

/** What a frame holds: its locals, the cells of its closures, its value stack, its function and namespace. */
function heldBy(vm: Interpreter, frame: PyFrame): { name: string; object: Ref }[] {
  const { code, nlocals, nlocalsplus } = frame.run
  const names = [...code.varnames.slice(0, nlocals), ...code.cellvars, ...code.freevars]
  const held: { name: string; object: Ref }[] = []
  for (let at = frame.base; at < frame.sp; at++) {
    const index = at - frame.base
    held.push({ name: index < nlocalsplus ? (names[index] ?? `local ${index}`) : `stack ${index - nlocalsplus}`, object: vm.values[at] })
  }
  const { fn, locals, instance, object, owned, operands } = frame
  held.push({ name: 'function', object: fn }, { name: 'namespace', object: locals }, { name: 'instance', object: instance }, { name: 'frame object', object })
  held.push(...[...(owned ?? []), ...(operands ?? [])].map((ref, at) => ({ name: `temporary ${at}`, object: ref })))
  return held.filter(({ object }) => object !== NULL)
}
