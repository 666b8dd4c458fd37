import { ObjectFlag } from '../../../index'
import type { PyHeap } from '../../heap/heap'
import { NULL, type Ref } from '../../heap/ref'

/** Is there nobody who would see it fall: does it live on, or is it a plain value? */
export function goesQuietly({ refs, kinds }: PyHeap, old: Ref): boolean {
  if (old === NULL || refs.objRefcnt[old] !== 1 || (refs.objFlags[old] & ObjectFlag.IMMORTAL) !== 0) return true
  const kind = refs.objType[old]
  return kind === kinds.int || kind === kinds.float || kind === kinds.str
}
