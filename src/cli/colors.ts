import pc from 'picocolors'

/** Colours on a terminal only; picocolors alone would colour in CI, too. NO_COLOR switches them off there as well. */
export const colors = pc.createColors(process.stdout.isTTY === true && pc.isColorSupported)
