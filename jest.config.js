// What programs print is held as long as Python holds it in a pipe: expected values come from such runs.
delete process.env.PYTHONUNBUFFERED

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  globalSetup: '<rootDir>/test/support/build.cjs',
  transform: { '^.+\\.ts$': '<rootDir>/test/support/builtCode.cjs' },
  testTimeout: 60_000,
  maxWorkers: '100%',
  reporters: ['default', '<rootDir>/test/support/closingLine.cjs'],
}
