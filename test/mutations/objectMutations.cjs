/**
 * Rules of objects, each broken in one place. A test must notice each (run.cjs).
 *
 * Each row: id, the rule in words, the file under src/kernel, src or the project, the text to find (it must occur exactly once), what it becomes.
 *
 * @type {readonly (readonly [id: string, rule: string, file: string, find: string, replace: string])[]}
 */
const OBJECT_MUTATIONS = [
  // ── references ───────────────────────────────────────────────────────────────────────────────
  [
    'immortal-hold',
    'The count of an immortal object does not go up.',
    'refcounts/tracker.ts',
    'export function hold(refs: Refcounts, object: number, sink: FactSink): Outcome {\n  if (isImmortal(refs, object)) {',
    'export function hold(refs: Refcounts, object: number, sink: FactSink): Outcome {\n  if (object < 0) {',
  ],
  [
    'immortal-drop',
    'An immortal object does not die.',
    'refcounts/tracker.ts',
    'export function drop(refs: Refcounts, object: number, sink: FactSink): Outcome {\n  if (isImmortal(refs, object)) {',
    'export function drop(refs: Refcounts, object: number, sink: FactSink): Outcome {\n  if (object < 0) {',
  ],
  ['immortal-stored', 'An immortal object in a slot is not counted.', 'refcounts/tracker.ts', 'target === NONE || isImmortal(refs, target) ? 0 : 1', 'target === NONE ? 0 : 1'],
  ['immortal-cleared', 'An immortal object that a dying one lets go of is not counted.', 'refcounts/teardown.ts', '  if (isImmortal(refs, target)) return 0\n', ''],
  [
    'given-uncounted',
    'The program’s own reference that goes into a slot moves no count.',
    'refcounts/tracker.ts',
    'return putInSlot(refs, object, slot, target, 0, sink, dropOld)',
    'return putInSlot(refs, object, slot, target, target === NONE ? 0 : 1, sink, dropOld)',
  ],
  [
    'new-before-dropped',
    'A slot has its new reference before the old one is dropped.',
    'refcounts/tracker.ts',
    '  update.slotStored(refs, object, slot, target, counted)\n  sink.put(F.SLOT_STORED, object, slot, target, counted)\n  return old === NONE ? F.DONE : dropOld(refs, old, sink)\n',
    '  const outcome = old === NONE ? F.DONE : dropOld(refs, old, sink)\n  update.slotStored(refs, object, slot, target, counted)\n  sink.put(F.SLOT_STORED, object, slot, target, counted)\n  return outcome\n',
  ],

  // ── birth ────────────────────────────────────────────────────────────────────────────────────
  [
    'class-held',
    'An instance holds its class.',
    'refcounts/tracker.ts',
    'if (typeObject !== NONE) hold(refs, typeObject, sink)',
    'if (typeObject < NONE) hold(refs, typeObject, sink)',
  ],
  [
    'fresh-counted',
    'Generation 0 counts a fresh block of a GC type.',
    'refcounts/tracker.ts',
    'created(refs, refs.pendingBlock, refs.typeFlags[refs.pendingType] & TypeFlag.GC, sink)',
    'created(refs, refs.pendingBlock, 0, sink)',
  ],
  [
    'hit-uncounted',
    'Generation 0 does not count a block that a free list gives.',
    'refcounts/tracker.ts',
    'created(refs, refs.cachedBlock, 0, sink)',
    'created(refs, refs.cachedBlock, refs.typeFlags[refs.pendingType] & TypeFlag.GC, sink)',
  ],
  [
    'refused-birth',
    'Without memory the number is free again.',
    'refcounts/updates.ts',
    'export function objectRefused(refs: Refcounts, block: number): void {\n  giveNumber(refs, block)\n',
    'export function objectRefused(refs: Refcounts, _block: number): void {\n',
  ],
  [
    'resized-keeps-number',
    'A buffer that is resized keeps its number.',
    'refcounts/tracker.ts',
    '  if (old !== NONE) {\n    update.bufferResizeRequested(',
    '  if (old < NONE) {\n    update.bufferResizeRequested(',
  ],
  [
    'resized-keeps-list',
    'A buffer that is resized stays with its free list.',
    'refcounts/tracker.ts',
    'bufferOf(refs, object, buffer) === block ? refs.objBufferCache[object * BUFFERS + buffer] : refs.pendingCache',
    'refs.pendingCache',
  ],
  [
    'number-back-once',
    'The number of a buffer that could not grow is not given back.',
    'refcounts/updates.ts',
    'if (refs.objBuffer[object * BUFFERS + buffer] !== block) giveNumber(refs, block)',
    'giveNumber(refs, block)',
  ],
  [
    'numbers-lifo',
    'The number that was given back last is given first.',
    'refcounts/updates.ts',
    '  refs.freeNumbers[refs.freeNumbersLength++] = number\n',
    '  refs.freeNumbers.copyWithin(1, 0, refs.freeNumbersLength++)\n  refs.freeNumbers[0] = number\n',
  ],

  // ── death ────────────────────────────────────────────────────────────────────────────────────
  [
    'untracked-at-death',
    'A dying object leaves the collector’s list.',
    'refcounts/teardown.ts',
    'tell(F.OBJECT_DYING, object, tracked, nests, cursor, sink)',
    'tell(F.OBJECT_DYING, object, 0, nests, cursor, sink)',
  ],
  [
    'untracked-first',
    'A dying object leaves the collector’s list before its references go.',
    'refcounts/teardown.ts',
    '  const outcome = tell(F.OBJECT_DYING, object, tracked, nests, cursor, sink)\n  return outcome === F.DONE ? clear(refs, object, sink) : outcome\n',
    '  const base = refs.slotBase[object]\n  const slot = tracked === 1 ? nextSlot(refs, object, flags) : NONE\n  const target = slot === NONE ? NONE : refs.slotTarget[base + slot]\n' +
      '  if (target !== NONE && countedDrop(refs, target) === 1) {\n    update.slotCleared(refs, object, slot, target, 1)\n    sink.put(F.SLOT_CLEARED, object, slot, target, 1)\n  }\n' +
      '  const outcome = tell(F.OBJECT_DYING, object, tracked, nests, cursor, sink)\n  return outcome === F.DONE ? clear(refs, object, sink) : outcome\n',
  ],
  [
    'references-before-buffers',
    'References go before buffers.',
    'refcounts/teardown.ts',
    'flags: number, sink: FactSink, buffers = BUFFERS): Outcome {\n',
    'flags: number, sink: FactSink, buffers = BUFFERS): Outcome {\n  for (let buffer = BUFFERS - 1; buffer >= 0; buffer--) {\n    const block = bufferOf(refs, object, buffer)\n    if (block !== NONE) return giveUpBuffer(refs, object, buffer, block, sink)\n  }\n',
  ],
  [
    'later-buffer-first',
    'Of two buffers the later goes first.',
    'refcounts/teardown.ts',
    'for (let buffer = buffers - 1; buffer >= 0; buffer--) {',
    'for (let buffer = 0; buffer < buffers; buffer++) {',
  ],
  [
    'class-dropped',
    'An instance that dies lets go of its class.',
    'refcounts/teardown.ts',
    'const leaves = refs.typeObject[refs.objType[object]] === NONE ? 1 : 0',
    'const leaves = 1',
  ],
  [
    'class-dropped-last',
    'An instance lets go of its class after its block.',
    'refcounts/teardown.ts',
    '  const leaves = refs.typeObject[refs.objType[object]] === NONE ? 1 : 0\n',
    '  const typeObject = refs.typeObject[refs.objType[object]]\n  const top = refs.stackDepth - 1\n  if (typeObject !== NONE && refs.stackCursor[top] !== 1 << 29) {\n' +
      '    const counted = countedDrop(refs, typeObject)\n    refs.stackCursor[top] = 1 << 29\n    sink.put(F.REFERENCE_DROPPED, typeObject, counted - 1)\n' +
      '    if (counted !== 0) update.referenceDropped(refs, typeObject, counted - 1)\n    return F.DONE\n  }\n  const leaves = 1\n',
  ],
  [
    'static-has-no-block',
    'A static object gives no block back.',
    'refcounts/teardown.ts',
    'const freed = isStatic(refs, object) ? 1 : 0',
    'const freed = isStatic(refs, object) && object < 0 ? 1 : 0',
  ],
  [
    'freed-counted',
    'Generation 0 counts a block of a GC type that goes back.',
    'refcounts/teardown.ts',
    'return sink.ask(F.OBJECT_BLOCK_RELEASED, object, flags & TypeFlag.GC)',
    'return sink.ask(F.OBJECT_BLOCK_RELEASED, object, flags & 0)',
  ],
  [
    'death-frees-number',
    'The number of a block that goes back is free.',
    'refcounts/updates.ts',
    'export function objectBlockReleased(refs: Refcounts, object: number): void {\n  giveNumber(refs, object)\n',
    'export function objectBlockReleased(refs: Refcounts, _object: number): void {\n',
  ],

  // ── finalizers ───────────────────────────────────────────────────────────────────────────────
  [
    'finalized-once',
    'A finalizer is called once, even of an object that lived on.',
    'refcounts/updates.ts',
    '  if (resurrected === 1) leave(refs)\n',
    '  if (resurrected === 1) {\n    refs.objFlags[object] &= ~ObjectFlag.FINALIZED\n    leave(refs)\n  }\n',
  ],
  [
    'finalized-in-generation',
    'While its finalizer runs, a GC object is in generation 0.',
    'refcounts/teardown.ts',
    'tell(F.FINALIZER_CALLED, object, flags & TypeFlag.GC, 0, 0, sink)',
    'tell(F.FINALIZER_CALLED, object, 0, 0, 0, sink)',
  ],
  [
    'resurrected-tracked',
    'An object that lives on stays in generation 0.',
    'refcounts/teardown.ts',
    'const leaves = resurrected === 0 && isTracked(refs, object) ? 1 : 0',
    'const leaves = isTracked(refs, object) ? 1 : 0',
  ],
  [
    'finalizer-holds',
    'The reference that a finalizer has does not keep its object alive.',
    'refcounts/teardown.ts',
    'const resurrected = refs.objRefcnt[object] > 1 ? 1 : 0',
    'const resurrected = refs.objRefcnt[object] > 0 ? 1 : 0',
  ],

  // ── trashcan ─────────────────────────────────────────────────────────────────────────────────
  ['trashcan-limit', 'At the limit an object is put off.', 'refcounts/teardown.ts', 'refs.trashcanNesting >= refs.trashcanLevels', 'refs.trashcanNesting > refs.trashcanLevels'],
  [
    'trashcan-emptied',
    'The trashcan is emptied at its level, no deeper.',
    'refcounts/teardown.ts',
    'refs.trashcanNesting <= refs.trashcanEmptiedAt',
    'refs.trashcanNesting <= refs.trashcanEmptiedAt + 1',
  ],
  ['trashcan-guarded', 'Only a type that is guarded counts as a level.', 'refcounts/teardown.ts', 'const nests = (flags & TypeFlag.TRASHCAN) !== 0 ? 1 : 0', 'const nests = 1'],
  [
    'trashcan-emptying-nests',
    'Emptying the trashcan counts as a level.',
    'refcounts/updates.ts',
    '  refs.trashcanNesting++\n  pushFrame(refs, NONE, Step.EMPTYING_TRASHCAN)\n}\n\nexport function trashcanTaken(refs: Refcounts, object: number): void {\n  refs.trashcanLength--\n' +
      '  pushFrame(refs, object, Step.ENTERING)\n}\n\nexport function trashcanClosed(refs: Refcounts): void {\n  refs.stackDepth--\n  refs.trashcanNesting--\n',
    '  refs.trashcanNesting += 0\n  pushFrame(refs, NONE, Step.EMPTYING_TRASHCAN)\n}\n\nexport function trashcanTaken(refs: Refcounts, object: number): void {\n  refs.trashcanLength--\n' +
      '  pushFrame(refs, object, Step.ENTERING)\n}\n\nexport function trashcanClosed(refs: Refcounts): void {\n  refs.stackDepth--\n',
  ],
  [
    'trashcan-lifo',
    'Of what was put off the last is taken first.',
    'refcounts/updates.ts',
    '  refs.trashcan[refs.trashcanLength++] = object\n',
    '  refs.trashcan.copyWithin(1, 0, refs.trashcanLength++)\n  refs.trashcan[0] = object\n',
  ],
  [
    'delayed-untracked',
    'What is put off leaves the collector’s list.',
    'refcounts/teardown.ts',
    'tell(F.OBJECT_DELAYED, object, tracked, 0, 0, sink)',
    'tell(F.OBJECT_DELAYED, object, 0, 0, 0, sink)',
  ],

  // ── deferred counting ────────────────────────────────────────────────────────────────────────
  [
    'waits-once',
    'Not in CPython: what waits for a safepoint waits once.',
    'refcounts/deferred.ts',
    'refs.objRefcnt[object] > 1 || (refs.objFlags[object] & ObjectFlag.DEFERRED) !== 0',
    'refs.objRefcnt[object] > 1',
  ],
  ['held-again', 'Not in CPython: what waited and is held again lives on.', 'refcounts/deferred.ts', 'const dying = refs.objRefcnt[object] === 0 ? 1 : 0', 'const dying = 1'],
  [
    'waiting-dies-later',
    'Not in CPython: what waits does not die with what holds it again.',
    'refcounts/teardown.ts',
    'refs.objRefcnt[target] === 1 && (refs.objFlags[target] & ObjectFlag.DEFERRED) === 0 ? 2 : 1',
    'refs.objRefcnt[target] === 1 ? 2 : 1',
  ],
  [
    'taken-up-after',
    'Not in CPython: what waits is not taken up inside a teardown.',
    'refcounts/deferred.ts',
    'refs.takingUp === 1 && refs.stackDepth === 0 ? takeUp',
    'refs.takingUp === 1 ? takeUp',
  ],

  // ── generations ──────────────────────────────────────────────────────────────────────────────
  ['over-threshold', 'A collection is due over the threshold, not at it.', 'gc/counts.ts', 'gc.count[0] <= gc.threshold[0]', 'gc.count[0] < gc.threshold[0]'],
  ['due-once', 'A collection that is scheduled is not scheduled again.', 'gc/counts.ts', '  if (gc.scheduled === 1) return F.DONE\n', ''],
  ['disabled', 'Where the collector is switched off, none is due.', 'gc/counts.ts', 'gc.enabled === 0 || gc.threshold', 'gc.threshold'],
  ['threshold-zero', 'With threshold 0 none is due.', 'gc/counts.ts', 'gc.threshold[0] === 0 || ', ''],
  [
    'count-not-negative',
    'The count does not go below 0.',
    'gc/counts.ts',
    '  if (gc.countsTracking) return F.DONE\n  if (gc.count[0] === 0) {',
    '  if (gc.countsTracking) return F.DONE\n  if (gc.count[0] < 0) {',
  ],
  [
    'safepoint-from-3.12',
    'To 3.11 a collection is considered with the allocation, not at a safepoint.',
    'gc/counts.ts',
    '  if (!gc.collectsAtSafepoints) return consider(gc, sink)\n',
    '',
  ],
  ['waived-disabled', 'What is scheduled is waived where the collector was switched off.', 'gc/counts.ts', 'gc.enabled === 1 && gc.collecting === NONE', 'gc.collecting === NONE'],
  [
    'declined-below',
    'What was scheduled comes to nothing where the count went down.',
    'machines/policies/scope.ts',
    "generation === null ? { type: 'collection.declined' } : { type: 'scope.chosen', generation }",
    "{ type: 'scope.chosen', generation: generation ?? 0 }",
  ],
  [
    'oldest-due',
    'The oldest generation over its threshold is collected.',
    'machines/policies/scope.ts',
    'for (let generation = oldest; generation >= 0; generation--) {',
    'for (let generation = 0; generation <= oldest; generation++) {',
  ],
  [
    'older-over-threshold',
    'An older generation is due over its threshold, not at it.',
    'machines/policies/scope.ts',
    'if (count[generation] <= threshold[generation]) continue',
    'if (count[generation] < threshold[generation]) continue',
  ],
  [
    'quarter',
    'A full collection waits for a quarter of the old objects, no longer.',
    'machines/policies/scope.ts',
    'longLivedPending < Math.floor',
    'longLivedPending <= Math.floor',
  ],
  ['quarter-whole', 'That quarter is rounded down.', 'machines/policies/scope.ts', 'Math.floor(longLivedTotal / 4)', 'longLivedTotal / 4'],
  [
    'tracked-at-end',
    'An object joins the end of generation 0.',
    'gc/updates.ts',
    '  const last = gc.tail[list]\n  gc.gcPrev[object] = last\n  gc.gcNext[object] = NONE\n  if (last === NONE) gc.head[list] = object\n  else gc.gcNext[last] = object\n  gc.tail[list] = object\n',
    '  const first = gc.head[list]\n  gc.gcNext[object] = first\n  gc.gcPrev[object] = NONE\n  if (first === NONE) gc.tail[list] = object\n  else gc.gcPrev[first] = object\n  gc.head[list] = object\n',
  ],
  ['untracked-links', 'Where an object leaves its list its neighbours are linked.', 'gc/updates.ts', 'else gc.gcPrev[next] = previous\n', ''],
  ['tracked-once', 'What is tracked is not tracked again.', 'gc/lists.ts', 'if (listOf(gc, object) !== UNTRACKED) {', 'if (listOf(gc, object) > UNTRACKED) {'],

  // ── free lists ───────────────────────────────────────────────────────────────────────────────
  ['full-list', 'A full free list takes no more.', 'freelists/lists.ts', 'lists.length[cache] >= lists.limit[cache]', 'lists.length[cache] > lists.limit[cache]'],
  [
    'lists-lifo',
    'The block that a free list took last serves first.',
    'freelists/lists.ts',
    '  lists.blocks[lists.base[cache] + lists.length[cache]] = block\n',
    '  const base = lists.base[cache]\n  lists.blocks.copyWithin(base + 1, base, base + lists.length[cache])\n  lists.blocks[base] = block\n',
  ],
  ['never-reused', '3.11, 3.12: tuples of 20 are kept and do not serve again.', 'freelists/lists.ts', ' || lists.reused[cache] === 0', ''],
  [
    'refused-goes-back',
    'A block that a free list does not take goes back to the allocator.',
    'refcounts/updatesByOthers.ts',
    'export function hearRefusal(refs: Refcounts): void {\n  refs.refused = 1\n',
    'export function hearRefusal(refs: Refcounts): void {\n  if (refs.phase === TrackerPhase.AWAITING_RELEASE) rest(refs)\n  else refs.refused = 1\n',
  ],

  // ── the object model of a version ────────────────────────────────────────────────────────────
  ['last-to-first', 'The items of a list or tuple go from the last to the first.', 'lab/objectModel.ts', '  if (drops === Order.FROM_END) flags |= TypeFlag.FROM_END\n', ''],
  ['guarded-types', 'The trashcan guards the types of a version.', 'lab/objectModel.ts', 'if (trashcan === 1) flags |=', 'if (gc === 1) flags |='],
  ['nesting-outermost', 'To 3.12 the trashcan is emptied at the outermost level.', 'lab/objectModel.ts', 'emptiedAt: 0 }', 'emptiedAt: 1 }'],
  ['recursion-left', '3.13: two C calls are under way when a script lets go.', 'lab/objectModel.ts', 'const CALLS_UNDER_WAY = 2', 'const CALLS_UNDER_WAY = 1'],
  [
    'recursion-resumes',
    '3.13: the trashcan is emptied where more than 100 calls are left.',
    'lab/objectModel.ts',
    'left - trashcan.resumeAbove - 1',
    'left - trashcan.resumeAbove',
  ],
  [
    'largest-tuple',
    'The largest tuple that is kept has its own free list.',
    'lab/objectModel.ts',
    'n <= objects.freeLists.tupleLargestPushed',
    'n < objects.freeLists.tupleLargestPushed',
  ],
  [
    'largest-tuple-served',
    'The largest tuple that serves again does.',
    'objects/tuples.ts',
    'n <= objects.freeLists.tupleLargestPopped',
    'n < objects.freeLists.tupleLargestPopped',
  ],

  // ── growth ───────────────────────────────────────────────────────────────────────────────────
  ['list-3-or-6', '3.8: a list of less than 9 items gets 3 spare ones.', 'objects/lists.ts', 'newsize < 9 ? 3 : 6', 'newsize <= 9 ? 3 : 6'],
  ['list-plus-6', '3.9+: a list gets an eighth and 6 spare items.', 'objects/lists.ts', 'multipleOf4(newsize + eighth + 6)', 'multipleOf4(newsize + eighth + 3)'],
  [
    'list-no-spare',
    '3.9+: a list that grows by more than its spare room gets none.',
    'objects/lists.ts',
    'newsize - size > capacity - newsize',
    'newsize - size >= capacity - newsize',
  ],
  ['list-half', 'A list with half of its capacity keeps it.', 'objects/lists.ts', 'newsize >= Math.floor(allocated / 2)', 'newsize > Math.floor(allocated / 2)'],
  ['list-exact', '3.10+: a list of a known length is of an even capacity.', 'objects/lists.ts', 'Math.ceil(n / preallocateMultiple) * preallocateMultiple', 'n'],
  ['dict-two-thirds', 'A dict’s table is full at two thirds, rounded down.', 'objects/dicts.ts', 'return Math.floor((slots * 2) / 3)', 'return Math.ceil((slots * 2) / 3)'],
  ['dict-growth', 'A full dict asks for three times its items.', 'objects/dicts.ts', 'return used * 3', 'return used * 2'],
  [
    'dict-delete',
    'A deletion wins a dict no room.',
    'objects/dicts.ts',
    'export function dictDelete(dict: DictTable): void {\n',
    'export function dictDelete(dict: DictTable): void {\n  dict.usable++\n',
  ],
  [
    'dict-clone',
    'A dict with two thirds of its entries is cloned.',
    'objects/dicts.ts',
    'dict.used >= Math.floor((dict.nentries * 2) / 3)',
    'dict.used > Math.floor((dict.nentries * 2) / 3)',
  ],
  ['dict-indices', 'Indices of 256 slots have 2 bytes.', 'objects/dicts.ts', 'if (slots <= 0xff) return 1', 'if (slots <= 0x100) return 1'],
  ['set-three-fifths', 'A set’s table is replaced at three fifths of its mask.', 'objects/sets.ts', 'set.fill * 5 < set.mask * 3', 'set.fill * 5 <= set.mask * 3'],
  ['set-large', 'A set of more than 50,000 items grows by half as much.', 'objects/sets.ts', 'set.used > 50_000 ? set.used * 2 : set.used * 4', 'set.used * 4'],
  [
    'set-dummies',
    'A deleted key keeps its slot in a set.',
    'objects/sets.ts',
    'export function setDiscard(set: SetTable): void {\n',
    'export function setDiscard(set: SetTable): void {\n  set.fill--\n',
  ],
  ['bytearray-half', 'A bytearray of half its buffer keeps it.', 'objects/bytes.ts', 'newsize < Math.floor(alloc / 2)', 'newsize <= Math.floor(alloc / 2)'],
  ['bytearray-eighth', 'A bytearray that grows by an eighth at most gets spare bytes.', 'objects/bytes.ts', 'newsize <= alloc * 1.125', 'newsize < alloc * 1.125'],
  ['small-ints-from', 'The smallest int that exists once is −5.', 'objects/ints.ts', 'value >= objects.smallIntMin', 'value > objects.smallIntMin'],
  ['small-ints-to', 'The largest int that exists once is 256.', 'objects/ints.ts', 'value <= objects.smallIntMax', 'value < objects.smallIntMax'],
  ['int-zero', '3.12+: an int of 0 has room for a digit.', 'objects/ints.ts', 'Math.max(digits, objects.zeroDigits)', 'digits'],
  ['str-shared', 'A string of one character up to Latin-1 is shared.', 'objects/strings.ts', 'kind <= StrKind.LATIN1', 'kind < StrKind.LATIN1'],
  ['str-latin1', 'A string of 0xFF is Latin-1, one of 0x100 is not.', 'objects/strings.ts', 'code >= 0x100)', 'code > 0x100)'],
  ['values-room', '3.11+: each new instance takes one name’s room, down to 1.', 'objects/instances.ts', 'if (keys.usable > 1) keys.usable--', 'if (keys.usable > 0) keys.usable--'],
  [
    'values-sized-first',
    '3.13: an instance is sized before that room is taken.',
    'objects/instances.ts',
    "const sizedFirst = objects.instances.attributes === 'inline values'",
    "const sizedFirst = objects.instances.attributes === ''",
  ],
  ['split-order', 'To 3.10: attributes in another order give an instance its own table.', 'objects/instances.ts', 'if (index >= 0 && index === dict.used) {', 'if (index >= 0) {'],
  ['instance-items', 'An instance with items has room for one more.', 'objects/sizes.ts', '(nitems + 1) * layout.itemsize', 'nitems * layout.itemsize'],

  // ── marks for snapshots ──────────────────────────────────────────────────────────────────────
  ['mark-cleared-slot', 'A slot that is cleared is marked.', 'snapshot/touchedRefcounts.ts', "      touches.at('slotTarget', refs.slotBase[object] + slot)\n", ''],
  ['mark-old-range', 'A range of slots that is given up is marked.', 'snapshot/touchedRefcounts.ts', "  if (known !== NONE) touches.at('slotTarget', known)\n", ''],
  ['mark-dead-range', 'The range of a dead object is marked.', 'snapshot/touchedRefcounts.ts', "  touches.at('slotTarget', refs.slotBase[object])\n", ''],
  [
    'mark-number',
    'A number that is given back is marked.',
    'snapshot/touchedRefcounts.ts',
    "  touches.at('freeNumbers', touches.move('freeNumbersLength', 1))\n",
    "  touches.move('freeNumbersLength', 1)\n",
  ],
  ['mark-delayed', 'What is put off is marked.', 'snapshot/touchedRefcounts.ts', "touches.at('trashcan', touches.move('trashcanLength', 1))", "touches.move('trashcanLength', 1)"],
  ['mark-class', 'The count of a class is marked.', 'snapshot/touchedRefcounts.ts', '      countMoved(touches, typeObject)\n', ''],
  [
    'mark-untracked',
    'The flags of an untracked object are marked.',
    'snapshot/touchedRefcounts.ts',
    "  [F.OBJECT_UNTRACKED, (touches, _refs, object) => touches.at('objFlags', object)],\n",
    '',
  ],
  ['mark-last', 'The last object before a new one is marked.', 'snapshot/touchedGenerations.ts', "  if (last !== NONE) touches.at('gcNext', last)\n", ''],
  ['mark-next', 'The neighbour behind one that leaves is marked.', 'snapshot/touchedGenerations.ts', "  if (next !== NONE) touches.at('gcPrev', next)\n", ''],
  ['mark-count', 'A count that goes down is marked.', 'snapshot/touchedGenerations.ts', "  [F.DEALLOCATION_COUNTED, (touches) => touches.at('count', 0)],\n", ''],
  ['mark-list', 'A block on a free list is marked.', 'snapshot/touchedFreeLists.ts', "      touches.range('blocks', base[cache], base[cache] + limit[cache])\n", ''],
]

module.exports = { OBJECT_MUTATIONS }
