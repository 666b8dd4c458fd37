import type { Command } from 'commander'

/**
 * `run -c CODE ARGS…`: as with python, all behind the code is the program's, also what looks like an option. Commander takes `--` for that
 * place, so one is put there.
 */
export function markProgramArguments(run: Command, argv: readonly string[]): string[] {
  const start = argv.indexOf(run.name(), 2)
  if (start !== 2) return [...argv]
  for (let at = start + 1; at < argv.length; at++) {
    const arg = argv[at] ?? ''
    if (arg === '--' || arg === '-' || !arg.startsWith('-')) return [...argv]
    const joined = arg.startsWith('-c') && arg !== '-c' && !arg.startsWith('--')
    if (joined || arg.startsWith('--command=')) return marked(argv, at + 1)
    if (arg === '-c' || arg === '--command') return marked(argv, at + 2)
    if (run.options.some((option) => (option.short === arg || option.long === arg) && option.required)) at++
  }
  return [...argv]
}

function marked(argv: readonly string[], at: number): string[] {
  return at >= argv.length ? [...argv] : [...argv.slice(0, at), '--', ...argv.slice(at)]
}
