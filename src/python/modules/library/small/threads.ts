import type { Ref } from '../../../heap/ref'
import { native } from '../../../vm/calls/native'
import type { Steps } from '../../../vm/frames/frame'
import type { Interpreter } from '../../../vm/interpreter'
import { newThread, refuseAt } from '../../../vm/threads'
import { makeNativeModule } from '../../nativeModule'
import { moduleState } from '../../state'

/** _threads: what `threading` makes threads of that take turns, and how it says that the program cannot go on. */
export function makeThreads(vm: Interpreter): Ref {
  return makeNativeModule(vm, '_threads', {
    functions: {
      refuse: native('construct, way_out, /', (v, [construct, wayOut]) => refuseAt(v, v.textOf(construct), v.textOf(wayOut))),
      begin: native('function, argument, /', (v, [fn, argument]) => v.int(newThread(v, fn, argument))),
      advance: native('seconds, /', (v, [seconds]) => {
        moduleState(v).slept += Math.round(Number(v.heap.payload[seconds]) * 1e9)
        return v.newNone()
      }),
      number: native('', (v) => v.int(v.thread)),
      go: native('thread, /', (v, [id]) => go(v, Number(v.intOf(id)))),
      end: native('thread, /', (v, [id]) => {
        v.afterThread = Number(v.intOf(id))
        return v.newNone()
      }),
    },
  })
}

/** As a native that takes a step: when it is over, the loop looks whose turn it is. */
// biome-ignore lint/correctness/useYield: steps without a frame of their own
function* go(vm: Interpreter, id: number): Steps {
  if (id !== vm.thread) vm.switchTo = id
  return vm.newNone()
}
