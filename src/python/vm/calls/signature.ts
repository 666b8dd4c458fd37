/** The parameters of a native. */
export interface Params {
  readonly names: readonly string[]
  /** Parameters that cannot be given by keyword. */
  readonly positionalOnly: number
  /** Parameters that can be given by position. */
  readonly positional: number
  /** Of those, the ones that must be given. */
  readonly required: number
  readonly requiredKeywords: readonly string[]
  readonly rest: boolean
  readonly keywords: boolean
}

/** Thousands of natives have few signatures: each is read once. */
const read = new Map<string, Params>()

/** `a, b=…, /, c, *args, d, e=…, **kwargs` */
export function parseSignature(signature: string): Params {
  let params = read.get(signature)
  if (params === undefined) {
    params = paramsOf(signature)
    read.set(signature, params)
  }
  return params
}

function paramsOf(signature: string): Params {
  const names: string[] = []
  const requiredKeywords: string[] = []
  let positionalOnly = 0
  let positional = -1
  let required = 0
  let rest = false
  let keywords = false
  for (const part of signature.split(',').map((text) => text.trim())) {
    if (part === '') continue
    if (part === '/') positionalOnly = names.length
    else if (part.startsWith('**')) keywords = true
    else if (part.startsWith('*')) {
      positional = names.length
      rest = part.length > 1
    } else {
      const [name, fallback] = part.split('=')
      names.push(name)
      if (fallback === undefined) {
        if (positional < 0) required++
        else requiredKeywords.push(name)
      }
    }
  }
  return { names, positionalOnly, positional: positional < 0 ? names.length : positional, required, requiredKeywords, rest, keywords }
}
