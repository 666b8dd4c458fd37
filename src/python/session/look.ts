import { CLASS_SLOT, NONE, type Reference } from '../../index'
import { dataOf, keyAt, slotOf, valueAt } from '../heap/dictData'
import { NULL, type Ref } from '../heap/ref'
import type { PyFrame } from '../vm/frames/frame'
import type { Interpreter } from '../vm/interpreter'

/** A variable: its name, and the object that it names. */
export interface Variable {
  readonly name: string
  readonly ref: Ref
}

/** A frame of program code, the innermost first. */
export interface FrameLook {
  readonly qualname: string
  readonly filename: string
  readonly line: number
  readonly locals: readonly Variable[]
}

/** Characters of a text that a description shows. */
const SHOWN = 40

/** Looks at a program that stands still, without running any of it: no `__repr__`, no `__getattr__`. */
export class Look {
  constructor(readonly vm: Interpreter) {}

  /** The frames of program code, the innermost first. */
  frames(): FrameLook[] {
    return this.programFrames().map((frame) => {
      const { code } = frame.run
      const line = code.positions[Math.max(frame.ip - 1, 0) * 4] ?? code.firstLine
      return { qualname: code.qualname, filename: code.filename, line: line < 0 ? code.firstLine : line, locals: this.localsOf(frame) }
    })
  }

  globals(): Variable[] {
    return this.itemsOfDict(this.vm.mainGlobals)
  }

  /** What a name means where the program stands: a local of the frame (0: the innermost), a global, a built-in. NULL: nothing. */
  lookUp(name: string, frame = 0): Ref {
    const chosen: PyFrame | undefined = this.programFrames()[frame]
    const spaces = [
      chosen === undefined ? [] : this.localsOf(chosen),
      chosen === undefined ? [] : this.itemsOfDict(chosen.globals),
      this.globals(),
      this.itemsOfDict(this.vm.builtins),
    ]
    for (const space of spaces) {
      const found = space.find((variable) => variable.name === name)
      if (found !== undefined) return found.ref
    }
    return NULL
  }

