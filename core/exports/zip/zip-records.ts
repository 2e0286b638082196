/** The signatures and fixed lengths of the records of a ZIP (PKWARE's APPNOTE, sections 4.3.7, 4.3.12 and 4.3.16). */
export const LOCAL = { signature: 0x04034b50, length: 30 };
export const CENTRAL = { signature: 0x02014b50, length: 46 };
export const END = { signature: 0x06054b50, length: 22 };

export const STORED = 0;
export const DEFLATED = 8;

/** What the formats of 16 and 32 bits can hold: more needs ZIP64, which Minuted does not write. */
export const MOST_ENTRIES = 0xfffe;
export const MOST_BYTES = 0xfffffffe;
