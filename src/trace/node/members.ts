import { crc32, gunzipSync, gzipSync } from 'node:zlib'
import type { Member } from '../session/format'

// A gzip file may consist of members, one behind the other (RFC 1952); each has checksums of its own. Ours say in an extra field how long they are (as
// BGZF does) and what they hold, so that they are found without decompressing what lies before, and one that was not written to its end is seen.

/** Our subfield of the extra field: two letters, then the member's whole length, what it holds, and operations before it. */
const SUBFIELD = [0x4f, 0x42]
const SUBFIELD_LENGTH = 16
const PLAIN_HEAD = 10
const FLAG_HEAD_CRC = 2
const FLAG_EXTRA = 4
/** What each member of ours begins with. */
const BEGINNING = Buffer.from([0x1f, 0x8b, 8, FLAG_EXTRA | FLAG_HEAD_CRC])
/** What the checksum of the head is made of: the fixed head, the length of the extra field, the subfield. */
const CHECKED = PLAIN_HEAD + 2 + 4 + SUBFIELD_LENGTH

/** Bytes that tell what a member is. */
export const MEMBER_HEAD = CHECKED + 2

/** What the head of a member says. */
export interface MemberHead {
  /** The whole length. */
  readonly length: number
  readonly kind: Member
  /** Operations of the session that come before it. */
  readonly operation: number
}

/** How hard gzip looks for repetitions, 1 to 9. Most of a member is zeros and small numbers: 6 takes three times as long for a tenth less. */
const LEVEL = 2

/** The bytes as one member. */
export function encodeMember(bytes: Uint8Array, kind: Member, operation: number, level = LEVEL): Uint8Array {
  const plain = gzipSync(bytes, { level, chunkSize: 2 ** 18 })
  const member = Buffer.alloc(MEMBER_HEAD + plain.length - PLAIN_HEAD)
  plain.copy(member, 0, 0, PLAIN_HEAD)
  member[3] = FLAG_EXTRA | FLAG_HEAD_CRC
  // No clock and no system in the file: the same run makes the same bytes.
  member.writeUInt32LE(0, 4)
  member[9] = 255
  member.writeUInt16LE(4 + SUBFIELD_LENGTH, 10)
  member[12] = SUBFIELD[0]
  member[13] = SUBFIELD[1]
  member.writeUInt16LE(SUBFIELD_LENGTH, 14)
  member.writeUInt32LE(member.length, 16)
  member.writeUInt32LE(kind, 20)
  member.writeBigUInt64LE(BigInt(operation), 24)
  member.writeUInt16LE(checksum(member), CHECKED)
  plain.copy(member, MEMBER_HEAD, PLAIN_HEAD)
  return member
}

/** Room for what a member holds, at a time. */
const LEAST_ROOM = 2 ** 10
const MOST_ROOM = 2 ** 26

/** What the head says; null: it is none of ours, or not sound. */
export function memberHead(head: Uint8Array): MemberHead | null {
  if (head.length < MEMBER_HEAD || head[0] !== 0x1f || head[1] !== 0x8b || head[2] !== 8 || head[3] !== (FLAG_EXTRA | FLAG_HEAD_CRC)) return null
  const view = new DataView(head.buffer, head.byteOffset, head.length)
  if (view.getUint16(CHECKED, true) !== checksum(head) || head[12] !== SUBFIELD[0] || head[13] !== SUBFIELD[1]) return null
  return { length: view.getUint32(16, true), kind: view.getUint32(20, true), operation: Number(view.getBigUint64(24, true)) }
}

/** Where the first sound head among these bytes begins; −1: there is none. */
export function findHead(bytes: Uint8Array): number {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  for (let at = buffer.indexOf(BEGINNING); at >= 0; at = buffer.indexOf(BEGINNING, at + 1)) if (memberHead(bytes.subarray(at, at + MEMBER_HEAD)) !== null) return at
  return -1
}

/** What the member holds. @throws Error where a checksum, or anything else of it, is wrong */
export function decodeMember(member: Uint8Array): Uint8Array {
  // The last four bytes say how many there are: so much room at once, and no copies of pieces. What they say is no more trusted than the rest.
  const length = member.length < MEMBER_HEAD ? 0 : new DataView(member.buffer, member.byteOffset + member.length - 4, 4).getUint32(0, true)
  return gunzipSync(member, { chunkSize: Math.min(Math.max(length + 1, LEAST_ROOM), MOST_ROOM) })
}

function checksum(head: Uint8Array): number {
  return crc32(head.subarray(0, CHECKED)) & 0xffff
}
