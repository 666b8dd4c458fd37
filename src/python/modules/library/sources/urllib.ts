/** `urllib`: a package; `urllib.parse` is in it. */
export const SOURCE = ''
