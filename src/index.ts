// The public API, all of it, by concept.

export type { AllocatorPart } from '../machines/allocator'
// Plans: which actors, with which numbers.
export { bump, cpython, PLANS, type Plan, PlanError, planByName } from '../machines/plans'
// Streams: what is asked, and what happened.
export { Bus, BusError, type BusOptions, type Outbox, type Receiver } from '../streams/bus'
export type { Fact, FactOf, FactType } from '../streams/facts'
export type { ActorId, Seq } from '../streams/ids'
export type { Draft, Message, MessageType, Signal } from '../streams/message'
export type { Operation, OperationOf, OperationType } from '../streams/operations'
export { byActor, byAddress, causedBy, isOperation, type Rate, ratePer, untilSeq } from '../streams/operators'
export { type BusRecording, printFact, recordBus } from '../streams/recording'
export { ROUTES, type Route } from '../streams/routes'
export type { AllocatorKernel } from './kernel/allocatorKernel'
export type { Pymalloc } from './kernel/pymalloc/layout'
export type { Recording } from './kernel/recording/layout'
export { cutOffArenaCalls } from './kernel/recording/mutatorState'
// The lab: a heap, its program, and the way to run it.
export { createFastLab, createLab, createTracedLab, type Lab, type LabOptions, type LabStatus, type Mode, type TracedLab, type TracedOptions } from './lab/createLab'
// Reading a heap: statistics, CPython's own report, what an address is, where a replay went wrong.
export { type Divergence, describePlace, divergenceOf, type PlaceDescription } from './lab/divergence'
export { overrideProfile, PROFILES, type Profile, ProfileError, type ProfileNumber } from './profiles'
export { debugMallocStats } from './snapshot/debugMallocStats'
export { brokenInvariants } from './snapshot/invariants'
export type { ColumnSnapshot, Page } from './snapshot/pages'
export type { HeapSnapshot, KernelSnapshot } from './snapshot/snapshot'
export { type ClassStatistics, type HeapStatistics, heapStatistics } from './snapshot/statistics'
// Traces: recordings of real interpreters.
export { decodeTrace, type Trace } from './trace/decode'
export { compareWithDump, type Dump, type DumpDifference, parseDump } from './trace/dump'
export { TraceFormatError } from './trace/errors'
export type { TraceHeader } from './trace/header'
export { arena, free, malloc, program, type Request, realloc } from './trace/program'
