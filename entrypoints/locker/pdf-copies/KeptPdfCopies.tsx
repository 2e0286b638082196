import { errorText } from '../../../components/error-text.ts';
import type { Paper } from '../../../core/evidence/paper.ts';
import { ExpectedError } from '../../../core/result.ts';
import { say } from '../../../platform/say.ts';
import { quotesOf } from '../../../storage/quotes.ts';
import { findSource, isSourceKept } from '../../../storage/sources.ts';
import { useLiveQuery } from '../../../storage/use-live-query.ts';
import { PdfCopies } from './PdfCopies.tsx';

/** Copies of a PDF out of the one that the locker keeps, or what to do where it keeps none. */
export function KeptPdfCopies({ paper }: { paper: Paper }) {
  const { sha256 } = paper;
  const quotes = useLiveQuery(() => quotesOf(sha256), [sha256]);
  const kept = useLiveQuery(() => isSourceKept(sha256), [sha256]);
  const failed = [quotes, kept].find(({ state }) => state === 'failed');
  if (failed?.state === 'failed') return <p role="alert">{errorText(failed.code)}</p>;
  if (quotes.state !== 'ready' || kept.state !== 'ready') return null;
  if (!kept.value) return <p data-not-kept>{say('keptPdfCopies_minutedHasNoCopyOfThis')}</p>;
  return <PdfCopies paper={paper} quotes={quotes.value} take={() => keptBytes(sha256)} />;
}

async function keptBytes(sha256: string): Promise<Uint8Array<ArrayBuffer>> {
  const source = await findSource(sha256);
  if (!source) throw new ExpectedError('not-kept');
  return new Uint8Array(await source.copy.arrayBuffer());
}
