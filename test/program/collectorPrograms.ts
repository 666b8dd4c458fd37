import fc from 'fast-check'

// Random programs for the collector, in the language of test/cpython/collector/README.md.

/** A program: its steps, those of the finalizers and weakref callbacks by the number of their object, those of the callback of `gc.callbacks`. */
export interface CollectorProgram {
  readonly do: readonly string[]
  readonly del?: Readonly<Record<string, readonly string[]>>
  readonly call?: Readonly<Record<string, readonly string[]>>
  readonly gc?: readonly string[]
}

/** What a group of programs is about. */
export const FLAVORS = ['explicit', 'automatic', 'frozen', 'saved', 'errors', 'wild'] as const
export type Flavor = (typeof FLAVORS)[number]

/** Something to be done, with numbers to choose by: where it cannot be done, it is left out. */
interface Wish {
  readonly what: number
  readonly a: number
  readonly b: number
  readonly c: number
}

interface OuterWish extends Wish {
  /** For what has a body of its own. */
  readonly body: readonly Wish[]
}

const numbers = { what: fc.nat(9999), a: fc.nat(99), b: fc.nat(99), c: fc.nat(99) }
const wish: fc.Arbitrary<OuterWish> = fc.record({ ...numbers, body: fc.array(fc.record(numbers), { maxLength: 4, size: 'max' }) })

/** A program of a flavor. */
export function programs(flavor: Flavor): fc.Arbitrary<CollectorProgram> {
  return fc
    .record({ ...numbers, wishes: fc.array(wish, { minLength: 1, maxLength: 70, size: 'max' }), gc: fc.array(fc.record(numbers), { maxLength: 2, size: 'max' }) })
    .map(({ wishes, gc, ...first }) => new Builder(flavor).build(first, wishes, gc))
}

type Kind = 'S' | 'D' | 'F' | 'G' | 'list' | 'tuple' | 'dict' | 'set' | 'ref' | 'any'
const INSTANCES: readonly Kind[] = ['S', 'D', 'F', 'G']
const HAVE_DICT: readonly Kind[] = ['D', 'G']
const WEAKLY_REFERABLE: readonly Kind[] = ['D', 'G', 'set']
const CONTAINERS: readonly Kind[] = [...INSTANCES, 'list', 'dict', 'set']
const ATTRIBUTES = ['a', 'b', 'c']
const CELLS = 4

/** What is known of a variable of the program. */
interface Variable {
  readonly name: string
  readonly kind: Kind
  /** Of an instance: its attributes; of a dict: its keys. */
  readonly keys: string[]
  /** Of a list or set: how many items it has. */
  length: number
}

/** A way to fulfil a wish, and how often it is chosen. */
type Way = readonly [weight: number, does: (wish: OuterWish) => void]

class Builder {
  private readonly steps: string[] = []
  private readonly del: Record<string, string[]> = {}
  private readonly call: Record<string, string[]> = {}
  private held: Variable[] = []
  private names = 0
  /** Weak references that are shared with finalizers. */
  private shared = 0
  private thawed = false

  constructor(private readonly flavor: Flavor) {}

  build(first: Wish, wishes: readonly OuterWish[], gc: readonly Wish[]): CollectorProgram {
    this.begin(first)
    const ways = this.ways()
    for (const wish of wishes) choose(ways, wish.what)(wish)
    this.end(first)
    const told = gc.flatMap((wish) => choose(this.phaseWays(), wish.what)(wish))
    return {
      ...(told.length > 0 && this.steps.includes('listen') ? { gc: told } : {}),
      ...(Object.keys(this.del).length > 0 ? { del: this.del } : {}),
      ...(Object.keys(this.call).length > 0 ? { call: this.call } : {}),
      do: this.steps,
    }
  }

  private begin({ a, b, c, what }: Wish): void {
    if (what % 2 === 0) this.steps.push('listen')
    if (this.flavor === 'saved' || (this.flavor === 'wild' && a % 3 === 0)) this.steps.push('debug 32')
    if (this.collects()) this.steps.push(thresholds(a, b, c), 'enable')
  }

