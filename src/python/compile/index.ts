export { compileExpression, compileInteractive, compileModule } from './compile'
export { disassemble } from './disassemble'
export { type CompileOptions, UnsupportedConstruct } from './errors'
export { OP_NAMES } from './opnames'
