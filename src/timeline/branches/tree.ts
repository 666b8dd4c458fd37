import { type BranchChange, BranchError, changeFrom, recordFrom, textFrom, wholeFrom } from './change'

/** One branch: where it leaves its parent, and what it changes there. */
export interface Branch {
  readonly id: number
  readonly name: string
  /** Id of the branch that it leaves; null: the run itself. */
  readonly parent: number | null
  /** It begins in front of this operation of its parent. */
  readonly at: number
  /** In the order in which they are done. */
  readonly changes: readonly BranchChange[]
}

/** What `BranchTree.toJSON` makes: plain data. */
export interface BranchTreeData {
  readonly format: 'ouroboros-branches'
  readonly version: 1
  readonly branches: readonly Branch[]
}

/** The id of the run that all branches come of. */
export const MAIN = 0

/** What names a branch: letters, digits, `_`, `.` and `-`, a letter or `_` first. */
const NAME = /^[A-Za-z_][\w.-]*$/

/**
 * The branches of a run. The run itself is the branch `main`, which has no parent. Making a branch copies nothing of a run: cost O(1). Names are
 * unique; a number is never given again.
 */
export class BranchTree {
  private readonly byId = new Map<number, Branch>([[MAIN, { id: MAIN, name: 'main', parent: null, at: 0, changes: [] }]])
  private readonly byName = new Map<string, number>([['main', MAIN]])
  private next = MAIN + 1

  /** All branches, `main` first, the others in the order in which they were made. */
  get all(): readonly Branch[] {
    return [...this.byId.values()]
  }

  /** @throws BranchError where there is none of this id */
  get(id: number): Branch {
    const branch = this.byId.get(id)
    if (branch === undefined) throw new BranchError(`There is no branch with the number ${id}.`)
    return branch
  }

  /** @throws BranchError where there is none of this name */
  find(name: string): Branch {
    const id = this.byName.get(name)
    if (id === undefined) throw new BranchError(`There is no branch "${name}". There are ${[...this.byName.keys()].join(', ')}.`)
    return this.get(id)
  }

  /**
   * A branch of another.
   *
   * @param at - in front of this operation of the parent
   * @param name - default: `b` and its number
   * @throws BranchError where the name is taken or none, or there is no such parent
   */
  add(parent: number, at: number, changes: readonly BranchChange[], name?: string): Branch {
    this.get(parent)
    wholeFrom(at, 'at', 0, Number.MAX_SAFE_INTEGER)
    const branch = { id: this.next, name: this.freeName(name ?? this.nextName()), parent, at, changes }
    this.next++
    this.put(branch)
    return branch
  }

  /** The name that the next branch gets where nobody gives it one. */
  nextName(): string {
    for (let number = this.next; ; number++) if (!this.byName.has(`b${number}`)) return `b${number}`
  }

  /** The branches that leave this one, in the order in which they were made. Cost: all branches. */
  children(id: number): readonly Branch[] {
    return this.all.filter(({ parent }) => parent === id)
  }

  /** From its parent up to `main`. */
  ancestors(id: number): readonly Branch[] {
    const found: Branch[] = []
    for (let { parent } = this.get(id); parent !== null; parent = found[found.length - 1].parent) found.push(this.get(parent))
    return found
  }

  /** @throws BranchError where the name is taken or none; `main` keeps its name */
  rename(id: number, name: string): Branch {
    const branch = this.get(id)
    if (id === MAIN) throw new BranchError('The run itself is called main: it keeps its name.')
    if (name === branch.name) return branch
    const renamed = { ...branch, name: this.freeName(name) }
    this.byName.delete(branch.name)
    this.put(renamed)
    return renamed
  }

  /** Forgets a branch. @throws BranchError where others leave it, or it is `main` */
  remove(id: number): void {
    const { name } = this.get(id)
    if (id === MAIN) throw new BranchError('The run itself cannot be deleted.')
    const [child] = this.children(id)
    if (child !== undefined) throw new BranchError(`The branch "${child.name}" leaves "${name}": delete that one first.`)
    this.byId.delete(id)
    this.byName.delete(name)
  }

  /** The branches as plain data, `main` left out: it is the run. */
  toJSON(): BranchTreeData {
    return { format: 'ouroboros-branches', version: 1, branches: this.all.filter(({ id }) => id !== MAIN) }
  }

  /** What `JSON.parse` made of `toJSON`. @throws BranchError naming the branch and field at fault */
  static fromJSON(value: unknown): BranchTree {
    const { format, version, branches } = recordFrom(value, 'branches')
    if (format !== 'ouroboros-branches') throw new BranchError('branches.format: this is no tree of branches.')
    if (version !== 1) throw new BranchError(`branches.version: expected 1, found ${JSON.stringify(version)}. A newer version of ouroboros wrote it.`)
    if (!Array.isArray(branches)) throw new BranchError('branches.branches: expected a list.')
    const tree = new BranchTree()
    for (const [index, entry] of branches.entries()) tree.read(entry, `branches[${index}]`)
    return tree
  }

  private read(value: unknown, where: string): void {
    const { id, name, parent, at, changes } = recordFrom(value, where)
    // A parent is made before its branches.
    const number = wholeFrom(id, `${where}.id`, this.next, Number.MAX_SAFE_INTEGER)
    const from = wholeFrom(parent, `${where}.parent`, MAIN, number - 1)
    if (!this.byId.has(from)) throw new BranchError(`${where}.parent: there is no branch with the number ${from}.`)
    if (!Array.isArray(changes)) throw new BranchError(`${where}.changes: expected a list.`)
    const read = changes.map((change, index) => changeFrom(change, `${where}.changes[${index}]`))
    this.next = number + 1
    this.put({ id: number, name: this.freeName(textFrom(name, `${where}.name`)), parent: from, at: wholeFrom(at, `${where}.at`, 0, Number.MAX_SAFE_INTEGER), changes: read })
  }

  private put(branch: Branch): void {
    this.byId.set(branch.id, branch)
    this.byName.set(branch.name, branch.id)
  }

  /** The name, where a branch can have it. @throws BranchError where it is taken or none */
  freeName(name: string): string {
    if (!NAME.test(name)) throw new BranchError(`"${name}" cannot name a branch: take letters, digits, "_", "." and "-", a letter first.`)
    if (this.byName.has(name)) throw new BranchError(`There is a branch "${name}" already. Give another name.`)
    return name
  }
}
