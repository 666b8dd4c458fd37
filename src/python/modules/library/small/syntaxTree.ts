import { appendItem } from '../../../heap/list'
import type { Ref } from '../../../heap/ref'
import { type ParseOptions, parseExpression, parseInteractive, parseModule } from '../../../syntax'
import { unicodeCharacter } from '../../../syntax/unicodeNames'
import { encode } from '../../../values/encode'
import { native } from '../../../vm/calls/native'
import type { Interpreter } from '../../../vm/interpreter'
import { makeNativeModule } from '../../nativeModule'

/** _tree: what `ast` makes its nodes of: (type, position or None, [(field, value), …]), nodes in nodes. */
export function makeTree(vm: Interpreter): Ref {
  return makeNativeModule(vm, '_tree', {
    functions: {
      parse: native('source, filename, mode, /', (v, [source, filename, mode]) => parse(v, v.textOf(source), v.textOf(filename), v.textOf(mode))),
    },
  })
}

const OPERATORS: ReadonlySet<string> = new Set(['op', 'ctx'])
/** Names of fields that are other ones here. */
const NAMES: Readonly<Record<string, string>> = { test: 'type', formatSpec: 'format_spec' }

function parse(vm: Interpreter, source: string, filename: string, mode: string): Ref {
  const options: ParseOptions = { version: vm.version, unicodeName: unicodeCharacter }
  const tree =
    mode === 'eval' ? parseExpression(source, filename, options) : mode === 'single' ? parseInteractive(source, filename, options) : parseModule(source, filename, options)
  const lines = source.replace(/\r\n?/g, '\n').split('\n')
  return new Builder(vm, lines).node(tree as unknown as TreeNode)
}

interface TreeNode {
  readonly type: string
  readonly [field: string]: unknown
}

class Builder {
  constructor(
    private readonly vm: Interpreter,
    private readonly lines: readonly string[],
  ) {}

  node(node: TreeNode): Ref {
    const { vm } = this
    const fields = vm.list([])
    for (const [name, value] of Object.entries(node)) {
      if (/^(type|line|column|endLine|endColumn)$/.test(name)) continue
      const pair = vm.tuple([vm.str(this.nameOf(node.type, name)), this.value(name, value)])
      appendItem(vm.heap, fields, pair)
      vm.drop(pair)
    }
    return vm.tuple([vm.str(node.type), this.place(node), fields])
  }

  private nameOf(type: string, name: string): string {
    if (name === 'test' && type !== 'ExceptHandler') return name
    return NAMES[name] ?? name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
  }

  /** Columns are counted in bytes. */
  private place({ line, column, endLine, endColumn }: TreeNode): Ref {
    const { vm } = this
    if (typeof line !== 'number') return vm.newNone()
    const bytes = (at: unknown, units: unknown): number => encode((this.lines[Number(at) - 1] ?? '').slice(0, Number(units)), 'utf-8', 'surrogatepass').length
    return vm.tuple([line, bytes(line, column), Number(endLine), bytes(endLine, endColumn)].map((n) => vm.int(n)))
  }

  private value(name: string, value: unknown): Ref {
    const { vm } = this
    if (value === null || value === undefined) return vm.newNone()
    if (typeof value === 'number') return vm.int(value)
    if (typeof value === 'boolean') return vm.int(value ? 1 : 0)
    if (typeof value === 'string') return OPERATORS.has(name) ? this.operator(value) : vm.str(value)
    if (Array.isArray(value)) {
      const list = vm.list([])
      for (const each of value) {
        const item = typeof each === 'string' && name === 'ops' ? this.operator(each) : this.value(name, each)
        appendItem(vm.heap, list, item)
        vm.drop(item)
      }
      return list
    }
    return 'kind' in (value as object) ? this.constant(value as Constant) : this.node(value as TreeNode)
  }

  /** A node without fields. */
  private operator(name: string): Ref {
    return this.vm.tuple([this.vm.str(name), this.vm.newNone(), this.vm.list([])])
  }

  /** In a tuple of one, so that a text is no name and a list no node. */
  private constant(value: Constant): Ref {
    const { vm } = this
    switch (value.kind) {
      case 'none':
        return vm.tuple([vm.newNone()])
      case 'ellipsis':
        return vm.tuple([vm.hold(vm.ellipsis)])
      case 'true':
      case 'false':
        return vm.tuple([vm.bool(value.kind === 'true')])
      case 'int':
        return vm.tuple([vm.int(value.value as number | bigint)])
      case 'float':
        return vm.tuple([vm.float(value.value as number)])
      case 'complex':
        return vm.tuple([vm.heap.complex(0, value.imag ?? 0)])
      case 'bytes':
        return vm.tuple([vm.heap.bytes(value.value as Uint8Array)])
      default:
        return vm.tuple([vm.str(value.value as string)])
    }
  }
}

interface Constant {
  readonly kind: string
  readonly value?: unknown
  readonly imag?: number
}
