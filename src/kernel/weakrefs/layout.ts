import { doubled, grown, NONE } from '../columns'

/**
 * Layout of the weak references: which object each refers to, and the list of each object's.
 * Source: `Objects/weakrefobject.c`, `Include/cpython/weakrefobject.h`.
 *
 * Columns begin empty: a heap without weak references pays nothing.
 */
export class Weakrefs {
  /** Index = weak reference; `wr_object`: what it refers to, or NONE: it was cleared. */
  wrObject: Int32Array
  /** `wr_next`, `wr_prev`: its neighbours in the list of the object's weak references. */
  wrNext: Int32Array
  wrPrev: Int32Array
  /** 1: it has a callback (`wr_callback`). */
  wrCallback: Uint8Array
  /** Index = object; the first of its weak references, or NONE. */
  wrList: Int32Array

  constructor() {
    this.wrObject = new Int32Array(0)
    this.wrNext = new Int32Array(0)
    this.wrPrev = new Int32Array(0)
    this.wrCallback = new Uint8Array(0)
    this.wrList = new Int32Array(0)
  }
}

export const WEAKREF_COLUMNS = ['wrObject', 'wrNext', 'wrPrev', 'wrCallback', 'wrList'] as const satisfies readonly (keyof Weakrefs)[]
export const WEAKREF_VALUES = [] as const satisfies readonly (keyof Weakrefs)[]

/** Makes room for object `last`. */
export function reserveWeakrefs(weakrefs: Weakrefs, last: number): void {
  if (last < weakrefs.wrObject.length) return
  const length = doubled(weakrefs.wrObject.length, last)
  weakrefs.wrObject = grown(weakrefs.wrObject, length, NONE)
  weakrefs.wrNext = grown(weakrefs.wrNext, length, NONE)
  weakrefs.wrPrev = grown(weakrefs.wrPrev, length, NONE)
  weakrefs.wrCallback = grown(weakrefs.wrCallback, length)
  weakrefs.wrList = grown(weakrefs.wrList, length, NONE)
}