  private end({ a, b }: Wish): void {
    const { steps, flavor } = this
    const globals = flavor === 'frozen' ? [] : Array.from({ length: CELLS }, (_, cell) => `cell ${cell} z`)
    steps.push('?look')
    if (flavor !== 'errors') steps.push('?count')
    for (const variable of a % 2 === 0 ? this.held : this.held.toReversed()) steps.push(`drop ${variable.name}`)
    steps.push(`collect ${b % 3}`, '?look', 'collect 2', '?look', ...globals)
    for (let at = 0; at < this.shared; at++) steps.push(`?shared ${at}`)
    if (flavor !== 'frozen') steps.push('unsave')
    if (this.saves()) steps.push('?garbage', 'debug 0', 'ungarbage')
    steps.push('collect 2', '?look', 'collect 2')
  }

  /** Do collections start by themselves? */
  private collects(): boolean {
    return this.flavor === 'automatic' || this.flavor === 'wild'
  }

  /** Can garbage be saved? */
  private saves(): boolean {
    return this.flavor === 'saved' || this.flavor === 'wild'
  }

  // -- ways to go on -------------------------------------------------------------

  private ways(): readonly Way[] {
    const { flavor } = this
    const common: Way[] = [
      [4, () => this.make('S')],
      [5, () => this.make('D')],
      [4, ({ body }) => this.make('F', [], body)],
      [4, ({ body }) => this.make('G', [], body)],
      [5, ({ a, b, c }) => this.make('list', this.operands(a % 3, b, c))],
      [5, ({ a, b, c }) => this.make('tuple', this.operands(1 + (a % 2), b, c))],
      [3, () => this.make('dict')],
      [2, () => this.make('set')],
      [20, ({ a, b, c }) => this.link(this.pick(a, CONTAINERS), this.operand(b), c)],
      [6, ({ a, c }) => this.link(this.pick(a, CONTAINERS), this.pick(a, CONTAINERS)?.name ?? 'z', c)],
      [10, ({ a, b, c }) => this.ring(this.pick(a, CONTAINERS), this.pick(b, CONTAINERS), c)],
      [5, ({ a, b }) => this.unlink(this.pick(a, CONTAINERS), b)],
      [17, ({ a }) => this.drop(a)],
      [9, ({ a, b, c, body }) => this.refer(this.pick(a, WEAKLY_REFERABLE), b, c, body)],
      [3, ({ a }) => this.ask('?dead', this.pick(a, ['ref']))],
      [2, ({ a }) => this.take('get', this.pick(a, ['ref'])?.name)],
      [this.collects() ? 2 : 7, ({ b }) => this.steps.push(`collect ${b % 3}`)],
      [4, () => this.steps.push('?look')],
      [3, ({ a }) => this.ask('?tracked', this.pick(a))],
      [2, ({ a }) => this.ask('?finalized', this.pick(a, INSTANCES))],
      [1, ({ a }) => this.ask('?referents', this.pick(a, [...CONTAINERS, 'tuple', 'ref']))],
      [1, ({ a }) => this.ask('?referrers', this.pick(a, [...CONTAINERS, 'tuple', 'ref']))],
    ]
    if (flavor !== 'errors') common.push([3, () => this.steps.push('?count')])
    if (flavor !== 'frozen') common.push(...this.globalWays())
    if (flavor === 'frozen' || this.collects()) common.push([2, () => this.steps.push('freeze', ...(this.thawed ? [] : ['?frozen']))])
    if (flavor === 'frozen') common.push([2, () => this.unfreeze()])
    if (flavor === 'saved')
      common.push([2, () => this.steps.push('?garbage')], [1, () => this.steps.push('ungarbage')], [1, ({ b }) => this.steps.push(`debug ${b % 2 === 0 ? 32 : 0}`)])
    if (this.collects()) common.push([3, ({ b }) => this.steps.push(`gather ${b % 3}`)])
    if (this.collects()) common.push([2, ({ a, b, c }) => this.steps.push(thresholds(a, b, c))], [1, () => this.steps.push('disable')], [3, () => this.steps.push('enable')])
    return common
  }

