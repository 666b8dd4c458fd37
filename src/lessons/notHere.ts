/** Rows of the collected claims that are not about CPython, or that no Python program can show, and what they are about. */
export const NOT_HERE: Readonly<Record<string, readonly string[]>> = {
  'the memory of Linux': ['000-13', '000-14', '000-15'],
  Redis: ['000-19', '000-20'],
  PHP: ['000-23'],
  'mark-sweep as such, in Go and the JVM': ['000-32', '000-34'],
  'the JVM': ['000-35', '000-36', '000-41', '000-42', '000-43', '000-44', '000-53', '000-54', '000-70', '000-71', '000-72', '002-10'],
  'JavaScript and V8': ['000-64', '000-67', '000-68'],
  'how a processor passes arguments (in registers, not over the stack)': ['003-07'],
}
