import { recordProgram, type Session } from '../../src/python'

/** Garbage that is a cycle, a list that is dropped, a finalizer that writes. */
export const CYCLE = `import gc

class Node:
    def __init__(self, name):
        self.name = name
        self.other = None

    def __del__(self):
        print(self.name, 'dies')

gc.disable()
alone = [Node('alone')]
del alone
left, right = Node('left'), Node('right')
left.other, right.other = right, left
del left, right
gc.collect()
print('done')
`

/** Whatever might end a script, a comment, an attribute or a style. */
export const HOSTILE_TEXTS = [
  '</script><script>globalThis.broken = 1</script>',
  '<!--<script>',
  ']]><img src=x onerror="globalThis.broken = 2">',
  '</style></title></textarea><svg onload=globalThis.broken=3>',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is to stay as it is
  '"\'`${globalThis.broken = 4}&lt;&#60;\u2028\u2029\\u003c',
]

/** A program whose comments, strings, names of attributes and output hold them. */
export const HOSTILE = `# ${HOSTILE_TEXTS.join(' ').replaceAll(/[\u2028\u2029]/g, '')}
class Holder:
    def __init__(self, text):
        self.text = text
        self.table = {text: [text]}

texts = ${JSON.stringify(HOSTILE_TEXTS)}
kept = [Holder(text) for text in texts]
for text in texts:
    print(text)
print('end')
`

export function record(source: string, filename = 'program.py', version = '3.11'): Session {
  return recordProgram({ source, filename, version, argv: [filename] })
}

/** The first operation at a line of the program. */
export function lineAt(session: Session, line: number, from = session.begins): number {
  for (let operation = from; operation < session.timeline.end.operation; operation++) if (session.lineOf(operation)?.line === line) return operation
  throw new Error(`The run does not come to line ${line}.`)
}
