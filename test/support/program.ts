// Tests write programs as users do.
export { arena, free, malloc, program, type Request, realloc } from '../../src/trace/program'
