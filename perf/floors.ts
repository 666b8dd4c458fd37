import { createAddressSpace } from '../src/kernel/addressSpace/layout'
import { FactSink } from '../src/kernel/factSink'
import type { FactKind } from '../src/kernel/facts'
import { createMutator } from '../src/kernel/recording/mutatorState'
import { runFast } from '../src/lab/fast'
import { replayPlain } from './designs/plainObjects'
import { bundled, larger, type Source } from './support/recordings'
import { check, type Row, said } from './support/row'

/** What cannot be beaten, and what was beaten. */
export function floorRows(): Row[] {
  const source = bundled('3.11')
  return [
    ...['3.8', '3.11', '3.13'].map(bundled).map((each) => countRow(each)),
    ...larger().map((each) => ({ ...countRow(each), long: true })),
    plainRow(source),
    sinkRow('hashing', source, () => new FactSink(false)),
    sinkRow('counting', source, () => new CountingSink(false)),
  ]
}

/** Reads every column of every record once, and adds up. */
function countRow(source: Source): Row {
  const { name, records } = source
  return {
    name: `floor/count ${name}`,
    records,
    prepare: () => {
      const { op, domain, block, nbytes, address, expects } = source.read().recording
      // The same sum by another way: column after column.
      let expected = 0
      for (const column of [op, domain, block, nbytes, address, expects]) for (const value of column) expected += value
      return () => {
        let sum = 0
        let addresses = 0
        for (let record = 0; record < records; record++) {
          sum += op[record] + domain[record] + block[record] + nbytes[record] + expects[record]
          addresses += address[record]
        }
        check(Math.abs(sum + addresses - expected) <= expected * 1e-9, `${sum + addresses} instead of ${expected}`)
        return sum | 0
      }
    },
  }
}

function plainRow(source: Source): Row {
  const { name, records } = source
  return {
    name: `design/plain objects and Maps ${name}`,
    records,
    beside: `replay/fast ${name}`,
    prepare: () => {
      const { plan, recording } = source.read()
      return () => {
        const { matched, checked } = replayPlain(plan.profile, recording)
        check(checked > 0 && matched === checked, `${matched} of ${checked} addresses match`)
        return matched
      }
    },
  }
}

/** A sink that does not hash: what the hash over the facts costs is the other row beside this one. */
class CountingSink extends FactSink {
  override put(_kind: FactKind): void {
    this.count++
  }
}

function sinkRow(does: string, source: Source, create: () => FactSink): Row {
  const { name, records } = source
  return {
    name: `sink/${does} ${name}`,
    records,
    ...(does === 'counting' ? {} : { beside: `sink/counting ${name}` }),
    prepare: () => {
      const { plan, recording } = source.read()
      const allocator = plan.allocator.kernel
      return () => {
        const sink = create()
        const mutator = createMutator(recording)
        runFast({ allocator, heap: allocator.create(plan.profile, recording.births), space: createAddressSpace(plan.profile, recording.births), mutator, sink }, records)
        check(mutator.ended === 1 && mutator.matched === mutator.checked && sink.count > records, `${mutator.matched} of ${mutator.checked} addresses match`)
        said(sink.count)
        return sink.hash
      }
    },
  }
}
