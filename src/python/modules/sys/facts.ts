import { typeNumber } from '../../../index'
import type { Ref } from '../../heap/ref'
import type { Interpreter } from '../../vm/interpreter'
import { defineStructSequence, placeStructSequence } from '../structSequence'

/** The release of each version that stands for it. */
const MICRO: Readonly<Record<number, number>> = { 308: 18, 309: 18, 310: 13, 311: 7, 312: 1, 313: 0, 314: 0 }

type Fields = Readonly<Record<string, number | bigint | string | boolean | Float>>

/** A number that is a float in Python, whatever it looks like. */
class Float {
  constructor(readonly value: number) {}
}

const FLOAT_INFO: Fields = {
  max: new Float(Number.MAX_VALUE),
  max_exp: 1024,
  max_10_exp: 308,
  min: new Float(2.2250738585072014e-308),
  min_exp: -1021,
  min_10_exp: -307,
  dig: 15,
  mant_dig: 53,
  epsilon: new Float(Number.EPSILON),
  radix: 2,
  rounds: 1,
}

function objectOf(vm: Interpreter, value: Fields[string]): Ref {
  if (value instanceof Float) return vm.float(value.value)
  if (typeof value === 'string') return vm.str(value)
  if (typeof value === 'boolean') return vm.bool(value)
  return vm.int(value)
}

function struct(vm: Interpreter, name: string, fields: Fields): Ref {
  const type = defineStructSequence(vm, 'sys', name, Object.keys(fields))
  return placeStructSequence(
    vm,
    type,
    Object.values(fields).map((value) => objectOf(vm, value)),
  )
}

function flags(vm: Interpreter): Fields {
  return {
    debug: 0,
    inspect: 0,
    interactive: 0,
    optimize: 0,
    dont_write_bytecode: 1,
    no_user_site: 0,
    no_site: 1,
    ignore_environment: 0,
    verbose: 0,
    bytes_warning: 0,
    quiet: 0,
    hash_randomization: 0,
    isolated: 0,
    dev_mode: false,
    utf8_mode: 0,
    ...(vm.atLeast(10) ? { warn_default_encoding: 0 } : {}),
    ...(vm.atLeast(11) ? { safe_path: false } : {}),
    int_max_str_digits: vm.atLeast(12) ? 4300 : -1,
  }
}

/** Constants of `sys` that describe the interpreter. Source: `Python/sysmodule.c`. */
export function sysFacts(vm: Interpreter): Record<string, Ref> {
  const [major, minor] = vm.version
  const micro = vm.options.micro ?? MICRO[vm.minor] ?? 0
  const versionInfo = struct(vm, 'version_info', { major, minor, micro, releaselevel: 'final', serial: 0 })
  const hexversion = major * 0x1000000 + minor * 0x10000 + micro * 0x100 + 0xf0
  return {
    version_info: versionInfo,
    hexversion: vm.int(hexversion),
    version: vm.str(`${major}.${minor}.${micro} (main, Jan  1 2024, 00:00:00) [GCC 12.2.0]`),
    api_version: vm.int(1013),
    copyright: vm.str('Copyright (c) 2001 Python Software Foundation.'),
    flags: struct(vm, 'flags', flags(vm)),
    float_info: struct(vm, 'float_info', FLOAT_INFO),
    int_info: struct(vm, 'int_info', { bits_per_digit: 30, sizeof_digit: 4, default_max_str_digits: 4300, str_digits_check_threshold: 640 }),
    hash_info: struct(vm, 'hash_info', {
      width: 64,
      modulus: 2305843009213693951n,
      inf: 314159,
      nan: 0,
      imag: 1000003,
      algorithm: vm.atLeast(11) ? 'siphash13' : 'siphash24',
      hash_bits: 64,
      seed_bits: 128,
      cutoff: 0,
    }),
    thread_info: struct(vm, 'thread_info', { name: 'pthread', lock: 'semaphore', version: 'NPTL 2.36' }),
    implementation: implementation(vm, versionInfo, hexversion),
    maxsize: vm.int(9223372036854775807n),
    maxunicode: vm.int(0x10ffff),
    byteorder: vm.str('little'),
    platform: vm.str('linux'),
    executable: vm.str('/usr/bin/python3'),
    prefix: vm.str('/usr'),
    exec_prefix: vm.str('/usr'),
    base_prefix: vm.str('/usr'),
    base_exec_prefix: vm.str('/usr'),
    float_repr_style: vm.str('short'),
    dont_write_bytecode: vm.bool(true),
    ps1: vm.str('>>> '),
  }
}

function implementation(vm: Interpreter, versionInfo: Ref, hexversion: number): Ref {
  const type = vm.builtinTypes.get('SimpleNamespace')
  if (type === undefined) return vm.newNone()
  const ref = vm.heap.place(typeNumber('namespace'), 1)
  const dict = vm.staticDict()
  vm.heap.store(ref, Math.max(type.dictAt, 0), dict)
  vm.setItemText(dict, 'name', vm.str('cpython'))
  vm.setItemText(dict, 'cache_tag', vm.str(`cpython-${vm.version[0]}${vm.version[1]}`))
  vm.setItemText(dict, 'version', vm.hold(versionInfo))
  vm.setItemText(dict, 'hexversion', vm.int(hexversion))
  vm.setItemText(dict, '_multiarch', vm.str('x86_64-linux-gnu'))
  return vm.hold(ref)
}
