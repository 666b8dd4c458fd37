export type { Found, PyType, SlotName, Slots } from '../interpreter'
