import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { cpython } from '../../../machines/plans'
import { FactSink } from '../../../src/kernel/factSink'
import { F, type FactKind } from '../../../src/kernel/facts'
import { O } from '../../../src/kernel/operations'
import { createFastObjectLab } from '../../../src/lab/objectLab'
import { setText } from '../../../src/python/heap/dict'
import type { Interpreter } from '../../../src/python/vm/interpreter'
import { moduleFrame } from '../../../src/python/vm/modules'
import { native } from '../../../src/python/vm/native'
import { createInterpreter } from '../../../src/python/vm/setup'
import { Words } from '../../program/allocationsWords'

/** Largest request of pymalloc, and what its size classes are multiples of. */
const LARGEST_SMALL = 512
const ALIGNMENT = 16
const FULL = 2

/** A block that was made before the window has the next number when it is named first. */
class WindowWords extends Words {
  protected override madeBefore(block: number, address: number): string {
    return this.large.size < 0 || address === 0 ? this.next(this.large, block) : this.next(this.small, address)
  }
}

/** As execute.py's: what was garbage is gone, free lists are empty, each size class has one block in a new pool, the last one in a new arena. */
function prepare(vm: Interpreter, sink: FactSink): void {
  vm.heap.perform(O.COLLECT, FULL)
  if (vm.lab.freeLists.length.some((kept) => kept > 0)) throw new Error('a full collection left a free list')
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

/**
 * What a program asks of the allocator between its marks.
 *
 * @param times - runs before the one that counts
 */
export function played(name: string, version: string, times: number): readonly string[] {
  const sink = new FactSink(true)
  const lab = createFastObjectLab({ plan: cpython(version), boot: 'cpython' }, sink)
  const vm = createInterpreter({ lab, version: [3, Number(version.slice(2))], argv: [name], stdout: () => {}, stderr: () => {} })
  const words = new WindowWords()
  let counts = false
  const define = (text: string, call: (n: number) => void, signature: string): void => {
    const spec = native(signature, (m, [n]) => {
      if (counts) call(n === undefined ? 0 : Number(m.intOf(n)))
      else sink.take(() => {})
      return m.newNone()
    })
    setText(vm.heap, vm.builtins, text, vm.builtinFunction(text, spec))
  }
  define('prepare', () => prepare(vm, sink), '')
  define('mark', (n) => sink.take((kind, a, b, c, address) => n === 2 && words.hear(kind, a, b, c, address)), 'n, /')
  // The run that counts begins with a name that only it looks for.
  define('counted', () => {}, '')
  setText(
    vm.heap,
    vm.builtins,
    'begin',
    vm.builtinFunction(
      'begin',
      native('', (m) => {
        counts = true
        return m.newNone()
      }),
    ),
  )
  const source = readFileSync(join(__dirname, 'programs', `${name}.py`), 'utf8')
  const whole = `import gc\ngc.disable()\n${source}\nfor i in range(${times}):\n    case()\nbegin()\ncase()\n`
  vm.drop(vm.runFrame(moduleFrame(vm, vm.compile(whole, `${name}.py`), vm.mainGlobals)))
  return words.end()
}
