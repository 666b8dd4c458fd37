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
  generationalScope,
  type HeapNumbers,
  INCREMENTAL_POLICIES,
  incrementScope,
  neverTrigger,
  type Policies,
  type PolicyPart,
  promoteToNext,
  thresholdTrigger,
} from '../machines/policies'
export { deferredTracker, refcountTracker, type TrackerPart } from '../machines/refcountTracker'
// Streams: what is asked, and what happened.
export { Bus, BusError, type BusOptions, type Outbox, type Receiver } from '../streams/bus'
export type { Fact, FactOf, FactType } from '../streams/facts'
export type { ActorId, PolicyId, Seq } from '../streams/ids'
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
export { type ObjectLab, type ObjectLabOptions, partNames, type TracedObjectLab } from './lab/objectLab'
export { cacheNumber, cacheOf, keptBy, NO_CACHE, type ObjectModel, typeName, typeNumber } from './lab/objectModel'
export { replayer } from './lab/replayer'
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
export { type ClassStatistics, type HeapStatistics, heapStatistics } from './snapshot/statistics'
export { pageAt, readColumn } from './snapshot/tree'
export { type ArenaView, type BlockState, type BlockView, type PoolView, viewArena, viewBlock, viewPool } from './snapshot/views'
// The timeline: a recorded run that can be sought, stepped both ways, searched, and left for branches.
export { filledSlot, living, operationOf } from './timeline/branches/apply'
export { type BranchChange, BranchError, type ChangeKind, printChange, restarts } from './timeline/branches/change'
export { type ComparedRun, type Comparison, compareRuns, countersOf, diffRuns, type FactDifference, type Parting, type RunCounters } from './timeline/branches/compare'
export { commonLength, ForkedKeyframes, ForkedLog } from './timeline/branches/forked'
export { type BranchEnding, type BranchReplay, type BranchReplayOptions, replayBranch } from './timeline/branches/replay'
export { type Branch, BranchTree, type BranchTreeData, MAIN } from './timeline/branches/tree'
export {
  atOperation,
  collectionFreesNothing,
  collectionStarts,
  type ObjectName,
  objectDies,
  objectIsBorn,
  ofFacts,
  PLAIN_CONDITIONS,
  refcountReaches,
  slotChanges,
} from './timeline/conditions'
export { type Keyframe, KeyframeList, type KeyframeOptions, type Keyframes } from './timeline/keyframes'
export { both, type LoggedOperation, OperationLog, type OperationSink, type RunLog, type Site } from './timeline/log'
export { comparePositions, type Position, parsePosition, printPosition } from './timeline/position'
export { intercepted, noting, type RunIndex, recorded, type Whereabouts } from './timeline/recorder'
export type { Replayed, Replayer, Rewindable } from './timeline/replayed'
export { allHits, type Condition, type SearchOptions, search } from './timeline/search'
export { DivergenceError, type FactRecord, type StepSize, Timeline, type TimelineOptions } from './timeline/timeline'
export { type AlivePath, countEdges, type Reference, referrersOf, whyAlive } from './timeline/why/alive'
export { type CollectionReason, collectionBefore, whyCollected } from './timeline/why/collected'
export { type DeathCause, whyDied } from './timeline/why/died'
// Traces: recordings of real interpreters.
export { type CollectionTrace, type CollectorRecord, decodeCollections } from './trace/collections'
export { decodeTrace, type Trace } from './trace/decode'
export { compareWithDump, type Dump, type DumpDifference, parseDump } from './trace/dump'
export { TraceFormatError } from './trace/errors'
export type { TraceHeader } from './trace/header'
export { arena, free, malloc, program, type Request, realloc } from './trace/program'
export { HASH_EVERY, SESSION_FORMAT, SESSION_VERSION, type SessionHeader, type SessionNote, type SessionProgram } from './trace/session/format'
