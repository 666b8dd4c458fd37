// What programs print is held as long as Python holds it in a pipe: expected values come from such runs.
delete process.env.PYTHONUNBUFFERED

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  transform: { '^.+\\.ts$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'commonjs' } }] },
  testTimeout: 60_000,
  maxWorkers: '100%',
  reporters: ['default', '<rootDir>/test/support/closingLine.cjs'],
}
