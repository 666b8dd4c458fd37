import type { Interpreter } from '../../vm/interpreter'
import { defineDict } from './dict'
import { defineDictIterators } from './dictIterators'
import { defineDictViews } from './dictViews'
import { defineGenericAlias } from './genericAlias'
import { defineIterators } from './iterators'
import { defineLazy } from './lazy'
import { defineList } from './list'
import { defineMappingProxy } from './mappingProxy'
import { defineRange } from './range'
import { defineRangeIterators } from './rangeIterator'
import { defineSets } from './set'
import { defineSetIterator } from './setIterator'
import { defineSlice } from './slice'
import { defineTuple } from './tuple'
import { defineUnion } from './union'
import { defineZipMap } from './zipMap'

/** Defines the built-in containers and their iterators; object and type are there already. */
export function defineContainers(vm: Interpreter): void {
  defineIterators(vm)
  defineTuple(vm)
  defineList(vm)
  defineDictIterators(vm)
  defineDictViews(vm)
  defineDict(vm)
  defineSetIterator(vm)
  defineSets(vm)
  defineRangeIterators(vm)
  defineRange(vm)
  defineSlice(vm)
  defineLazy(vm)
  defineZipMap(vm)
  defineMappingProxy(vm)
  defineGenericAlias(vm)
  defineUnion(vm)
}
