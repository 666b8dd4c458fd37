// Python programs as the mutator of a simulated heap.
export {
  captureRun,
  isCapturable,
  NotCapturable,
  type ProgramRun,
  type RestoreOptions,
  type RunCapture,
  type RunState,
  restoreRun,
  resumeProgram,
  startProgram,
} from './capture'
export { UnsupportedConstruct } from './compile'
export { Repl, type ReplOptions } from './repl/repl'
export {
  EXIT_INTERRUPTED,
  EXIT_STEPS,
  EXIT_UNSUPPORTED,
  interruptProgram,
  NoMemoryToStart,
  type RunOptions,
  type RunResult,
  runProgram,
  runProgramInSlices,
  runSource,
  syntaxErrorText,
} from './run'
export { nextInCall, type Pause, previousInCall, toCall, toCaller } from './session/callSteps'
export { Calls } from './session/calls'
export { type FrameLook, Look, type Variable } from './session/look'
export { recordProgram, type Session, type SessionOptions, type SourceLine, siteOf } from './session/session'
export { PythonSyntaxError } from './syntax'
export type { Interpreter } from './vm/interpreter'
