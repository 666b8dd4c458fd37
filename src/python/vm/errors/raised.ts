import type { Interpreter, PyType } from '../interpreter'
import { PyError, Unnormalized } from './pyError'

/** Is that a Python exception of one of these built-in types? Source: `PyErr_ExceptionMatches`. */
export function isRaised(vm: Interpreter, error: unknown, ...names: readonly string[]): error is PyError {
  if (!(error instanceof PyError)) return false
  const { mro } = typeOfRaised(vm, error)
  return names.some((name) => mro.includes(vm.type(name)))
}

/** The exception is taken in. Source: `PyErr_Clear`. */
export function clearRaised(vm: Interpreter, error: PyError): void {
  vm.drop(error instanceof Unnormalized && !error.isMade ? error.value : error.ref)
}

function typeOfRaised(vm: Interpreter, error: PyError): PyType {
  return error instanceof Unnormalized && !error.isMade ? (error as Unnormalized<PyType>).type : vm.typeOf(error.ref)
}
