import type { AddressSpaceProfile } from './profile'

const KiB = 1024
const MiB = 1024 * KiB
const GiB = 1024 * MiB

/**
 * A process of a position-independent CPython on x86-64 Linux without address randomisation.
 * Source: `arch/x86/include/asm/elf.h` (ELF_ET_DYN_BASE), `Documentation/arch/x86/x86_64/mm.rst`; mallopt(3) for glibc's defaults.
 * The sizes of text, data and bss are those of an ordinary libpython, rounded; nothing is derived from them.
 */
export const linuxX8664: AddressSpaceProfile = {
  pageSize: 4 * KiB,
  textBase: 0x5555_5555_4000,
  textBytes: 4 * MiB,
  dataBytes: 1 * MiB,
  bssBytes: 512 * KiB,
  heapBase: 0x5555_5600_0000,
  mmapTop: 0x7fff_f7ff_f000,
  stackTop: 0x7fff_ffff_f000,
  stackBytes: 8 * MiB,
  memoryLimit: 64 * GiB,
  mmapThreshold: 128 * KiB,
  largeBlockHeader: 16,
  heapStep: 132 * KiB,
}
