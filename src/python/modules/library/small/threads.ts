import { UnsupportedConstruct } from '../../../compile'
import type { Ref } from '../../../heap/ref'
import type { Interpreter } from '../../../vm/interpreter'
import { native } from '../../../vm/native'
import { positionOf } from '../../../vm/tracebacks'
import { makeNativeModule } from '../../nativeModule'

/** _threads: how `threading` says that the program cannot go on without threads that take turns. */
export function makeThreads(vm: Interpreter): Ref {
  return makeNativeModule(vm, '_threads', {
    functions: { refuse: native('construct, way_out, /', (v, [construct, wayOut]) => refuse(v, v.textOf(construct), v.textOf(wayOut))) },
  })
}

/** The place is the program's own: the innermost frame that is no module's of ours. */
function refuse(vm: Interpreter, construct: string, wayOut: string): never {
  for (const frame of [...vm.frames].reverse()) {
    if (frame.native || frame.run.code.filename.startsWith('<frozen')) continue
    const { line, column } = positionOf(frame)
    throw new UnsupportedConstruct(construct, frame.run.code.filename, line, Math.max(column, 0), wayOut)
  }
  throw new UnsupportedConstruct(construct, '<string>', 1, 0, wayOut)
}
