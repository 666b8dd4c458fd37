/** `concurrent`: a package. */
export const SOURCE = `
`