  /** What `name`, `name.attribute`, `name[3]`, `name['key']` or the number of an object means. NULL: nothing. */
  resolve(expression: string, frame = 0): Ref {
    const path = /^@?(\d+|[A-Za-z_]\w*)((?:\.[A-Za-z_]\w*|\[-?\d+\]|\['[^']*'\]|\["[^"]*"\])*)$/.exec(expression.trim())
    if (path === null) return NULL
    let ref = /^\d/.test(path[1]) ? this.alive(Number(path[1])) : this.lookUp(path[1], frame)
    for (const [part] of path[2].matchAll(/\.\w+|\[[^\]]+\]/g)) {
      if (ref === NULL) return NULL
      ref = part.startsWith('.') ? this.attribute(ref, part.slice(1)) : this.item(ref, part.slice(1, -1))
    }
    return ref
  }

  private alive(ref: number): Ref {
    const { refs } = this.vm.heap
    return ref < refs.numbers && refs.objType[ref] !== 0 ? ref : NULL
  }

  private attribute(ref: Ref, name: string): Ref {
    const own = this.attributesOf(ref).find((variable) => variable.name === name)?.ref
    return own ?? (name === '__class__' ? this.vm.typeOf(ref).ref : NULL)
  }

  private item(ref: Ref, key: string): Ref {
    const { heap } = this.vm
    if (this.vm.isA(ref, 'dict') && /^-?\d+$/.test(key)) return this.itemOfNumber(ref, Number(key))
    if (/^-?\d+$/.test(key)) {
      const size = heap.size(ref)
      const at = Number(key) < 0 ? size + Number(key) : Number(key)
      return heap.slot(ref, at)
    }
    const text = key.replace(/^['"]|['"]$/g, '')
    return this.vm.isA(ref, 'dict') ? (this.itemsOfDict(ref).find(({ name }) => name === text)?.ref ?? NULL) : NULL
  }

  private itemOfNumber(dict: Ref, key: number): Ref {
    const { vm } = this
    const data = dataOf(vm.heap, dict)
    for (let entry = 0; entry < data.table.nentries; entry++) {
      const ref = keyAt(vm.heap, dict, data, entry)
      if (ref !== NULL && vm.isA(ref, 'int') && vm.heap.payload[ref] === key) return valueAt(vm.heap, dict, data, entry)
    }
    return NULL
  }

  /** What the object itself has: attributes of an instance, names of a class or module. */
  attributesOf(ref: Ref): Variable[] {
    const { vm } = this
    const { heap } = vm
    if (heap.refs.objType[ref] === vm.kindOf.type || vm.isA(ref, 'type')) {
      const type = vm.types[heap.payload[ref] as number]
      return type === undefined || type.dict === NULL ? [] : this.itemsOfDict(type.dict)
    }
    const type = vm.typeOf(ref)
    if (type === undefined || type.dictAt < 0) return []
    const dict = heap.slot(ref, type.dictAt)
    if (dict !== NULL) return this.itemsOfDict(dict)
    if (!type.valuesInside) return []
    return [...type.shared].flatMap(([name, index]) => {
      const value = heap.slot(ref, type.dictAt + 1 + index)
      return value === NULL ? [] : [{ name, ref: value }]
    })
  }

  /** The object in a few words; `@number` names it for other commands. */
  describe(ref: Ref): string {
    return `${this.text(ref)} @${ref}`
  }

  private text(ref: Ref): string {
    const { vm } = this
    const { heap } = vm
    if (ref === vm.none) return 'None'
    if (ref === vm.true) return 'True'
    if (ref === vm.false) return 'False'
    const type = vm.typeOf(ref)
    if (type === undefined) return 'a block'
    const payload = heap.payload[ref]
    switch (type.name) {
      case 'int':
      case 'float':
        return String(payload)
      case 'str':
        return cut(JSON.stringify(payload))
      case 'function':
        return `function ${vm.codes[payload as number]?.code.qualname ?? '?'}`
      case 'type':
        return `class ${vm.types[payload as number]?.qualname ?? '?'}`
      case 'list':
      case 'tuple':
        return `${type.name} of ${heap.size(ref)}`
      case 'dict':
        return `dict of ${dataOf(heap, ref).table.used}`
      case 'module':
        return `module ${this.moduleName(ref)}`
      default:
        return `${type.qualname} object`
    }
  }

  private moduleName(ref: Ref): string {
    const name = this.attribute(ref, '__name__')
    return name === NULL ? '?' : String(this.vm.heap.payload[name])
  }

  /** How a reference is written in the program, as far as it can be. */
  nameOf({ from, slot }: Reference): string {
    if (slot === CLASS_SLOT) return '.__class__'
    const { vm } = this
    const type = vm.typeOf(from)
    if (vm.isA(from, 'dict')) {
      const data = dataOf(vm.heap, from)
      for (let entry = 0; entry < data.table.nentries; entry++) {
        if (slot === slotOf(data, entry) + 1) return `[${this.text(keyAt(vm.heap, from, data, entry))}]`
        if (slot === slotOf(data, entry)) return `key ${this.text(keyAt(vm.heap, from, data, entry))}`
      }
    }
    if (type.base === 'list' || type.base === 'tuple') return `[${slot - type.itemsAt}]`
    if (type.dictAt >= 0 && slot === type.dictAt) return '.__dict__'
    const index = slot - type.dictAt - 1
    const shared = type.valuesInside ? [...type.shared].find(([, at]) => at === index) : undefined
    if (shared !== undefined) return `.${shared[0]}`
    const member = [...type.memberSlots].find(([, at]) => at === slot)
    return member === undefined ? `slot ${slot}` : `.${member[0]}`
  }

  /**
   * Who holds an object from outside of the heap's slots, as far as the program's frames tell.
   *
   * @param most - so many references there are: the instruction under way may have let go of what still lies on its stack
   */
  holders(ref: Ref, most: number): string[] {
    const { vm } = this
    const found: string[] = []
    for (const frame of this.programFrames()) {
      const { qualname } = frame.run.code
      for (const local of this.localsOf(frame)) if (local.ref === ref) found.push(`local ${local.name} of ${qualname}`)
      for (let at = frame.base + frame.run.nlocalsplus; at < frame.sp; at++) if (vm.values[at] === ref) found.push(`the value stack of ${qualname}`)
      if (frame.fn === ref) found.push(`the call of ${qualname}`)
      if (frame.locals === ref) found.push(`the namespace of ${qualname}`)
    }
    if (ref === vm.mainGlobals) found.push('the module __main__')
    return found.slice(0, most)
  }

  private programFrames(): PyFrame[] {
    return this.vm.frames.flatMap((frame) => (frame.native ? [] : [frame])).reverse()
  }

  private localsOf(frame: PyFrame): Variable[] {
    const { vm } = this
    const { code, nlocals } = frame.run
    const cells = [...code.cellvars, ...code.freevars]
    const locals = code.varnames.flatMap((name, at) => (vm.values[frame.base + at] === NULL ? [] : [{ name, ref: vm.values[frame.base + at] }]))
    const inCells = cells.flatMap((name, at) => {
      const cell = vm.values[frame.base + nlocals + at]
      const content = cell === NULL ? NULL : vm.heap.slot(cell, 0)
      return content === NULL ? [] : [{ name, ref: content }]
    })
    return [...locals, ...inCells, ...(frame.locals === NULL ? [] : this.itemsOfDict(frame.locals))]
  }

  private itemsOfDict(dict: Ref): Variable[] {
    const { heap } = this.vm
    if (dict === NULL) return []
    const data = dataOf(heap, dict)
    const items: Variable[] = []
    for (let entry = 0; entry < data.table.nentries; entry++) {
      const key = keyAt(heap, dict, data, entry)
      const value = key === NULL ? NULL : valueAt(heap, dict, data, entry)
      if (value !== NULL && value !== NONE && typeof heap.payload[key] === 'string') items.push({ name: heap.payload[key] as string, ref: value })
    }
    return items
  }
}

function cut(text: string): string {
  return text.length <= SHOWN ? text : `${text.slice(0, SHOWN - 1)}…`
}
