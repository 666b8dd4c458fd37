// A small language of numbers: an expression is parsed once and worked out often. It calls nothing, and reaches nothing but what it may name.

/** An expression that can be worked out over a `T`. True is 1, and false is 0. */
export interface CompiledExpression<T> {
  value(over: T): number
  /** What it names. */
  readonly names: ReadonlySet<string>
}

type Value<T> = (over: T) => number

/** Longer ones are refused: they nest no deeper than the stack is. */
const LONGEST = 1000
const TOKEN = /\s*(?:(\d[\d_]*(?:\.\d+)?)|([A-Za-z_][\w.]*)|(<=|>=|==|!=|[<>+\-*/%()]))/y
const COMPARISONS: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
  '==': (a, b) => a === b,
  '!=': (a, b) => a !== b,
}

/** @throws SyntaxError where it is no expression, with the place in it; RangeError where it names what is not there */
export function compileExpression<T>(text: string, known: ReadonlyMap<string, Value<T>>): CompiledExpression<T> {
  const parser = new Parser(text, known)
  const value = parser.whole()
  return { value, names: parser.names }
}

interface Token {
  readonly text: string
  readonly is: 'number' | 'name' | 'sign' | 'end'
  readonly at: number
}

class Parser<T> {
  readonly names = new Set<string>()
  private readonly tokens: readonly Token[]
  private next = 0

  constructor(
    private readonly text: string,
    private readonly known: ReadonlyMap<string, Value<T>>,
  ) {
    if (text.length > LONGEST) throw new SyntaxError(`the expression has ${text.length} characters; ${LONGEST} are the most.`)
    this.tokens = tokensOf(text)
  }

  whole(): Value<T> {
    const value = this.or()
    if (this.token.is !== 'end') throw this.unexpected()
    return value
  }

  private or(): Value<T> {
    let left = this.and()
    while (this.takes('or')) {
      const [a, b] = [left, this.and()]
      left = (over) => (a(over) !== 0 || b(over) !== 0 ? 1 : 0)
    }
    return left
  }

  private and(): Value<T> {
    let left = this.not()
    while (this.takes('and')) {
      const [a, b] = [left, this.not()]
      left = (over) => (a(over) !== 0 && b(over) !== 0 ? 1 : 0)
    }
    return left
  }

  private not(): Value<T> {
    if (!this.takes('not')) return this.comparison()
    const operand = this.not()
    return (over) => (operand(over) === 0 ? 1 : 0)
  }

  /** `a < b < c` is `a < b and b < c`. */
  private comparison(): Value<T> {
    const first = this.sum()
    const links: (readonly [compare: (a: number, b: number) => boolean, operand: Value<T>])[] = []
    while (Object.hasOwn(COMPARISONS, this.token.text)) {
      const compare = COMPARISONS[this.token.text]
      this.next++
      links.push([compare, this.sum()])
    }
    if (links.length === 0) return first
    return (over) => {
      let left = first(over)
      for (const [compare, operand] of links) {
        const right = operand(over)
        if (!compare(left, right)) return 0
        left = right
      }
      return 1
    }
  }

  private sum(): Value<T> {
    let left = this.product()
    for (;;) {
      const a = left
      if (this.takes('+')) {
        const b = this.product()
        left = (over) => a(over) + b(over)
      } else if (this.takes('-')) {
        const b = this.product()
        left = (over) => a(over) - b(over)
      } else return left
    }
  }

  private product(): Value<T> {
    let left = this.factor()
    for (;;) {
      const a = left
      if (this.takes('*')) {
        const b = this.factor()
        left = (over) => a(over) * b(over)
      } else if (this.takes('/')) {
        const b = this.factor()
        left = (over) => a(over) / b(over)
      } else if (this.takes('%')) {
        const b = this.factor()
        // The sign is that of the divisor, as in Python.
        left = (over) => a(over) - b(over) * Math.floor(a(over) / b(over))
      } else return left
    }
  }

  private factor(): Value<T> {
    const { text, is } = this.token
    if (this.takes('-')) {
      const operand = this.factor()
      return (over) => -operand(over)
    }
    if (this.takes('(')) {
      const inner = this.or()
      if (!this.takes(')')) throw this.unexpected()
      return inner
    }
    if (is === 'number') {
      this.next++
      const number = Number(text.replaceAll('_', ''))
      return () => number
    }
    if (is !== 'name' || WORDS.has(text)) throw this.unexpected()
    const read = this.known.get(text)
    if (read === undefined) throw new RangeError(`nothing is called ${text}. There are ${[...this.known.keys()].join(', ')}.`)
    this.next++
    this.names.add(text)
    return read
  }

  private get token(): Token {
    return this.tokens[this.next]
  }

  private takes(text: string): boolean {
    if (this.token.is === 'end' || this.token.text !== text) return false
    this.next++
    return true
  }

  private unexpected(): SyntaxError {
    const { is, text, at } = this.token
    return new SyntaxError(is === 'end' ? `"${this.text}" is not complete.` : `"${this.text}": "${text}", character ${at + 1}, makes no sense there.`)
  }
}

const WORDS: ReadonlySet<string> = new Set(['and', 'or', 'not'])

function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  const end = text.trimEnd().length
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < end) {
    const from = TOKEN.lastIndex
    const found = TOKEN.exec(text)
    if (found === null)
      throw new SyntaxError(`"${text}": "${text.slice(from).trim()[0]}" makes no sense. There are numbers, names, + - * / %, comparisons, and, or, not, brackets.`)
    const [whole, number, name, sign] = found
    tokens.push({
      text: number ?? name ?? sign,
      is: number !== undefined ? 'number' : name !== undefined ? 'name' : 'sign',
      at: from + whole.length - (number ?? name ?? sign).length,
    })
  }
  return [...tokens, { text: '', is: 'end', at: end }]
}
