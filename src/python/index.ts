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
export type { HostFile, HostFiles } from './modules/library/files/host'
export { Repl, type ReplOptions } from './repl/repl'
export {
  bootOf,
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
export { type BranchPoint, lookBetween, recordBranch } from './session/branch'
export { nextInCall, type Pause, previousInCall, toCall, toCaller } from './session/callSteps'
export { Calls } from './session/calls'
export { CHANGES_USAGE, changeOf } from './session/changes'
export { placesOf, type SourceLine, siteOf } from './session/lines'
export { type FrameLook, Look, type Variable } from './session/look'
export { momentNames, runNames } from './session/names'
export { moduleKey, type OpenedRun, openedSession } from './session/opened'
export { recordProgram } from './session/recording'
export type { Session, SessionOptions } from './session/session'
export { SessionTree, type SessionTreeOptions } from './session/tree'
export { PythonSyntaxError } from './syntax'
export type { Interpreter } from './vm/interpreter'
export { type Shipped, useBuilt } from './vm/loading/compiled'
