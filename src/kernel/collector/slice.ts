/** Objects that a walk deals with at a time: a function that is called again and again is compiled as a whole, and stays compiled for the next collection (D-012). */
export const SLICE = 1024
