import { Command } from 'commander'
import { version } from '../../package.json'
import { useBuilt } from '../python'
import { builtModules } from './builtModules'
import { addDebug, gdbOptions } from './commands/debug'
import { addDemo } from './commands/demo'
import { addExport } from './commands/export'
import { addFacts } from './commands/facts'
import { addHeap } from './commands/heap'
import { addLesson } from './commands/lesson'
import { addPlans } from './commands/plans'
import { addReplay } from './commands/replay'
import { addRun } from './commands/run'
import { report } from './errors'
import { markProgramArguments } from './runArguments'

// Whoever reads our output may stop reading (| head): that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0)
  throw error
})

useBuilt(builtModules(__dirname))

const program = new Command('ouroboros')
  .description('A Python heap that you can rewind: an exact simulation of CPython’s memory manager.')
  .version(version)
  .showHelpAfterError('(add --help for more)')
  .addHelpText('after', '\nExamples:\n  $ ouroboros demo\n  $ ouroboros replay docs/examples/program-3.11.planes.gz')

// Before the commands are added: they take over these settings.
program.exitOverride().enablePositionalOptions()
addDemo(program)
const run = addRun(program)
addDebug(program)
addExport(program)
addReplay(program)
addHeap(program)
addFacts(program)
addLesson(program)
addPlans(program)

program.parseAsync(gdbOptions(markProgramArguments(run, process.argv))).catch((error: unknown) => {
  process.exitCode = report(error)
})
