import { KINDS } from './unittest.mock/kinds'
import { MOCKS } from './unittest.mock/mocks'
import { PATCHES } from './unittest.mock/patches'

/** `unittest.mock`: objects that stand for others, and say how they were used. */
export const SOURCE = MOCKS + KINDS + PATCHES