  /** What reaches objects through globals. */
  private globalWays(): readonly Way[] {
    return [
      [2, ({ a }) => this.ask('save', this.pick(a))],
      [1, () => this.steps.push('unsave')],
      [2, () => this.take('saved')],
      [2, ({ a, b }) => this.steps.push(`cell ${b % CELLS} ${this.operand(a)}`)],
      [2, ({ b }) => this.take('cell', String(b % CELLS))],
      [2, ({ b }) => this.steps.push(`cell ${b % CELLS} z`)],
    ]
  }

  private make(kind: Kind, words: readonly string[] = [], body: readonly Wish[] = []): void {
    const variable = this.define(kind, [kind, ...words])
    variable.length = words.length
    if (kind !== 'F' && kind !== 'G') return
    const steps = this.bodyOf(body, 'self', kind)
    this.del[variable.name] = steps
    // What the finalizer looks at is there, and stays.
    for (const attribute of kind === 'F' ? ['a', 'b'] : ['a']) {
      if (!steps.some((step) => step.endsWith(` = at self ${attribute}`))) continue
      this.steps.push(`attr ${variable.name} ${attribute} z`)
      variable.keys.push(attribute)
    }
  }

  private define(kind: Kind, words: readonly string[]): Variable {
    const variable = { name: String(++this.names), kind, keys: [], length: 0 }
    this.steps.push([variable.name, '=', ...words].join(' '))
    this.held.push(variable)
    return variable
  }

  private take(how: 'saved' | 'get' | 'cell', from?: string): void {
    if (how !== 'saved' && from === undefined) return
    this.define('any', from === undefined ? [how] : [how, from])
  }

  private refer(target: Variable | undefined, b: number, c: number, body: readonly Wish[]): void {
    if (target === undefined) return
    const ref = this.define('ref', b % 3 === 0 ? ['ref', target.name] : ['ref', target.name, 'call'])
    if (b % 3 !== 0) this.call[ref.name] = this.bodyOf(body, 'r', 'ref')
    if (this.flavor === 'frozen' || c % 3 === 0 || this.shared === 16) return
    this.steps.push(`share ${this.shared++} ${ref.name}`)
    if (c % 3 === 1) this.drop(this.held.length - 1)
  }

  private ring(one: Variable | undefined, other: Variable | undefined, c: number): void {
    if (one === undefined || other === undefined) return
    this.link(one, other.name, c)
    this.link(other, one.name, c >> 1)
  }

  private link(container: Variable | undefined, value: string, c: number): void {
    if (container === undefined) return
    const { name, kind, keys } = container
    if (kind === 'list') this.put(container, value, c)
    else if (kind === 'dict') {
      const instance = c % 5 === 0 ? this.pick(c, INSTANCES) : undefined
      const key = instance === undefined ? `k${c % 4}` : instance.name
      if (!keys.includes(key)) keys.push(key)
      this.steps.push(`set ${name} ${key} ${value}`)
    } else if (kind === 'set') {
      const item = this.held.find((one) => one.name === value)
      if (container.length > 0 || item === undefined || !INSTANCES.includes(item.kind)) return
      container.length = 1
      this.steps.push(`add ${name} ${value}`)
    } else this.attribute(container, value, c)
  }

  private put(list: Variable, value: string, c: number): void {
    if (c % 3 === 0 && list.length > 0) {
      this.steps.push(`item ${list.name} ${c % list.length} ${value}`)
      return
    }
    list.length++
    this.steps.push(`append ${list.name} ${value}`)
  }

  /** An instance with a dict gets its attributes in the order of their names, so that it shares the class's keys. */
  private attribute({ name, kind, keys }: Variable, value: string, c: number): void {
    const known = HAVE_DICT.includes(kind) ? Math.min(keys.length + 1, ATTRIBUTES.length) : 2
    const attribute = ATTRIBUTES[c % known]
    if (!keys.includes(attribute)) keys.push(attribute)
    this.steps.push(`attr ${name} ${attribute} ${value}`)
  }

