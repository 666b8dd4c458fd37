import { type Code, CodeFlag, POSITION } from '../code/code'
import type { Compiler } from './compiler'
import { NONE } from './constants'
import { dropRedundantJumps, dropUnreachable, optimize } from './flow'
import { labelHandlers, layOut, measure, moveColdBlocks, normalizeJumps, statedSize } from './layout'
import type { Unit } from './unit'

/** Source: `compute_code_flags` in `Python/compile.c`. */
function flagsOf({ scope }: Unit): number {
  if (!scope.isFunction) return 0
  const nested = scope.isNested ? CodeFlag.NESTED : 0
  const generator = scope.isCoroutine ? (scope.isGenerator ? CodeFlag.ASYNC_GENERATOR : CodeFlag.COROUTINE) : scope.isGenerator ? CodeFlag.GENERATOR : 0
  const { positional, keywords } = scope.varargs
  return CodeFlag.OPTIMIZED | CodeFlag.NEWLOCALS | nested | generator | (positional ? CodeFlag.VARARGS : 0) | (keywords ? CodeFlag.VARKEYWORDS : 0)
}

/** Makes a code of a unit whose instructions are complete. Source: `assemble` in `Python/compile.c`. */
export function assemble(unit: Unit, c: Compiler): Code {
  const { assembler, consts, scope } = unit
  assembler.silent = false
  const entry = assembler.finish(() => consts.add(NONE))
  dropUnreachable(entry)
  labelHandlers(entry)
  optimize(entry, consts, c.version)
  if (c.version >= 12) {
    moveColdBlocks(entry)
    dropRedundantJumps(entry)
    normalizeJumps(entry)
  }
  consts.dropUnused(entry, c.version)
  const stacksize = statedSize(entry, measure(entry), c.version, scope.isGenerator || scope.isCoroutine)
  const { code, positions, exceptions, marks } = layOut(entry)
  return {
    name: unit.name,
    qualname: unit.qualname,
    filename: c.options.filename,
    firstLine: scope.kind === 'module' ? moduleLine(positions, c.version) : unit.firstLine,
    flags: flagsOf(unit),
    argcount: unit.argcount,
    posonlyargcount: unit.posonlyargcount,
    kwonlyargcount: unit.kwonlyargcount,
    varnames: unit.varnames.list,
    cellvars: unit.cellvars.list,
    freevars: unit.freevars.list,
    names: unit.names.list,
    consts: consts.list,
    code,
    positions,
    exceptions,
    stacksize,
    ...(Object.keys(marks).length > 0 ? { marks } : {}),
  }
}

/** The first line of a module: to 3.9 that of its first instruction (behind RESUME), where it has one. */
function moduleLine(positions: ArrayLike<number>, version: number): number {
  return version >= 10 ? 1 : Math.max(positions[POSITION] ?? 1, 1)
}
