import { appendGiven, appendItem, itemsOf } from '../../heap/list'
import { NULL, type Ref } from '../../heap/ref'
import { makeSet } from '../../heap/set'
import type { RunCode } from '../../vm/frames/frame'
import type { Interpreter } from '../../vm/interpreter'
import { moduleState } from '../state'

/** A source is going to be compiled and run: the list of its syntax tree's objects comes first (`PyArena_New`). */
export function beginSyntaxTree(vm: Interpreter): void {
  moduleState(vm).syntaxTrees.push({ objects: vm.list([]), literals: new Map() })
}

/**
 * Literals of a program, or of a text that `exec` or `eval` runs, hold one reference more as long as it runs: the memory of its syntax tree (`PyArena`) goes when it is over. Only
 * `sys.getrefcount` can tell, so nothing is held here: the literals are noted, and counted where they are asked for. Bytes are held twice from 3.12 on.
 * Tuples are held in earnest: the collector, which comes to the list before it comes to them, leaves them in their order.
 *
 * Source: `pyrun_file` in `Python/pythonrun.c`
 */
export function noteLiterals(vm: Interpreter, run: RunCode): void {
  const { syntaxTrees } = moduleState(vm)
  const { literals, objects } = syntaxTrees[syntaxTrees.length - 1]
  const { refs, kinds } = vm.heap
  const note = (ref: Ref): void => {
    if (refs.objType[ref] !== kinds.tuple || vm.heap.size(ref) === 0) literals.set(ref, refs.objBirth[ref])
    else if (!itemsOf(vm.heap, objects).includes(ref)) appendItem(vm.heap, objects, ref)
  }
  for (const [at, constant] of run.code.consts.entries()) {
    const { kind } = constant
    const ref = run.consts[at]
    if (kind === 'code') noteLiterals(vm, vm.codes[vm.heap.payload[ref] as number])
    // What the compiler adds to the body of a class.
    else if (constant.kind === 'str' && constant.value === run.code.qualname && constant.value.includes('.')) continue
    else if (kind !== 'none' && kind !== 'true' && kind !== 'false' && kind !== 'ellipsis' && (constant.kind !== 'tuple' || constant.inTree === true)) note(ref)
    // The compiler makes a frozenset anew: that of the tree is another object.
    if (kind === 'frozenset') appendGiven(vm.heap, objects, makeSet(vm.heap, 'frozenset'))
    if (kind === 'tuple' || kind === 'frozenset') noteItems(vm, ref, note)
  }
}

/** What a constant container holds is in the tree as well, at any depth. */
function noteItems(vm: Interpreter, container: Ref, note: (ref: Ref) => void): void {
  const { refs, kinds } = vm.heap
  for (let slot = 0; slot < vm.heap.size(container); slot++) {
    const item = vm.heap.slot(container, slot)
    if (item === NULL || refs.objType[item] === kinds.bool || item === vm.none || item === vm.ellipsis) continue
    note(item)
    if (refs.objType[item] === kinds.tuple) noteItems(vm, item, note)
  }
}

/** What was begun last is over. */
export function forgetLiterals(vm: Interpreter): void {
  const tree = moduleState(vm).syntaxTrees.pop()
  if (tree !== undefined) vm.heap.drop(tree.objects)
}

/** References to a literal that syntax trees hold. */
export function heldBySyntaxTree(vm: Interpreter, ref: Ref): number {
  const { refs, kinds } = vm.heap
  const birth = refs.objBirth[ref]
  let trees = 0
  for (const { literals } of moduleState(vm).syntaxTrees) if (literals.get(ref) === birth) trees++
  return refs.objType[ref] === kinds.bytes && vm.atLeast(12) ? trees * 2 : trees
}
