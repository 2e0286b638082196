import { chainEvents, digestOf, type LogEntry } from '../../../../core/evidence/log.ts';
import type { Paper } from '../../../../core/evidence/paper.ts';
import type { Quote } from '../../../../core/evidence/quote.ts';
import { sha256OfBytes, sha256OfText } from '../../../../core/evidence/sha256.ts';
import type { ExportHeader } from '../../../../core/exports/evidence-json.ts';
import type { ExportTask } from '../../../../core/exports/export-task.ts';
import { buildPack } from '../../../../core/exports/pack/build-pack.ts';
import { SIGNING } from '../../../../core/exports/pack/signature-files.ts';
import type { PackSigner } from '../../../../core/exports/pack/write-bag.ts';
import type { ReadingText } from '../../../../core/text/reading-text.ts';
import { quoteId } from '../../../../storage/quote-id.ts';
import { sampleHeader, samplePaper, sampleQuote } from '../sample-evidence.ts';

/** A locker in memory: papers with text and copy, their quotes, and a log that fits. */
export type MadeLocker = {
  papers: Paper[];
  quotes: Quote[];
  log: LogEntry[];
  texts: Map<string, ReadingText>;
  sources: Map<string, { sha256: string; copy: Blob }>;
};

/** A paper of a locker to make: its text, and which stretches of it are quoted. */
export type PaperPlan = {
  kind: 'page' | 'pdf';
  title: string;
  text: string;
  quoted: [start: number, end: number][];
};

export const twoPapers: PaperPlan[] = [
  {
    kind: 'pdf',
    title: 'High needs plan – 2026 “draft”',
    text: 'The council will manage de-\nmand for plans. It will cost £23.3m less.',
    quoted: [
      [0, 43],
      [44, 71],
    ],
  },
  { kind: 'page', title: 'A page', text: 'Fewer plans are expected.', quoted: [[0, 25]] },
];

export async function makeLocker(plans: readonly PaperPlan[]): Promise<MadeLocker> {
  const locker: MadeLocker = { papers: [], quotes: [], log: [], texts: new Map(), sources: new Map() };
  for (const { kind, title, text, quoted } of plans) {
    const bytes = new TextEncoder().encode(`%PDF-1.7 not really\n${title}\n${text}`);
    const copySum = await sha256OfBytes(bytes);
    const sha256 = kind === 'pdf' ? copySum : await sha256OfText(text);
    const type = kind === 'pdf' ? 'application/pdf' : 'text/html';
    locker.papers.push({ ...samplePaper, sha256, kind, title });
    locker.sources.set(sha256, { sha256: copySum, copy: new Blob([bytes], { type }) });
    locker.texts.set(sha256, { text, blocks: [], pages: [] });
    for (const [start, end] of quoted) {
      const exact = text.slice(start, end);
      const draft = {
        ...sampleQuote,
        paper: sha256,
        exact,
        cleaned: exact,
        selectors: [
          {
            type: 'TextQuoteSelector' as const,
            exact,
            prefix: text.slice(Math.max(0, start - 20), start),
            suffix: text.slice(end, end + 20),
          },
          { type: 'TextPositionSelector' as const, start, end },
        ],
      };
      locker.quotes.push({ ...draft, id: await quoteId(sha256, draft) });
    }
  }
  const events = locker.quotes.map((quote) => ({
    action: 'add' as const,
    kind: 'quote' as const,
    id: quote.id,
    digest: digestOf(quote),
  }));
  locker.log = chainEvents(undefined, events, sampleHeader.exportedAt);
  return locker;
}

/** The pack of a locker; every quote has one picture. */
export function packOf(
  locker: MadeLocker,
  more: Partial<ExportTask> = {},
  header: ExportHeader = sampleHeader,
): Promise<Blob> {
  const writer = buildPack(header, {
    files: {
      pictures: async (quote) => [
        { page: 1, width: 9, height: 3, image: new Blob([`picture of ${quote}`], { type: 'image/webp' }) },
      ],
      source: async (paper) => locker.sources.get(paper) ?? null,
      text: async (paper) => locker.texts.get(paper) ?? null,
      log: async () => locker.log,
    },
    signal: new AbortController().signal,
    onProgress: () => {},
    ...more,
  });
  writer.papers(locker.papers);
  writer.quotes(locker.quotes);
  return writer.end();
}

/** A key that signs packs. */
export async function makeSigner(): Promise<PackSigner> {
  const { publicKey, privateKey } = await crypto.subtle.generateKey(SIGNING, false, ['sign', 'verify']);
  return {
    publicKey: new Uint8Array(await crypto.subtle.exportKey('spki', publicKey)),
    sign: async (bytes) => new Uint8Array(await crypto.subtle.sign(SIGNING, privateKey, bytes)),
  };
}
