/** Names of the exceptions that an operation on plain values raises. */
export type FaultType =
  | 'TypeError'
  | 'ValueError'
  | 'OverflowError'
  | 'ZeroDivisionError'
  | 'IndexError'
  | 'KeyError'
  | 'LookupError'
  | 'MemoryError'
  | 'AttributeError'
  | 'UnicodeDecodeError'
  | 'UnicodeEncodeError'
  | 'JSONDecodeError'

/** Feature release: [3, 11]. */
export type PyVersion = readonly [number, number, mostDigits?: number]

/** An exception that Python would raise, before there is an object for it. No Error of the host: that would write down the host's stack each time. */
export class ValueFault {
  /**
   * @param type - name of the exception's class
   * @param message - its only argument; what `str` of the exception gives where the exception has more arguments
   * @param args - all arguments, for the exceptions that have others than the message (a UnicodeDecodeError has five)
   */
  constructor(
    readonly type: FaultType,
    readonly message: string,
    readonly args: readonly unknown[] = [message],
  ) {}
}

export function valueError(message: string): ValueFault {
  return new ValueFault('ValueError', message)
}

export function typeError(message: string): ValueFault {
  return new ValueFault('TypeError', message)
}

export function overflowError(message: string): ValueFault {
  return new ValueFault('OverflowError', message)
}

export function zeroDivision(message: string): ValueFault {
  return new ValueFault('ZeroDivisionError', message)
}

/** Is the version at least 3.`minor`? */
export function since(version: PyVersion, minor: number): boolean {
  return version[0] > 3 || (version[0] === 3 && version[1] >= minor)
}
