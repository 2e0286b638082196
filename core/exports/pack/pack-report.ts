import { buildText } from '../build-text.ts';

/** The list of quotes for people in a pack: its path there, and what writes it. */
export const PACK_REPORT = { path: 'data/quotes.txt', build: buildText };
