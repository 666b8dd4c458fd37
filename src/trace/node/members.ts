import { gunzipSync, gzipSync } from 'node:zlib'

// A gzip file may consist of members, one behind the other (RFC 1952); each has a checksum of its own. Ours say in an extra field how long they are (as
// BGZF does), so that they are found without decompressing what lies before, and one that was not written to its end is seen.

/** Our subfield of the extra field: two letters, and 4 bytes that hold the member's whole length. */
const SUBFIELD = [0x4f, 0x42]
/** Fixed header, length of the extra field, subfield. */
const HEAD = 10 + 2 + 8
const PLAIN_HEAD = 10
const FLAG_EXTRA = 4

/** The bytes as one member. */
export function encodeMember(bytes: Uint8Array, level = 6): Uint8Array {
  const plain = gzipSync(bytes, { level })
  const member = Buffer.alloc(HEAD + plain.length - PLAIN_HEAD)
  plain.copy(member, 0, 0, PLAIN_HEAD)
  member[3] = FLAG_EXTRA
  // No clock and no system in the file: the same run makes the same bytes.
  member.writeUInt32LE(0, 4)
  member[9] = 255
  member.writeUInt16LE(8, 10)
  member[12] = SUBFIELD[0]
  member[13] = SUBFIELD[1]
  member.writeUInt16LE(4, 14)
  member.writeUInt32LE(member.length, 16)
  plain.copy(member, HEAD, PLAIN_HEAD)
  return member
}

/** Bytes that tell how long a member is. */
export const MEMBER_HEAD = HEAD

/** The whole length of the member that begins with these bytes; null: it is none of ours. */
export function memberLength(head: Uint8Array): number | null {
  if (head.length < HEAD || head[0] !== 0x1f || head[1] !== 0x8b || head[2] !== 8 || head[3] !== FLAG_EXTRA || head[12] !== SUBFIELD[0] || head[13] !== SUBFIELD[1]) return null
  return new DataView(head.buffer, head.byteOffset, head.length).getUint32(16, true)
}

/** What the member holds. @throws Error where its checksum, or anything else of it, is wrong */
export function decodeMember(member: Uint8Array): Uint8Array {
  return gunzipSync(member)
}
