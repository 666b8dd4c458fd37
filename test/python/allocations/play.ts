import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { cpython } from '../../../machines/plans'
import { FactSink } from '../../../src/kernel/factSink'
import { F, type FactKind } from '../../../src/kernel/facts'
import { O } from '../../../src/kernel/operations'
import { createFastObjectLab } from '../../../src/lab/objectLab'
import { native } from '../../../src/python/vm/calls/native'
import { moduleFrame } from '../../../src/python/vm/instructions/modules'
import type { Interpreter } from '../../../src/python/vm/interpreter'
import { createInterpreter } from '../../../src/python/vm/setup'
import { Words } from '../../program/allocationsWords'

/** Largest request of pymalloc, and what its size classes are multiples of. */
const LARGEST_SMALL = 512
const ALIGNMENT = 16
const FULL = 2

/** A block that was made before the window has the next number when it is named first. */
class WindowWords extends Words {
  private ofLibrary = false

  override hear(kind: FactKind, a: number, b: number, c: number, address: number): void {
    this.ofLibrary = kind === F.LARGE_BLOCK_RETURNED || kind === F.LARGE_BLOCK_RESIZE_REQUESTED
    super.hear(kind, a, b, c, address)
  }

  protected override madeBefore(block: number, address: number): string {
    return this.ofLibrary ? this.next(this.large, block) : this.next(this.small, address)
  }
}

/** As execute.py's: what was garbage is gone, free lists are empty, each size class has one block in a new pool, the last one in a new arena. */
function prepare(vm: Interpreter, sink: FactSink): void {
  vm.heap.perform(O.COLLECT, FULL)
  const { length, names } = vm.lab.freeLists
  const left = names.filter((name, cache) => length[cache] > 0 && name !== 'slice')
  if (left.length > 0) throw new Error(`a full collection left ${left}`)
  // In the interpreters that were recorded the last slice object was kept.
  vm.drop(vm.heap.make('slice'))
  const until = (nbytes: number, kinds: readonly FactKind[]): void => {
    let found = false
    sink.take(() => {})
    while (!found) {
      vm.heap.allocate(vm.heap.kinds.bytes, nbytes)
      sink.take((kind) => {
        found ||= kinds.includes(kind)
      })
    }
  }
  for (let nbytes = ALIGNMENT; nbytes <= LARGEST_SMALL; nbytes += ALIGNMENT) until(nbytes, [F.POOL_TAKEN, F.POOL_CARVED])
  until(LARGEST_SMALL, [F.ARENA_OPENED])
}

/** Plays programs on an interpreter of a version. */
export class Player {
  private readonly sink = new FactSink(true)
  private readonly vm: Interpreter
  private words = new WindowWords()
  /** Is this the run that counts? */
  private counts = false

  constructor(version: string) {
    const lab = createFastObjectLab({ plan: cpython(version), boot: 'cpython' }, this.sink)
    this.vm = createInterpreter({ lab, version: [3, Number(version.slice(2))] })
    this.define('counted', '', () => {
      this.counts = true
    })
    this.define('prepare', '', () => {
      if (this.counts) prepare(this.vm, this.sink)
    })
    this.define('mark', 'number, /', (number) => {
      this.sink.take((kind, a, b, c, address) => {
        if (this.counts && number === 2) this.words.hear(kind, a, b, c, address)
      })
    })
    this.run('import gc\ngc.disable()\n', 'first.py')
  }

  /**
   * What a program asks of the allocator between its marks.
   *
   * @param times - runs before the one that counts
   */
  play(name: string, times: number): readonly string[] {
    this.words = new WindowWords()
    this.counts = false
    const source = readFileSync(join(__dirname, 'programs', `${name}.py`), 'utf8')
    this.run(`${source}\nfor _ in range(${times}):\n    case()\ncounted()\ncase()\n`, `${name}.py`)
    return this.words.end()
  }

  private run(source: string, filename: string): void {
    const { vm } = this
    vm.drop(vm.runFrame(moduleFrame(vm, vm.compile(source, filename), vm.mainGlobals)))
  }

  private define(name: string, signature: string, call: (number: number) => void): void {
    const spec = native(signature, (vm, [number]) => {
      call(number === undefined ? 0 : Number(vm.intOf(number)))
      return vm.newNone()
    })
    this.vm.setItemText(this.vm.builtins, name, this.vm.builtinFunction(name, spec))
  }
}
