import { buildText } from '../build-text.ts';
import type { ExportFormat } from '../formats.ts';

/** The quotes for people to read in a pack: the path there, and what writes them. */
export const PACK_REPORT: { path: string; build: ExportFormat['build'] } = {
  path: 'data/quotes.txt',
  build: buildText,
};
