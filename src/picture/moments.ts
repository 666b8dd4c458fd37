import { decodeFact, decodeOperation, type HeapSnapshot, type Position, printPosition, viewObject } from '../index'
import type { Session } from '../python'
import { KIND, LIST_NAMES } from './categories'
import type { FrameRow, Json, Moment, ObjectRow, Table } from './data'
import { collectorOf } from './gcLook'
import type { HeapLook, LivingObject } from './heapLook'
import type { Limits } from './limits'
import type { Neighbourhood } from './neighbourhood'
import { cut, type NamedObject, ProgramLook } from './programLook'

/** References of an object that the page lists. */
const REFERENCES = 24
/** Variables of a call that it lists. */
const NAMES = 40
/** Characters of what tells an object from another. */
const HINT = 24

/** Source files by number, in the order in which the run comes to them. */
export class Files {
  readonly names: string[] = []

  numberOf(name: string): number {
    const known = this.names.indexOf(name)
    return known >= 0 ? known : this.names.push(name) - 1
  }
}

/** Collects moments of a run, in order. */
export class MomentCollector {
  /** Objects that have no description here, by birth. */
  readonly undescribed = new Set<string>()
  private readonly described = new Set<string>()
  private program: { readonly operation: number; readonly look: ProgramLook } | null = null

  constructor(
    private readonly session: Session,
    private readonly heap: HeapLook,
    private readonly neighbourhood: Neighbourhood,
    private readonly files: Files,
    private readonly limits: Limits,
  ) {}

  /** @param vm - the program in front of the operation; null where there is none */
  collect(position: Position, vm: ConstructorParameters<typeof ProgramLook>[0] | null): Moment {
    const { timeline } = this.session
    timeline.seekTo(position)
    const snapshot = timeline.heap()
    this.heap.take(snapshot)
    const program = vm === null ? null : this.programAt(position.operation, vm)
    const calls = program?.calls(this.limits.calls) ?? []
    const names = calls.flatMap((call) => call.names)
    const edges = this.neighbourhood.take(snapshot, program, names)
    const objects = this.objects(snapshot, program, names)
    const { pools, kinds, states } = this.heap.blocks()
    return {
      values: {
        at: printPosition(position),
        line: this.line(position),
        next: this.next(position),
        facts: snapshot.factCount,
        calls: program?.depth ?? 0,
        frames: calls.map(({ name, file, line, names: variables }) => this.frame(name, file, line, variables, objects, program)),
        gc: collectorOf(snapshot) as unknown as Json,
        output: this.session.output.filter(({ operation }) => operation <= position.operation).length,
      },
      tables: { arenas: this.heap.arenas(), pools, kinds, states, objects, edges, references: this.referencesOf(snapshot, program, objects) },
    }
  }

  private programAt(operation: number, vm: ConstructorParameters<typeof ProgramLook>[0]): ProgramLook {
    if (this.program?.operation !== operation) this.program = { operation, look: new ProgramLook(vm) }
    return this.program.look
  }

  private line({ operation }: Position): Json {
    const { timeline } = this.session
    const line = operation >= timeline.end.operation ? null : this.session.lineOf(operation)
    return line === null ? null : [this.files.numberOf(line.filename), line.line, line.qualname]
  }

  /** What comes next: the operation, or the fact of it. */
  private next({ operation, fact }: Position): string {
    const { timeline } = this.session
    if (operation >= timeline.end.operation) return 'the run is over'
    if (fact === 0) return said(timeline.log.at(operation, (kind, a, b, c, d) => decodeOperation(operation, kind, a, b, c, d)))
    const next = timeline.factsOf(operation).at(fact)
    return next === undefined ? '' : said(decodeFact(next.kind, next.a, next.b, next.c, next.address))
  }

  private frame(name: string, file: string, line: number, variables: readonly NamedObject[], objects: Table, program: ProgramLook | null): FrameRow {
    return {
      name,
      file: file.slice(file.lastIndexOf('/') + 1),
      line,
      names: variables.slice(0, NAMES).map(({ name: variable, number }) => {
        const key = String(this.heap.birthOf(number))
        return [cut(variable), program?.text(number) ?? '', objects.has(key) ? key : ''] as const
      }),
    }
  }

