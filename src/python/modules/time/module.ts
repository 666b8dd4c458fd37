import { getText } from '../../heap/dict'
import { NULL, type Ref } from '../../heap/ref'
import { call } from '../../vm/calls/call'
import { type NativeSpec, native } from '../../vm/calls/native'
import { getAttribute } from '../../vm/classes/attributes'
import type { Result, Steps } from '../../vm/frames/frame'
import type { Interpreter } from '../../vm/interpreter'
import { wait } from '../../vm/interpreter'
import { makeNativeModule } from '../nativeModule'
import { moduleState } from '../state'
import { defineStructSequence, makeStructSequence } from '../structSequence'
import { EPOCH_NS, elapsed, now } from './clock'
import { type DateFields, dateOf, formatDate, secondsOf } from './dates'

const STRUCT = ['tm_year', 'tm_mon', 'tm_mday', 'tm_hour', 'tm_min', 'tm_sec', 'tm_wday', 'tm_yday', 'tm_isdst']
/** `time`, on a clock that goes on as the program works: the same program always reads the same times. Source: `Modules/timemodule.c`. */
export function makeTime(vm: Interpreter): Ref {
  const type = defineStructSequence(vm, 'time', 'struct_time', STRUCT)
  return makeNativeModule(vm, 'time', {
    functions: FUNCTIONS,
    values: { struct_time: vm.hold(type.ref), timezone: vm.int(0), altzone: vm.int(0), daylight: vm.int(0), tzname: vm.tuple([vm.str('UTC'), vm.str('UTC')]) },
  })
}

function seconds(vm: Interpreter): Ref {
  return vm.float(elapsed(vm) / 1e9)
}

function nanoseconds(vm: Interpreter): Ref {
  return vm.int(elapsed(vm))
}

function nowInNanoseconds(vm: Interpreter): Ref {
  return vm.int(EPOCH_NS + BigInt(elapsed(vm)))
}

/** Other threads run meanwhile. */
function* sleepAmongThreads(vm: Interpreter, length: Ref): Steps {
  const threading = getText(vm.heap, vm.modules, 'threading')
  const fn = yield* wait(getAttribute(vm, threading, '_sleep'))
  try {
    return yield* wait(call(vm, fn, [length]))
  } finally {
    vm.drop(fn)
  }
}

function sleep(vm: Interpreter, length: Ref): Result {
  const value = vm.heap.payload[length]
  if (typeof value !== 'number' && typeof value !== 'bigint') vm.raise('TypeError', `'${vm.typeName(length)}' object cannot be interpreted as an integer`)
  if (value < 0) vm.raise('ValueError', 'sleep length must be non-negative')
  if (vm.parked.length > 0 && getText(vm.heap, vm.modules, 'threading') !== NULL) return sleepAmongThreads(vm, length)
  moduleState(vm).slept += Math.round(Number(value) * 1e9)
  return vm.newNone()
}

function struct(vm: Interpreter, at: Ref): Ref {
  const when = at === NULL || at === vm.none ? now(vm) : Number(vm.heap.payload[at])
  return makeStructSequence(
    vm,
    vm.type('struct_time'),
    dateOf(when).map((field) => vm.int(field)),
  )
}

function fieldsOf(vm: Interpreter, tuple: Ref): DateFields {
  if (tuple === NULL) return dateOf(now(vm))
  return Array.from({ length: 9 }, (_, at) => Number(vm.heap.payload[vm.heap.slot(tuple, at)] ?? 0)) as unknown as DateFields
}

/** As datetime reads it, which is Python. */
function* parsed(vm: Interpreter, text: Ref, format: Ref): Steps {
  const name = vm.str('datetime')
  const module = yield* wait(call(vm, vm.importFunction, [name]))
  vm.drop(name)
  const read = yield* wait(getAttribute(vm, module, '_struct_time'))
  vm.drop(module)
  const given = format === NULL ? vm.str('%a %b %d %H:%M:%S %Y') : vm.hold(format)
  const args = [text, given]
  try {
    return yield* wait(call(vm, read, args))
  } finally {
    vm.dropAll([read, given])
  }
}

const FUNCTIONS: Readonly<Record<string, NativeSpec>> = {
  asctime: native('t=, /', (vm, [tuple]) => vm.str(formatDate('%a %b %e %H:%M:%S %Y', fieldsOf(vm, tuple)))),
  ctime: native('seconds=, /', (vm, [at]) => vm.str(formatDate('%a %b %e %H:%M:%S %Y', dateOf(at === NULL ? now(vm) : Number(vm.heap.payload[at]))))),
  gmtime: native('seconds=, /', (vm, [at]) => struct(vm, at)),
  localtime: native('seconds=, /', (vm, [at]) => struct(vm, at)),
  mktime: native('t, /', (vm, [tuple]) => vm.float(secondsOf(fieldsOf(vm, tuple)))),
  monotonic: native('', seconds),
  monotonic_ns: native('', nanoseconds),
  perf_counter: native('', seconds),
  perf_counter_ns: native('', nanoseconds),
  process_time: native('', seconds),
  process_time_ns: native('', nanoseconds),
  sleep: native('seconds, /', (vm, [length]) => sleep(vm, length)),
  strftime: native('format, t=, /', (vm, [format, tuple]) => vm.str(formatDate(vm.textOf(format), fieldsOf(vm, tuple)))),
  strptime: native('string, format=, /', (vm, [text, format]) => parsed(vm, text, format)),
  thread_time: native('', seconds),
  thread_time_ns: native('', nanoseconds),
  time: native('', (vm) => vm.float(now(vm))),
  time_ns: native('', nowInNanoseconds),
}
