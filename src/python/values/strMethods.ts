/** All methods of str on JavaScript strings, by mechanism. */
export * from './strCase'
export * from './strClass'
export * from './strFind'
export * from './strPad'
export * from './strSplit'
export { isidentifier, isprintable } from './text'