  // ── objects ──

  /** Those that the program made, those of the graph, and those that it has names for; each described once is described until it dies. */
  private objects(snapshot: HeapSnapshot, program: ProgramLook | null, names: readonly NamedObject[]): Table {
    const rows: Table = new Map()
    const named = new Set(names.map(({ number }) => number))
    for (let number = 0; number < this.heap.numbers; number++) {
      if (!this.heap.isAlive(number)) continue
      const key = String(this.heap.birthOf(number))
      const wanted = this.neighbourhood.members.has(key) || named.has(number)
      if (!wanted && !this.heap.isOfProgram(number)) continue
      if (!wanted && !this.described.has(key) && this.described.size >= this.limits.objects) {
        this.undescribed.add(key)
        continue
      }
      this.described.add(key)
      const member = this.neighbourhood.members.get(key)
      const row = this.row(this.heap.object(number), program, member === undefined ? '' : this.hint(snapshot, number, program))
      rows.set(key, row)
      if (member !== undefined) member.width = Math.max(member.width, row[1].length + (row[9] === '' ? 0 : row[9].length + 1))
    }
    return rows
  }

  private row(object: LivingObject, program: ProgramLook | null, hint: string): ObjectRow {
    const { number, birth, category, refcount, list, gcRefs, nbytes, block, buffers } = object
    const text = program?.knows(number, birth) === true ? program.text(number) : this.texts.get(birth)
    if (text !== undefined) this.texts.set(birth, text)
    return [number, text ?? 'new object', category, refcount, listName(list), gcRefs, nbytes, block, buffers, hint]
  }

  /** The first text or number that an instance holds: what tells one from another. */
  private hint(snapshot: HeapSnapshot, number: number, program: ProgramLook | null): string {
    if (this.heap.kindOf(number) !== KIND.INSTANCE || program?.knows(number, this.heap.birthOf(number)) !== true) return ''
    const slots = viewObject(snapshot, number)?.slots ?? []
    const slot = slots.findIndex((target) => target !== null && [KIND.TEXT, KIND.NUMBER].some((kind) => kind === this.heap.kindOf(target)))
    const to = slots[slot]
    if (to === undefined || to === null || !program.knows(to, this.heap.birthOf(to))) return ''
    return cut(`${program.label({ from: number, slot, to })} ${program.text(to)}`, HINT)
  }

  /** The last description of each object: inside of an operation it is still the one in front of it. */
  private readonly texts = new Map<number, string>()

  /** What the objects of the graph refer to, by the names of the program. */
  private referencesOf(snapshot: HeapSnapshot, program: ProgramLook | null, objects: Table): Table {
    const rows: Table = new Map()
    for (const [key, row] of objects) {
      if (!this.neighbourhood.members.has(key)) continue
      const [number] = row as ObjectRow
      const slots = viewObject(snapshot, number)?.slots ?? []
      const filled = slots.flatMap((target, slot) => (target === null ? [] : [{ target, slot }]))
      const known = program?.knows(number, Number(key)) === true
      rows.set(
        key,
        filled.slice(0, REFERENCES).map(({ target, slot }) => {
          const birth = this.heap.birthOf(target)
          const label = known && program !== null ? program.label({ from: number, slot, to: target }) : `slot ${slot}`
          const text = program?.knows(target, birth) === true ? program.text(target) : 'an object'
          return [label, text, objects.has(String(birth)) ? String(birth) : '']
        }),
      )
      if (filled.length > REFERENCES) (rows.get(key) as Json[]).push([`${filled.length - REFERENCES} more`, '', ''])
    }
    return rows
  }
}

function listName(list: number | null): string {
  if (list === null) return 'not tracked'
  return LIST_NAMES.find(([number]) => number === list)?.[1] ?? `generation ${list}`
}

/** A message in a line: its name, and what it is about. */
function said(message: object): string {
  const fields = Object.entries(message)
    .filter(([name]) => name !== 'type' && name !== 'record')
    .map(([name, value]) => `${name} ${name === 'address' && typeof value === 'number' ? `0x${value.toString(16)}` : value}`)
  return `${(message as { type: string }).type}${fields.length === 0 ? '' : ` · ${fields.join(', ')}`}`
}
