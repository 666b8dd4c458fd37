import { type HeapSnapshot, type Page, pageAt } from '../index'

/** A column's numbers, kept from moment to moment: pages that did not change are not read again. */
export class ColumnCopy {
  values = new Float64Array(0)
  length = 0
  private pages: Page[] = []

  constructor(
    private readonly kernel: string,
    private readonly name: string,
  ) {}

  /** Takes the numbers of a snapshot. */
  take(snapshot: HeapSnapshot): void {
    const column = snapshot.kernels[this.kernel]?.columns[this.name]
    this.length = column?.length ?? 0
    if (column === undefined) return
    if (this.values.length < column.length) {
      const grown = new Float64Array(column.length * 2)
      grown.set(this.values)
      this.values = grown
    }
    const size = 1 << column.pageShift
    for (let number = 0; number * size < column.length; number++) {
      const page = pageAt(column, number)
      if (this.pages[number] === page) continue
      this.pages[number] = page
      for (let at = 0; at < page.length; at++) this.values[number * size + at] = page.at(at)
    }
  }

  /** The number at `index`; 0 outside the column. */
  at(index: number): number {
    return index < this.length ? this.values[index] : 0
  }
}
