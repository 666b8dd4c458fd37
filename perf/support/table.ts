import type { Result } from './row'

const HEADINGS = ['benchmark', 'runs/s', 'ns/record', '±', 'M records/s', 'first run, ns/record', 'facts/record', 'ratio', 'to'] as const
const LAST = HEADINGS.length - 1

/** The results as rows of text; the ratio is time per record over that of the row beside it. */
function cells(results: readonly Result[]): string[][] {
  return results.map((result) => {
    if (result.skipped !== '') return [result.name, `skipped: ${result.skipped}`, '', '', '', '', '', '', '']
    const beside = results.find((other) => other.name === result.beside)
    return [
      result.name,
      figure(1e9 / (result.warm * result.records)),
      figure(result.warm),
      result.margin === 0 ? '' : `${result.margin.toFixed(0)} %`,
      figure(1e3 / result.warm),
      figure(result.first),
      result.facts === 0 ? '' : result.facts.toFixed(2),
      beside === undefined || beside.warm === 0 ? '' : figure(result.warm / beside.warm),
      beside === undefined ? '' : beside.name,
    ]
  })
}

/** Three digits that count. */
function figure(value: number): string {
  if (value >= 1000) return Math.round(value).toLocaleString('en')
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value >= 0.01 ? value.toFixed(2) : value.toPrecision(1)
}

/** For a terminal: columns of equal width, figures to the right. The row that the ratio is to is named by its path alone. */
export function plainTable(results: readonly Result[]): string {
  const rows = [[...HEADINGS], ...cells(results).map((row) => [...row.slice(0, -1), row[LAST].split(' ')[0]])]
  const widths = HEADINGS.map((_, column) => Math.max(...rows.map((row) => (row[1].startsWith('skipped') && column > 0 ? 0 : row[column].length))))
  return rows
    .map((row) =>
      row
        .map((cell, column) => (column === 0 || column === LAST ? cell.padEnd(widths[column]) : cell.padStart(widths[column])))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

export function markdownTable(results: readonly Result[]): string {
  const rows = [[...HEADINGS], ['---', ...HEADINGS.slice(1, LAST).map(() => '---:'), '---'], ...cells(results)]
  return rows.map((row) => `| ${row.join(' | ')} |`).join('\n')
}
