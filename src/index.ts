// The public API, all of it, by concept.

// Parts that a plan is made of: any of them can be replaced.
export { type AllocatorPart, pymallocAllocator } from '../machines/allocator'
export { bumpAllocator } from '../machines/bumpAllocator'
export { type CollectorPart, generationalCollector, incrementalCollector } from '../machines/collector'
// Facts as numbers, and as the streams carry them.
export { decodeFact } from '../machines/factCodec'
export { type CachePart, freeListCaches, noCaches } from '../machines/freeListCache'
export { decodeOperation } from '../machines/operationCodec'
// Plans: which actors, with which numbers.
export { bump, cpython, legacy, PLANS, type Plan, PlanError, planByName } from '../machines/plans'
// Policies: whether to collect, what, and where survivors go.
export {
  CPYTHON_POLICIES,
  doubledTrigger,
  everythingScope,
  generationalScope,
  type HeapNumbers,
  INCREMENTAL_POLICIES,
  incrementScope,
  neverTrigger,
  POLICIES,
  type Policies,
  type PolicyPart,
  promoteNobody,
  promoteToNext,
  promoteToOldest,
  thresholdTrigger,
  youngestScope,
} from '../machines/policies'
export { deferredTracker, refcountTracker, type TrackerPart } from '../machines/refcountTracker'
// Streams: what is asked, and what happened.
export { Bus, BusError, type BusOptions, type Outbox, type Receiver } from '../streams/bus'
export { type Cursor, timelineCursor } from '../streams/cursor'
export type { Fact, FactOf, FactType } from '../streams/facts'
export { type ActorId, POLICY_IDS, type PolicyId, type Seq, SHIPPED_POLICIES } from '../streams/ids'
export type { Draft, Message, MessageType, Signal } from '../streams/message'
export type { Operation, OperationOf, OperationType } from '../streams/operations'
export { byActor, byAddress, causedBy, isOperation, type Rate, ratePer, untilSeq } from '../streams/operators'
export { type BusRecording, printFact, recordBus } from '../streams/recording'
export { ROUTES, type Route } from '../streams/routes'
// The state of a fresh interpreter.
export { BootError, type BootImage, parseBootImage } from './boot'
export type { AllocatorKernel } from './kernel/allocatorKernel'
export type { CollectorKernel } from './kernel/collector/kernel'
export { PHASES, type PhaseSpec } from './kernel/collector/phases'
export { Edges, traverse } from './kernel/collector/traverse'
// For a front end that is the mutator itself: operations, and what it reads of the columns, as numbers.
export { NONE } from './kernel/columns'
export { Awaiting, Debug, GENERATIONS, List, OLD_SPACES, YOUNG } from './kernel/gc/layout'
export { objectsOf } from './kernel/gc/read'
export { INCREMENTAL_PHASES } from './kernel/incremental/phases'
export { O } from './kernel/operations'
export type { Pymalloc } from './kernel/pymalloc/layout'
export type { Recording } from './kernel/recording/layout'
export { cutOffArenaCalls } from './kernel/recording/mutatorState'
export { ObjectFlag, type Refcounts, Step, TrackerPhase, TypeFlag } from './kernel/refcounts/layout'
export { bufferOf } from './kernel/refcounts/read'
export { referentOf, weakrefsOf } from './kernel/weakrefs/read'
// The lab: a heap, its program, and the way to run it.
export { createFastLab, createTracedLab, type Lab, type LabOptions, type LabStatus, type Mode, type TracedLab, type TracedOptions } from './lab/createLab'
// Reading a heap: statistics, CPython's own report, what an address is, where a replay went wrong.
export { type Divergence, describePlace, divergenceOf, type PlaceDescription } from './lab/divergence'
// Watching the actors with other tools.
export { type DevtoolsConnection, type DevtoolsExtension, type DevtoolsMessage, type DevtoolsOptions, devtoolsInspect } from './lab/inspect/devtools'
export { type Inspect, type Sampling, sampledInspect } from './lab/inspect/sampled'
export { type ObjectLab, type ObjectLabOptions, partNames, type TracedObjectLab } from './lab/objectLab'
export { cacheNumber, cacheOf, keptBy, NO_CACHE, type ObjectModel, typeName, typeNumber } from './lab/objectModel'
export { policyNames } from './lab/policiesAtHand'
export { type RecordedRange, type ReplayedRun, readMessages, recordedFacts, recordedMessages } from './lab/recordedRun'
export { replayer } from './lab/replayer'
export { type HeapOfObjects, type PlaceOfAddress, whatIsAt } from './lab/whatIsAt'
export { overrideProfile, PATCH_PROFILES, PROFILES, type Profile, ProfileError, type ProfileNumber } from './profiles'
export { PyClass, PyInstance } from './program/classes'
export { createLab, restore } from './program/createLab'
export { PyDict } from './program/dict'
export { type CollectionCallback, type CollectionInfo, GcModule, GcValueError, type GenerationStats } from './program/gc'
export { Heap, OutOfMemoryError } from './program/heap'
export { PyList } from './program/list'
// A heap whose mutator is a TypeScript program.
export { DeadObjectError, PyObject } from './program/object'
export { PySet } from './program/set'
export { PyTuple } from './program/tuple'
export { PyWeakref, type WeakrefCallback } from './program/weakref'
export { debugMallocStats } from './snapshot/debugMallocStats'
export { applyDiff, type Change, type ChangedRecord, type ColumnDiff, changedRecords, DiffError, diff, type HeapDiff, type KernelDiff, reverseDiff } from './snapshot/diff'
export { brokenInvariants } from './snapshot/invariants'
export { KEYFRAME_EVERY, keyframeBefore, type SnapshotCadence } from './snapshot/keyframes'
export { brokenObjectInvariants, type ObjectHeap } from './snapshot/objectInvariants'
export { type ListName, type ObjectView, viewObject } from './snapshot/objectViews'
export type { ColumnSnapshot, Page, PageNode } from './snapshot/pages'
export type { HeapSnapshot, KernelSnapshot, Moment } from './snapshot/snapshot'
export { type ClassStatistics, type GenerationStatistics, generationStatistics, type HeapStatistics, heapStatistics } from './snapshot/statistics'
export { pageAt, readColumn } from './snapshot/tree'
export { type ArenaView, type BlockState, type BlockView, type PoolView, viewArena, viewBlock, viewPool } from './snapshot/views'
// The timeline: a recorded run that can be sought, stepped both ways, searched, and left for branches.
export { filledSlot, living, operationOf } from './timeline/branches/apply'
export { type BranchChange, BranchError, type ChangeKind, policyFrom, printChange, restarts } from './timeline/branches/change'
export { type ComparedRun, type Comparison, compareRuns, countersOf, diffRuns, type FactDifference, type Parting, type RunCounters } from './timeline/branches/compare'
export { commonLength, ForkedKeyframes, ForkedLog } from './timeline/branches/forked'
export { type BranchEnding, type BranchReplay, type BranchReplayOptions, replayBranch } from './timeline/branches/replay'
export { type Branch, BranchTree, type BranchTreeData, MAIN } from './timeline/branches/tree'
export { collectionFinds, collectionFreesNothing, collectionStarts, PLAIN_CONDITIONS } from './timeline/conditions/collections'
export { GarbageLedger } from './timeline/conditions/garbage'
export { addressChangesOwner, arenaIsReleased, arenaOpens, bufferMoves, poolEmpties, poolFills, type WhichPool } from './timeline/conditions/memory'
export { garbageExceeds, HEAP_NUMBERS, heapBytesExceed, when } from './timeline/conditions/numbers'
export { atOperation, type ObjectName, objectDies, objectIsBorn, ofFacts, predicate, refcountReaches, slotChanges, typeIsAllocated } from './timeline/conditions/objects'
export { ANY_SLOT, type Cut, type KindOfCut, type ReferenceKind } from './timeline/cycles/cut'
export { type Cycle, Cycles, findGarbage, Garbage, type GarbageHeap, type Missed } from './timeline/cycles/garbage'
export { type Dropped, type Holders, holdersOf, liveCycles, whenDropped } from './timeline/cycles/live'
export { type CutProof, isProved, proveCut } from './timeline/cycles/prove'
export { lastStored, type StoredReference, storesOf } from './timeline/cycles/stores'
export { type Keyframe, KeyframeList, type KeyframeOptions, type Keyframes } from './timeline/keyframes'
export { both, type LoggedOperation, OperationLog, type OperationSink, type RunLog, type Site } from './timeline/log'
export { comparePositions, type Position, parsePosition, printPosition, START } from './timeline/position'
export { indexLast, intercepted, noting, type RunIndex, recorded, type Whereabouts } from './timeline/recorder'
export type { Replayed, Replayer, Rewindable } from './timeline/replayed'
export { type FactPlace, GivenUp, type RecordedRun, replaying, runToEnd } from './timeline/scan'
export { allHits, type Condition, type ConditionTest, collectingHits, type Hit, Hits, type SearchOptions, search, searching } from './timeline/search'
export { measureSurvival, type Survival, type SurvivalOptions, type TypeSurvival } from './timeline/survival/survival'
export type { GenerationFlow, SurvivalRow } from './timeline/survival/tally'
export { type Tenant, tenantsBefore } from './timeline/tenants'
export { DivergenceError, type FactList, type FactRecord, type StepSize, Timeline, type TimelineOptions } from './timeline/timeline'
export { type AddressReason, type BlockSource, whyAddress } from './timeline/why/address'
export { type AlivePath, type AliveReason, CLASS_SLOT, countEdges, type Reference, referrersOf, whyAlive, whyHeld } from './timeline/why/alive'
export { type ArenaReason, arenaAt, type PoolReason, poolOfBlock, type StaysReason, type Survivor, whyArena, whyPool } from './timeline/why/arena'
export { bornAt, diedAt, type Explained, type Link, objectAt } from './timeline/why/chain'
export {
  type CollectionReason,
  collectionBefore,
  type GenerationDecision,
  type IncrementDecision,
  type LongLived,
  type NoCollectionReason,
  whyCollected,
  whyNotCollected,
} from './timeline/why/collected'
export { type DeathReason, whyDied } from './timeline/why/died'
export { type CutOff, type GarbageReason, whyGarbage } from './timeline/why/garbage'
export type { PassedBecause, PassedCollection } from './timeline/why/passedOver'
export { pathBetween, referencesOf } from './timeline/why/path'
export { type PromotionReason, type SurvivedCollection, whyPromoted } from './timeline/why/promoted'
export { type TrackingReason, type TrackingRule, whyTracked } from './timeline/why/tracked'
// Traces: recordings of real interpreters.
export { type CollectionTrace, type CollectorRecord, decodeCollections } from './trace/collections'
export { decodeTrace, type Trace } from './trace/decode'
export { compareWithDump, type Dump, type DumpDifference, parseDump } from './trace/dump'
export { TraceFormatError } from './trace/errors'
// Exports: a moment or a part of a run in the formats of other tools.
export type { ArrowForm } from './trace/export/arrow'
export { writeFactsArrow } from './trace/export/arrowLater'
export { writeChromeTrace } from './trace/export/chrome'
export { dotText } from './trace/export/dot'
export type { FactDecoder } from './trace/export/factTable'
export { SNAPSHOT_META, writeHeapSnapshot } from './trace/export/heapSnapshot'
export { writeMomentJson } from './trace/export/json'
export { mermaidText } from './trace/export/mermaid'
export type { MomentHead, MomentNames, ObjectText, Root, RunNames, SourcePlace, Write } from './trace/export/names'
export { writeFactsParquet } from './trace/export/parquet'
export { choosePicture, PICTURE_OBJECTS, type Picture, type PictureNode, type PictureOptions } from './trace/export/picture'
export type { Range } from './trace/export/range'
export type { TraceHeader } from './trace/header'
export { arena, free, malloc, program, type Request, realloc } from './trace/program'
export { HASH_EVERY, SESSION_FORMAT, SESSION_VERSION, type SessionHeader, type SessionNote, type SessionProgram } from './trace/session/format'
