import { NULL } from '../../heap/ref'
import type { TypeSpec } from '../../vm/classes/registry'
import { frameOfObject } from '../../vm/errors/tracebacks'
import { setFrameTrace } from '../../vm/frames/tracing'

/** What may be said of a frame that is traced. */
export const TRACED: NonNullable<TypeSpec['getset']> = {
  f_trace: {
    get: (vm, self) => {
      const fn = frameOfObject(vm, self)?.traced?.fn ?? NULL
      return vm.hold(fn === NULL ? vm.none : fn)
    },
    set: (vm, self, value) => {
      const frame = frameOfObject(vm, self)
      if (frame !== null) setFrameTrace(vm, frame, value === vm.none ? NULL : value)
      return NULL
    },
  },
  f_trace_lines: { get: (vm) => vm.bool(true) },
  f_trace_opcodes: { get: (vm) => vm.bool(false) },
}
