import { runSource } from '../../../src/python'

const FILES: Readonly<Record<string, string>> = {
  heapq: 'MINE = 1\n',
  math: 'MINE = 2\n',
  itertools: 'MINE = 3\n',
  os: 'MINE = 4\n',
  bisect: 'MINE = 5\n',
}

function run(source: string, version: string, path: readonly string[] = ['/program']): string {
  const findModule = (name: string, folders: readonly string[]): { filename: string; source: string } | null => {
    if (!folders.includes('/program')) return null
    if (name === 'textwrap') return { filename: '/program/textwrap/', source: '' }
    return FILES[name] === undefined ? null : { filename: `/program/${name}.py`, source: FILES[name] }
  }
  const { stdout, stderr } = runSource({ source, filename: '/program/main.py', version, path, findModule })
  return stdout + stderr
}

// As a folder with these files behaves with the interpreters themselves.
describe('a module beside the script', () => {
  it.each(['3.8', '3.12'])('comes before one of the library, %s', (version) => {
    expect(run('import heapq, math\nprint(heapq.MINE, math.MINE)\n', version)).toBe('1 2\n')
  })

  it('does not come before what is built in', () => {
    expect(run("import itertools\nprint(hasattr(itertools, 'chain'))\n", '3.12')).toBe('True\n')
  })

  it('comes before a module that is frozen from 3.11 on, to 3.10', () => {
    expect(run("import os\nprint(hasattr(os, 'MINE'))\n", '3.10')).toBe('True\n')
    expect(run("import os\nprint(hasattr(os, 'MINE'))\n", '3.11')).toBe('False\n')
  })

  it('is no package', () => {
    expect(run('try:\n    import bisect.part\nexcept ImportError as e:\n    print(e)\n', '3.12')).toBe("No module named 'bisect.part'; 'bisect' is not a package\n")
  })

  it('has to be more than a folder', () => {
    expect(run("import textwrap\nprint(hasattr(textwrap, 'dedent'))\n", '3.12')).toBe('True\n')
  })

  it('behind the library in sys.path is not found', () => {
    expect(run("import sys\nsys.path.append('/program')\nimport heapq\nprint(hasattr(heapq, 'MINE'))\n", '3.12', ['/elsewhere'])).toBe('False\n')
  })
})