  private unlink(container: Variable | undefined, b: number): void {
    if (container === undefined) return
    const { name, kind, keys } = container
    if (kind === 'list' || kind === 'set') {
      if (container.length === 0) return
      const clear = kind === 'set' || b % 2 === 0
      container.length = clear ? 0 : container.length - 1
      this.steps.push(`${clear ? 'clear' : 'pop'} ${name}`)
      return
    }
    if (keys.length === 0) return
    if (HAVE_DICT.includes(kind)) {
      this.steps.push(`attr ${name} ${keys[b % keys.length]} z`)
      return
    }
    if (kind === 'dict' && b % 5 === 0) {
      keys.length = 0
      this.steps.push(`clear ${name}`)
      return
    }
    if (this.del[name]?.some((step) => step.includes(' = at self '))) return
    // A key that is no longer held cannot be named.
    const [key] = keys.splice(b % keys.length, 1)
    if (kind !== 'dict') this.steps.push(`unattr ${name} ${key}`)
    else if (key[0] === 'k' || this.held.some((one) => one.name === key)) this.steps.push(`unset ${name} ${key}`)
  }

  private drop(a: number): void {
    if (this.held.length === 0) return
    const [variable] = this.held.splice(a % this.held.length, 1)
    this.steps.push(`drop ${variable.name}`)
  }

  private unfreeze(): void {
    this.thawed = true
    this.steps.push('unfreeze', '?thawed')
  }

  private ask(what: string, variable: Variable | undefined): void {
    if (variable !== undefined) this.steps.push(`${what} ${variable.name}`)
  }

  private pick(a: number, kinds?: readonly Kind[]): Variable | undefined {
    const found = kinds === undefined ? this.held : this.held.filter((one) => kinds.includes(one.kind))
    return found[a % found.length]
  }

  private operand(a: number): string {
    return a % 10 === 9 ? 'z' : (this.pick(a)?.name ?? 'z')
  }

  private operands(n: number, ...choices: readonly number[]): string[] {
    return choices.slice(0, n).map((a) => this.operand(a))
  }

  // -- finalizers and callbacks ------------------------------------------------------

  /** `me`: the instance of a finalizer, or the weak reference of a callback. */
  private bodyOf(wishes: readonly Wish[], me: 'self' | 'r', kind: Kind): string[] {
    const steps = wishes.flatMap((wish) => choose(this.bodyWays(me, kind), wish.what)(wish))
    const raised = steps.indexOf('raise')
    return raised < 0 ? steps : steps.slice(0, raised + 1)
  }

  private bodyWays(me: 'self' | 'r', kind: Kind): readonly (readonly [number, (wish: Wish) => string[]])[] {
    const { flavor } = this
    const ways: (readonly [number, (wish: Wish) => string[]])[] = [
      [2, ({ b }) => [`collect ${b % 3}`]],
      [3, ({ a }) => this.garbage(me, a, kind)],
      [1, () => [`?tracked ${me}`]],
      [1, () => [`?referents ${me}`]],
    ]
    // Where a collection may start before a new object has its name, the object may have that of another.
    if (!this.collects()) ways.push([1, () => ['?look']], [1, () => [`?referrers ${me}`]])
    if (me === 'self') ways.push([1, () => ['?finalized self']], [3, ({ a, b }) => this.neighbour(a, b, kind)])
    else ways.push([1, () => ['?dead r']])
    if (kind === 'G') ways.push([2, ({ a }) => this.referToSelf(a)])
    if (flavor !== 'frozen')
      ways.push(
        [5, () => [`save ${me}`]],
        [2, ({ b }) => [`cell ${b % CELLS} ${me}`]],
        [2, ({ b }) => [`cell ${b % CELLS} z`]],
        [1, () => ['unsave']],
        [3, ({ b }) => [`?shared ${b % 4}`]],
        [2, ({ a, b }) => this.taken(['shared', String(b % 4)], a)],
        [2, ({ a, b }) => this.taken(['cell', String(b % CELLS)], a)],
        [1, ({ a }) => this.taken(['saved'], a)],
      )
    if (flavor === 'frozen' || flavor === 'wild') ways.push([1, () => ['freeze']])
    if (flavor === 'wild') ways.push(...STEERING, [1, ({ b }) => [b % 2 === 0 ? 'listen' : 'unlisten']])
    if (flavor !== 'errors') ways.push([1, () => ['?count']])
    else ways.push([5, () => ['raise']])
    return ways
  }

