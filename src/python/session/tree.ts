import { type Branch, type BranchChange, BranchTree, MAIN, restarts } from '../../index'
import { recordBranch } from './branch'
import type { Session, SessionOptions } from './session'

export interface SessionTreeOptions extends Pick<SessionOptions, 'pause'> {
  /** Branches that were saved. None of them runs before somebody goes there. */
  readonly tree?: BranchTree
  /** The tree has changed: who keeps it saves it now (`BranchTree.toJSON`). */
  readonly changed?: (tree: BranchTree) => void
}

/** A run of a program with its branches: which there are, and the run of each, made when it is first asked for. */
export class SessionTree {
  readonly tree: BranchTree
  private readonly sessions: Map<number, Session>
  private here = MAIN

  constructor(
    main: Session,
    private readonly options: SessionTreeOptions = {},
  ) {
    this.tree = options.tree ?? new BranchTree()
    this.sessions = new Map([[MAIN, main]])
  }

  /** The branch that somebody looks at. */
  get current(): Branch {
    return this.tree.get(this.here)
  }

  /** Its run. */
  get session(): Session {
    return this.sessionOf(this.current)
  }

  /**
   * The run of a branch; one that was saved is run now, and its ancestors with it.
   *
   * @throws BranchError where it cannot be made: it was saved with another program
   */
  sessionOf({ id, parent, at, changes }: Branch): Session {
    const known = this.sessions.get(id)
    if (known !== undefined) return known
    const session = recordBranch(this.sessionOf(this.tree.get(parent ?? MAIN)), { at, changes }, this.hooks)
    this.sessions.set(id, session)
    return session
  }

  /**
   * A branch of the one that somebody looks at; they look at it from now on. It is placed in front of the instruction where its change is made.
   *
   * @throws BranchError where it cannot be made, or the name is taken; then nothing is changed
   */
  leave(at: number, changes: readonly BranchChange[], name?: string): Branch {
    const free = this.tree.freeName(name ?? this.tree.nextName())
    const session = recordBranch(this.session, { at, changes }, this.hooks)
    const branch = this.tree.add(this.here, restarts(changes) ? 0 : (session.turn?.at ?? at), changes, free)
    this.sessions.set(branch.id, session)
    this.here = branch.id
    this.options.changed?.(this.tree)
    return branch
  }

  /** From now on somebody looks at this branch. @throws BranchError */
  switchTo(name: string): Branch {
    const branch = this.tree.find(name)
    this.sessionOf(branch)
    this.here = branch.id
    return branch
  }

  /** @throws BranchError */
  rename(name: string, other: string): Branch {
    const branch = this.tree.rename(this.tree.find(name).id, other)
    this.options.changed?.(this.tree)
    return branch
  }

  /** Forgets a branch; who looks at it looks at its parent then. @throws BranchError */
  remove(name: string): void {
    const { id, parent } = this.tree.find(name)
    this.tree.remove(id)
    this.sessions.delete(id)
    if (id === this.here) this.here = parent ?? MAIN
    this.options.changed?.(this.tree)
  }

  private get hooks(): Pick<SessionOptions, 'pause'> {
    return this.options.pause === undefined ? {} : { pause: this.options.pause }
  }
}
