/** A piece of a pattern. What flags hold is known where the tree is compiled. */
export type Node =
  | { readonly kind: 'literal'; readonly code: number }
  | { readonly kind: 'any' }
  | { readonly kind: 'at'; readonly where: string }
  | { readonly kind: 'set'; readonly negated: boolean; readonly members: readonly Member[] }
  | { readonly kind: 'repeat'; readonly least: number; readonly most: number; readonly how: 'greedy' | 'lazy' | 'possessive'; readonly body: Tree }
  | { readonly kind: 'group'; readonly group: number; readonly add: number; readonly remove: number; readonly body: Tree }
  | { readonly kind: 'branch'; readonly branches: readonly Tree[] }
  | { readonly kind: 'look'; readonly behind: boolean; readonly negated: boolean; readonly body: Tree }
  | { readonly kind: 'atomic'; readonly body: Tree }
  | { readonly kind: 'reference'; readonly group: number }
  | { readonly kind: 'condition'; readonly group: number; readonly yes: Tree; readonly no: Tree }
export type Tree = readonly Node[]
/** What a set has: a range, or the letter of a category. */
export type Member = { readonly low: number; readonly high: number } | { readonly category: string }

export interface Parsed {
  readonly tree: Tree
  readonly flags: number
  readonly groups: number
  readonly names: ReadonlyMap<string, number>
  /** Groups in the order in which their brackets close. */
  readonly closing: readonly number[]
}

/** Does the host find the same? Not where a group is taken anew in rounds, nor where a reference is to a group that took no part. */
export function isForHost(tree: Tree): boolean {
  return tree.every((node) => {
    if (node.kind === 'at' && node.where === 'B') return false
    if (node.kind === 'reference' || node.kind === 'condition' || node.kind === 'atomic') return false
    if (node.kind === 'branch') return node.branches.every(isForHost)
    if (node.kind === 'group' || node.kind === 'look') return isForHost(node.body)
    if (node.kind !== 'repeat') return true
    if (!isForHost(node.body)) return false
    return widthOf(node.body, new Map())[0] > 0 && (node.most <= 1 || !captures(node.body))
  })
}

function captures(tree: Tree): boolean {
  return tree.some((node) => {
    if (node.kind === 'branch') return node.branches.some(captures)
    return 'body' in node && ((node.kind === 'group' && node.group > 0) || captures(node.body))
  })
}

/** How much text a pattern takes, at least and at most. */
export function widthOf(tree: Tree, groups: ReadonlyMap<number, Tree>): readonly [number, number] {
  let [least, most] = [0, 0]
  for (const node of tree) {
    const [low, high] = nodeWidth(node, groups)
    least += low
    most += high
  }
  return [least, most]
}

function nodeWidth(node: Node, groups: ReadonlyMap<number, Tree>): readonly [number, number] {
  switch (node.kind) {
    case 'literal':
    case 'any':
    case 'set':
      return [1, 1]
    case 'at':
    case 'look':
      return [0, 0]
    case 'group':
    case 'atomic':
      return widthOf(node.body, groups)
    case 'repeat': {
      const [low, high] = widthOf(node.body, groups)
      return [low * node.least, high === 0 ? 0 : high * node.most]
    }
    case 'reference':
      return widthOf(groups.get(node.group) ?? [], groups)
    case 'branch':
    case 'condition': {
      const all = (node.kind === 'branch' ? node.branches : [node.yes, node.no]).map((each) => widthOf(each, groups))
      return [Math.min(...all.map(([low]) => low)), Math.max(...all.map(([, high]) => high))]
    }
  }
}
