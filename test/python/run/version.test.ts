import { runSource } from '../../../src/python'

describe('the version that a program sees', () => {
  const seen = (version: string): string =>
    runSource({ source: 'import sys\nprint(*sys.version_info[:3], sys.version.split()[0], hex(sys.hexversion))', filename: 'v.py', version }).stdout

  test.each(['3.14.0', '3.14.4', '3.14.5'])('is the release whose rules it runs under: %s', (version) => {
    const micro = version.split('.')[2]
    expect(seen(version)).toBe(`3 14 ${micro} ${version} 0x30e0${micro}f0\n`)
  })

  test('is a series otherwise', () => {
    expect(seen('3.12')).toMatch(/^3 12 \d+ 3\.12\.\d+ 0x30c/)
  })
})
