import type { PrivateKind } from './private-kind.ts';

/** A place in a text: offsets in UTF-16, end exclusive. */
export type PrivateSpan = { start: number; end: number; kind: PrivateKind };
