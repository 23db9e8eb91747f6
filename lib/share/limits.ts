/** How much a file may hold. */
export interface Limits {
  /** Bytes of the file, and of what it unpacks to. */
  bytes: number;
  /** Characters of one record. */
  record: number;
  /** Levels of lists and objects inside each other. */
  depth: number;
  /** Records of all kinds. */
  records: number;
}

/** The limits of record.md; a larger file is refused with that reason. */
export const limits: Limits = { bytes: 600_000_000, record: 2_000_000, depth: 32, records: 2_000_000 };
