import { join } from 'node:path'
import { build } from 'esbuild'
import * as api from '../src'
import * as node from '../src/trace/node'

test('the public API is what it is meant to be', () => {
  expect(Object.keys(api).sort()).toMatchSnapshot()
  expect(Object.keys(node).sort()).toEqual(['FileKeyframes', 'FileLog', 'Member', 'SessionWriter', 'addNotes', 'openSession', 'readDump', 'readTrace'])
})

test('everything but commands and file readers runs in a browser: the bundle needs no node: module', async () => {
  const { outputFiles, metafile } = await build({
    entryPoints: [join(__dirname, '../src/index.ts')],
    bundle: true,
    platform: 'browser',
    write: false,
    metafile: true,
    format: 'esm',
  })
  expect(outputFiles[0].text.length).toBeGreaterThan(10_000)
  expect(Object.keys(metafile.inputs).filter((path) => /src\/(cli|trace\/node)\//.test(path))).toEqual([])
})
