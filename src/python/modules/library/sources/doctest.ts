import { CHECKER } from './doctest/checker'
import { EXAMPLES } from './doctest/examples'
import { FINDER } from './doctest/finder'
import { RUNNER } from './doctest/runner'

/** `doctest`: examples in docstrings are run, and what they print is compared. Files of examples and unittest's suites are not there. */
export const SOURCE = `${EXAMPLES}${FINDER}${CHECKER}${RUNNER}`
