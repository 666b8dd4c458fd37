/**
 * Rules of the cycle collector and of weak references, each broken in one place. A test must notice each (run.cjs).
 *
 * Each row: id, the rule in words, the file under src/kernel, src or the project, the text to find (it must occur exactly once), what it becomes.
 *
 * @type {readonly (readonly [id: string, rule: string, file: string, find: string, replace: string])[]}
 */
const COLLECTOR_MUTATIONS = [
  // ── start ────────────────────────────────────────────────────────────────────────────────────
  [
    'older-count',
    'A collection raises the count of the next older generation.',
    'collector/updates.ts',
    '  if (generation + 1 < gc.count.length) gc.count[generation + 1]++\n',
    '',
  ],
  [
    'counts-anew',
    'A collection sets the counts of the collected generations to 0.',
    'collector/updates.ts',
    'gc.count.fill(0, 0, generation + 1)',
    'gc.count.fill(0, 0, generation)',
  ],
  [
    'youngest-merged-first',
    'Of the younger generations the youngest is merged first.',
    'collector/mergeYounger.ts',
    'for (let young = 0; young < gc.collecting; young++) {',
    'for (let young = gc.collecting - 1; young >= 0; young--) {',
  ],
  [
    'no-automatic-inside',
    'Inside a collection none begins by itself.',
    'gc/counts.ts',
    'gc.threshold[0] === 0 || gc.collecting !== NONE) return F.DONE',
    'gc.threshold[0] === 0) return F.DONE',
  ],
  ['refused-inside', 'Inside a collection none can be had.', 'collector/kernel.ts', '  if (gc.collecting !== NONE) {\n', '  if (gc.collecting < NONE) {\n'],
  [
    'refused-is-zero',
    'A collection that is refused returns 0.',
    'collector/updates.ts',
    'export function collectionRefused(gc: Generations): void {\n  gc.result = 0\n',
    'export function collectionRefused(_gc: Generations): void {\n',
  ],
  [
    'start-before-all',
    '`gc.callbacks` hear "start" before the counts change.',
    'collector/callbacks.ts',
    'export function callStart(view: CollectorView, steps: number, sink: FactSink): Outcome {\n',
    'export function callStart(view: CollectorView, steps: number, sink: FactSink): Outcome {\n  view.gc.count.fill(0, 0, view.gc.collecting + 1)\n',
  ],

  // ── what is reachable ────────────────────────────────────────────────────────────────────────
  [
    'refs-copied',
    '`gc_refs` begins as the reference count.',
    'collector/updateRefs.ts',
    'const refcnt = refs.objRefcnt[object]',
    'const refcnt = Math.min(refs.objRefcnt[object], 2)',
  ],
  ['immortal-permanent', '3.12, 3.13: an immortal object leaves for the permanent generation.', 'collector/updateRefs.ts', 'if (isImmortal(refs, object)) {', 'if (object < 0) {'],
  ['subtract-examined', 'References are subtracted among examined objects alone.', 'collector/subtractRefs.ts', '    if (!isExamined(gc, target)) continue\n', ''],
  [
    'subtract-each',
    'Who refers to an object twice is subtracted twice.',
    'collector/subtractRefs.ts',
    'if (last !== NONE) subtract(gc, last, object, 0, sink)',
    'if (last !== NONE && last !== target) subtract(gc, last, object, 0, sink)',
  ],
  ['suspect-back', 'A suspected object that is reached comes back.', 'collector/moveUnreachable.ts', 'if (gc.gcList[target] === gc.suspects) {', 'if (target < 0) {'],
  [
    'suspect-to-end',
    'It comes back to the end.',
    'collector/updates.ts',
    '  objectMoved(gc, object, from, to)\n}\n\nexport function objectSurvived',
    '  objectMoved(gc, object, from, to)\n  const { cursor } = gc\n  const before = gc.gcPrev[object]\n  if (before === cursor) return\n  gc.gcNext[before] = NONE\n  gc.tail[to] = before\n  const next = gc.gcNext[cursor]\n  gc.gcNext[object] = next\n  gc.gcPrev[next] = object\n  gc.gcNext[cursor] = object\n  gc.gcPrev[object] = cursor\n}\n\nexport function objectSurvived',
  ],
  [
    'reached-survives',
    'An object that is reached before its turn is not suspected.',
    'collector/updates.ts',
    'export function objectReached(gc: Generations, object: number): void {\n  gc.gcRefs[object] = 1\n',
    'export function objectReached(_gc: Generations, _object: number): void {\n',
  ],
  [
    'survivors-lose-refs',
    'A survivor has no `gc_refs` any more.',
    'collector/updates.ts',
    'export function objectSurvived(gc: Generations, object: number): void {\n  gc.gcRefs[object] = NONE\n',
    'export function objectSurvived(gc: Generations, object: number): void {\n',
  ],

  // ── what an object refers to ─────────────────────────────────────────────────────────────────
  ['visit-from-end', 'Lists and tuples are visited from the end.', 'collector/traverse.ts', 'if ((flags & TypeFlag.FROM_END) !== 0) return', 'if (flags < 0) return'],
  ['visit-value-first', 'Of a dict’s entry the value is visited before the key.', 'collector/traverse.ts', 'return (flags & TypeFlag.VALUE_FIRST) !== 0 &&', 'return flags < 0 &&'],
  ['visit-class', 'An instance’s class is visited, and so counted.', 'collector/traverse.ts', '  if (typeObject !== NONE) targets[found++] = typeObject\n', ''],
  [
    'visit-class-last',
    'It is visited last.',
    'collector/traverse.ts',
    '  if (typeObject !== NONE) targets[found++] = typeObject\n',
    '  if (typeObject !== NONE) {\n    targets.copyWithin(1, 0, found++)\n    targets[0] = typeObject\n  }\n',
  ],

  // ── survivors ────────────────────────────────────────────────────────────────────────────────
  ['tuples-always', 'Tuples are untracked in every collection.', 'collector/phases.ts', "source: 'untrack_tuples', run:", "source: 'untrack_tuples', applies: isFull, run:"],
  ['dicts-in-full', 'Dicts are untracked in full collections alone.', 'collector/phases.ts', 'isFull(view) && view.rules.dictsTracked', 'view.rules.dictsTracked'],
  ['tuple-unfilled', 'A tuple with an empty slot stays tracked.', 'collector/untrack.ts', 'if (refs.objType[object] === tupleType) return true', 'if (object < 0) return true'],
  ['dict-empty-slot', 'A dict with an empty slot does not.', 'collector/untrack.ts', 'if (refs.objType[object] === tupleType) return true', 'return true'],
  ['tuple-of-untracked', 'A tuple of an untracked tuple is untracked.', 'collector/untrack.ts', 'return type !== tupleType || (flags & ObjectFlag.TRACKED) !== 0', 'return true'],
  ['tuple-of-gc', 'A tuple of any other GC type’s object stays, tracked or not.', 'collector/untrack.ts', 'return type !== tupleType || (flags', 'return (flags'],
  ['pending-of-1', '`long_lived_pending` grows with collections of generation 1 alone.', 'collector/promote.ts', 'else if (gc.collecting === GENERATIONS - 2) count', 'else count'],
  ['pending-zero', 'A full collection sets it to 0.', 'collector/promote.ts', 'countLongLived(survivors, 0)', 'countLongLived(survivors, gc.longLivedPending)'],
  ['total-of-full', 'A full collection sets `long_lived_total`.', 'collector/promote.ts', 'countLongLived(survivors, 0)', 'countLongLived(gc.longLivedTotal, 0)'],
  ['survivors-next', 'Survivors join the next older generation.', 'machines/policies/promotion.ts', 'Math.min(generation + 1, oldest)', 'oldest'],

  // ── weak references ──────────────────────────────────────────────────────────────────────────
  [
    'garbage-weakref',
    'A weak reference that is garbage is cleared.',
    'collector/handleWeakrefs.ts',
    '    if (referentOf(weakrefs, object) !== NONE) return clearWeakref(view, object, 0, sink)\n',
    '',
  ],
  ['garbage-callback', 'Its callback does not run.', 'collector/handleWeakrefs.ts', '=== 1 && !isExamined(gc, weakref) ? 1 : 0', '=== 1 ? 1 : 0'],
  [
    'kept-with-callback',
    'A weak reference without a callback is not kept for one.',
    'collector/handleWeakrefs.ts',
    'weakrefs.wrCallback[weakref] === 1 && !isExamined',
    '!isExamined',
  ],
  ['callbacks-in-order', 'Callbacks are called in the order of clearing.', 'collector/weakrefCallbacks.ts', 'gc.head[List.WRCB_TO_CALL]', 'gc.tail[List.WRCB_TO_CALL]'],
  [
    'freed-weakref',
    'A weak reference that dies after its call counts as collected.',
    'collector/updates.ts',
    '  gc.foundCollected++\n  collectorResumed(gc)',
    '  collectorResumed(gc)',
  ],
  [
    'called-weakref-survives',
    'One that does not joins the survivors.',
    'collector/weakrefCallbacks.ts',
    'update.garbageOutlived(gc, weakref, List.WRCB_TO_CALL, gc.survivors)',
    'update.garbageOutlived(gc, weakref, List.WRCB_TO_CALL, 0)',
  ],
  ['shared-first', 'The shared weak reference stands first.', 'weakrefs/registry.ts', 'const after = callback === 1 ? lastSharedOf(weakrefs, object) : NONE', 'const after = NONE'],
  [
    'newest-first',
    'Of those with a callback the newest stands first.',
    'weakrefs/registry.ts',
    'const after = callback === 1 ? lastSharedOf(weakrefs, object) : NONE\n',
    'let after = callback === 1 ? lastSharedOf(weakrefs, object) : NONE\n  if (callback === 1) for (let each = firstWeakrefOf(weakrefs, object); each !== NONE; each = weakrefs.wrNext[each]) after = each\n',
  ],
  [
    'dying-weakref',
    'A dying weak reference leaves its list.',
    'weakrefs/registry.ts',
    'return referentOf(weakrefs, object) === NONE ? F.DONE : clear(',
    'return object >= 0 ? F.DONE : clear(',
  ],
  ['silent', 'After the callbacks of a dying object nothing else is called.', 'weakrefs/registry.ts', 'silent === 0 && weakrefs.wrCallback', 'weakrefs.wrCallback'],
  [
    'cleared-before-calls',
    'All weak references to a dying object are cleared before the first callback.',
    'program/weakref.ts',
    '    heap.perform(O.WEAKREF_CLEAR, weakref)\n  })\n  for (const weakref of weakrefs) heap.callWeakrefCallback(weakref)\n',
    '  })\n  for (const weakref of weakrefs) {\n    heap.perform(O.WEAKREF_CLEAR, weakref)\n    heap.callWeakrefCallback(weakref)\n  }\n',
  ],
  ['held-from-one', '3.13: a tuple holds even a single one meanwhile.', 'program/weakref.ts', 'weakrefs.length < heap.model.collector.weakrefsHeldFrom', 'weakrefs.length < 2'],
  ['held-from-two', 'To 3.12 a single one is held by no tuple.', 'program/weakref.ts', 'weakrefs.length < heap.model.collector.weakrefsHeldFrom', 'weakrefs.length < 1'],
  ['held-callback', 'The tuple holds callbacks, too.', 'program/weakref.ts', '      heap.perform(O.SLOT_STORE, held.id, index * 2 + 1, callback)\n', ''],

  // ── finalizers ───────────────────────────────────────────────────────────────────────────────
  ['garbage-finalized-once', 'A finalizer runs once in an object’s life.', 'collector/finalizeGarbage.ts', ' && (refs.objFlags[object] & ObjectFlag.FINALIZED) === 0', ''],
  [
    'weakrefs-first',
    'Finalizers see weak references to garbage dead.',
    'collector/phases.ts',
    'lists: () => [List.UNREACHABLE, List.WRCB_TO_CALL], run: handleWeakrefs',
    'applies: () => false, run: handleWeakrefs',
  ],
  ['back-saves-all', 'To 3.8 an object that is back saves all.', 'collector/handleResurrected.ts', 'gc.cursor === NONE && anyHeld(gc)', 'gc.cursor < NONE && anyHeld(gc)'],
  ['back-saves-its-own', 'From 3.9 on it saves what it refers to alone.', 'profiles/cpython-3.9.ts', "resurrection: 'reachable'", "resurrection: 'all'"],
  [
    'back-survives',
    'What is back joins the survivors.',
    'collector/handleResurrected.ts',
    'lists.objectReleased(gc, object, List.UNREACHABLE, gc.survivors)',
    'lists.objectReleased(gc, object, List.UNREACHABLE, 0)',
  ],
  [
    'back-uncounted',
    'What is back is not counted as collected.',
    'collector/handleResurrected.ts',
    '    sink.put(F.OBJECT_RESURRECTED,',
    '    gc.foundCollected++\n    sink.put(F.OBJECT_RESURRECTED,',
  ],

  // ── deletion ─────────────────────────────────────────────────────────────────────────────────
  ['tuple-uncleared', 'A tuple is not cleared.', 'collector/deleteGarbage.ts', 'if ((refs.typeFlags[refs.objType[object]] & TypeFlag.CLEARS) === 0) {', 'if (object < 0) {'],
  [
    'outlived-survives',
    'What is cleared and still held joins the survivors.',
    'collector/deleteGarbage.ts',
    'update.garbageOutlived(gc, object, garbage, gc.survivors)\n  sink.put(F.GARBAGE_OUTLIVED, object, garbage, gc.survivors)',
    'update.garbageOutlived(gc, object, garbage, 0)\n  sink.put(F.GARBAGE_OUTLIVED, object, garbage, 0)',
  ],
  ['save-all', '`DEBUG_SAVEALL` keeps garbage instead of clearing it.', 'collector/deleteGarbage.ts', 'if ((gc.debug & Debug.SAVEALL) !== 0) {', 'if (object < 0) {'],
  [
    'legacy-reachable',
    'Before PEP 442: what an object with a finalizer refers to is set aside.',
    'collector/legacyFinalizers.ts',
    '      if (isExamined(gc, target)) setAside(view, target, sink)\n',
    '',
  ],
  [
    'legacy-saved',
    'Of that, objects with a finalizer alone join `gc.garbage`.',
    'collector/legacyFinalizers.ts',
    'const saved = hasLegacyFinalizer(view, object) ||',
    'const saved = object >= 0 ||',
  ],
  ['own-depth', 'A collection waits while what it let go of is being torn down.', 'collector/kernel.ts', ' && refs.stackDepth === gc.depth &&', ' &&'],

  // ── the end ──────────────────────────────────────────────────────────────────────────────────
  [
    'free-lists-in-full',
    'Free lists are emptied in full collections alone.',
    'collector/phases.ts',
    "source: 'clear_freelists',\n    applies: isFull,\n",
    "source: 'clear_freelists',\n",
  ],
  [
    'result-both',
    'The result is what was collected and what cannot be.',
    'collector/kernel.ts',
    'const result = gc.foundCollected + gc.foundUncollectable',
    'const result = gc.foundCollected',
  ],
  ['stats-add-up', '`gc.get_stats()` adds up.', 'collector/updates.ts', 'gc.collected[generation] += collected', 'gc.collected[generation] = collected'],
  ['stats-of-generation', 'It counts for the generation that was collected.', 'collector/updates.ts', 'gc.collections[generation]++', 'gc.collections[0]++'],
  [
    'stats-call',
    '`DEBUG_STATS` has the program called for its report without `gc.callbacks`.',
    'collector/callbacks.ts',
    'if (gc.hasCallbacks === 0 && (gc.debug & Debug.STATS) === 0) return F.OVER',
    'if (gc.hasCallbacks === 0) return F.OVER',
  ],

  // ── gc.freeze ────────────────────────────────────────────────────────────────────────────────
  [
    'freeze-order',
    '`gc.freeze` takes the youngest first.',
    'gc/lists.ts',
    'for (let list = 0; list < GENERATIONS; list++) moveAll',
    'for (let list = GENERATIONS - 1; list >= 0; list--) moveAll',
  ],
  [
    'freeze-counts',
    'And sets the counts to 0.',
    'gc/updates.ts',
    'export function countsReset(gc: Generations): void {\n  gc.count.fill(0)\n',
    'export function countsReset(gc: Generations): void {\n',
  ],
  ['unfreeze-oldest', '`gc.unfreeze` gives all to the oldest generation.', 'gc/lists.ts', ': GENERATIONS - 1, sink)', ': 0, sink)'],

  // ── the chart ────────────────────────────────────────────────────────────────────────────────
  [
    'chart-idle',
    'With threshold 0 a collector is idle.',
    'machines/generation.ts',
    "return gc.enabled === 0 || gc.threshold[0] === 0 ? 'idle'",
    "return gc.enabled === 0 ? 'idle'",
  ],
  ['chart-token', 'A collector goes on with its own collection alone.', 'machines/generation.ts', 'waits || gc.collecting !== generation || ', 'waits || gc.collecting === -1 || '],
]

module.exports = { COLLECTOR_MUTATIONS }
