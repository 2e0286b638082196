import type { Paper } from '../../../core/evidence/paper.ts';
import { sha256OfBytes, sha256OfText } from '../../../core/evidence/sha256.ts';
import { readingTextSchema } from '../../../core/text/reading-text-schema.ts';
import { readPageInTab } from '../../../platform/read-page-in-tab.ts';
import type { Looked } from '../../recheck/make-report.ts';
import { fetchAgain } from './fetch-again.ts';
import { readPdf } from './read-pdf.ts';

/** Among so many bytes at its start a PDF says that it is one. */
const START = 1024;

/**
 * Looks at what is at the address of a paper now. A PDF is read in a worker; a web page in a tab behind the others,
 * because only there it has the styles and scripts that say what of it can be seen: of one that is only parsed Chromium
 * shows nothing and Firefox what is hidden as well (docs/finding-again.md). Throws the signal's reason when it is broken off.
 */
export async function lookAtSource(
  { kind, sha256: before }: Paper,
  address: string,
  signal: AbortSignal,
): Promise<Looked> {
  const { file, redirectedTo } = await fetchAgain(address, signal);
  if (typeof file === 'string') return { there: file, redirectedTo };
  const { bytes, type } = file;
  if (new TextDecoder('latin1').decode(bytes.subarray(0, START)).includes('%PDF-')) {
    const sha256 = await sha256OfBytes(bytes);
    if (sha256 === before) return { there: { sha256, reading: null, unread: [] }, redirectedTo };
    return { there: await readPdf(bytes, sha256, address, signal), redirectedTo };
  }
  if (kind === 'pdf' || !/html/i.test(type)) return { there: 'not-a-paper', redirectedTo };
  return { there: await readPage(address, signal), redirectedTo };
}

async function readPage(address: string, signal: AbortSignal): Promise<Looked['there']> {
  const seen = await readPageInTab(address, signal);
  const reading = readingTextSchema.safeParse(seen?.answer);
  if (!reading.success) return 'unreachable';
  return { sha256: await sha256OfText(reading.data.text), reading: reading.data, unread: [] };
}