  /** Looks at what the instance holds, and does something with it. */
  private neighbour(a: number, b: number, kind: Kind): string[] {
    const attribute = kind === 'F' ? ATTRIBUTES[a % 2] : 'a'
    const name = String(++this.names)
    const cut = kind === 'F' && b % 2 === 0 ? [`attr self ${attribute} z`] : []
    return [`${name} = at self ${attribute}`, ...cut, ...this.keeping(name, b >> 1)]
  }

  private taken(words: readonly string[], a: number): string[] {
    const name = String(++this.names)
    return [`${name} = ${words.join(' ')}`, ...this.keeping(name, a)]
  }

  private keeping(name: string, a: number): string[] {
    if (this.flavor === 'frozen') return [[`?tracked ${name}`], [`drop ${name}`], [], [`${++this.names} = list ${name}`]][a % 4]
    return [[`save ${name}`], [`cell ${a % CELLS} ${name}`], [`?tracked ${name}`], [`drop ${name}`], []][a % 5]
  }

  /** A new weak reference to what is dying. */
  private referToSelf(a: number): string[] {
    const name = String(++this.names)
    this.call[name] = []
    const kept = this.flavor === 'frozen' ? [] : [[`save ${name}`], [`share ${a % 4} ${name}`], []][a % 3]
    return [`${name} = ref self${a % 4 === 0 ? '' : ' call'}`, ...kept]
  }

  /** Makes something, and lets go of it at the body's end. */
  private garbage(me: 'self' | 'r', a: number, kind: Kind): string[] {
    const name = String(++this.names)
    const made = [[`${name} = S`, `attr ${name} a ${name}`], [`${name} = list ${me}`], [`${name} = list ${me}`, `append ${name} ${name}`], [`${name} = D`, `attr ${name} a ${me}`]][
      a % 4
    ]
    return kind === 'F' && a % 3 === 0 ? [...made, `attr self ${ATTRIBUTES[a % 2]} ${name}`] : made
  }

  private phaseWays(): readonly (readonly [number, (wish: Wish) => string[]])[] {
    const ways: (readonly [number, (wish: Wish) => string[]])[] = [
      [3, ({ b }) => [`collect ${b % 3}`]],
      [2, () => [`${++this.names} = S`]],
      [2, () => [`${++this.names} = list`, `append ${this.names} ${this.names}`]],
    ]
    if (this.flavor !== 'errors') ways.push([2, () => ['?count']])
    if (this.flavor === 'frozen' || this.flavor === 'wild') ways.push([1, () => ['freeze']])
    // A callback that adds callbacks would never come to an end.
    if (this.flavor === 'wild') ways.push(...STEERING, [1, () => ['unlisten']])
    if (!this.collects()) ways.push([1, () => ['?look']])
    if (this.flavor !== 'frozen') ways.push([1, ({ b }) => [`cell ${b % CELLS} z`]], [1, () => ['unsave']], [1, ({ b }) => [`?shared ${b % 4}`]])
    return ways
  }
}

/** Steps that change how the collector works. */
const STEERING: readonly (readonly [number, (wish: Wish) => string[]])[] = [
  [1, () => ['disable']],
  [1, () => ['enable']],
  [1, ({ a, b, c }) => [thresholds(a, b, c)]],
  [1, ({ b }) => [`debug ${b % 2 === 0 ? 32 : 0}`]],
]

function choose<T>(ways: readonly (readonly [number, T])[], what: number): T {
  let left = what % ways.reduce((sum, [weight]) => sum + weight, 0)
  for (const [weight, way] of ways) {
    left -= weight
    if (left < 0) return way
  }
  throw new RangeError('there is no way')
}

function thresholds(a: number, b: number, c: number): string {
  return `threshold ${a % 8} ${b % 3} ${c % 3}`
}
