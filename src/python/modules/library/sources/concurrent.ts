/** `concurrent`: a package. */
export const SOURCE = String.raw`
`
