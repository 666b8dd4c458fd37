import { Alone, given, programInTypeScript, type Scripted } from '../support/actors'

const perform = (record: number): Scripted => ({ type: 'perform', operation: { type: 'reference.drop', record, object: 3 } })

describe('the mutator of a program in TypeScript', () => {
  test('asks what it is told to ask, in order, and counts', () => {
    const { alone } = given(programInTypeScript).when(perform(0), perform(1))
    expect(alone.outbox.said).toEqual([
      { type: 'reference.drop', record: 0, object: 3 },
      { type: 'reference.drop', record: 1, object: 3 },
    ])
    expect(alone.actor.getSnapshot().context).toEqual({ asked: 2 })
  })

  test.each([{ type: 'operation.finished' }, { type: 'block.refused', block: 0 }, { type: 'arena.mapped', bytes: 4096, address: 4096 }] as const)(
    'hears $type in silence',
    (message) => {
      given(programInTypeScript).when(message).then()
    },
  )

  test('never waits', () => {
    const alone = new Alone(programInTypeScript)
    alone.send(perform(0))
    expect(alone.outbox.waits).toBe(0)
  })
})
