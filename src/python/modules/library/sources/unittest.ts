import { ASSERTIONS } from './unittest/assertions'
import { CASES } from './unittest/cases'
import { RESULTS } from './unittest/results'
import { RUNNING } from './unittest/running'

/** `unittest`: cases, suites, results in texts. Test files are not looked for, and mock is not there. */
export const SOURCE = `${RESULTS}${ASSERTIONS}${CASES}${RUNNING}`
