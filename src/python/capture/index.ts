export { captureBytes, captureRun, isCapturable, NotCapturable, type RunCapture } from './capture'
export { type RestoreOptions, restoreRun } from './restore'
export { type ProgramRun, type RunState, resumeProgram, startProgram } from './stepper'
