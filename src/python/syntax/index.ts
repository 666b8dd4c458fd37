export type * from './ast'
export { PythonSyntaxError, type SyntaxErrorType } from './error'
export { parseExpression, parseInteractive, parseModule } from './parse'
export type { ParseOptions, SyntaxWarning, Version } from './source'
