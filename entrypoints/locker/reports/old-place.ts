import type { Paper } from '../../../core/evidence/paper.ts';
import type { Quote } from '../../../core/evidence/quote.ts';
import { copyAddress } from '../../../platform/pages.ts';

/** The address of the place where a quote stood when it was saved, in the kept copy of its paper. */
export function oldPlace({ pages }: Quote, { sha256, kind }: Paper): string {
  const [page] = pages;
  return copyAddress(sha256, kind) + (page === undefined ? '' : `#page=${page}`);
}
