import { ARITHMETIC } from './decimal/arithmetic'
import { CONTEXT } from './decimal/context'
import { FORMAT } from './decimal/format'
import { FUNCTIONS } from './decimal/functions'
import { NUMBER } from './decimal/number'
import { RARER } from './decimal/rarer'
import { ROUNDING } from './decimal/rounding'

/** `decimal`: the General Decimal Arithmetic Specification, as far as programs use it. */
export const SOURCE = CONTEXT + NUMBER + ARITHMETIC + FUNCTIONS + RARER + ROUNDING + FORMAT
