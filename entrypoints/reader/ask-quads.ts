import type { PageQuads } from '../../core/evidence/quads.ts';
import type { QuoteDraft } from '../../core/evidence/quote.ts';
import type { PagePart } from '../../documents/pdf/build-reading.ts';
import type { OpenPaper } from './open-paper.ts';
import type { PlacedByWorker, ToWorker } from './worker-messages.ts';

/** How long a reader may wait for a quote to be saved, in milliseconds, and how much longer for each further one. */
const MOST_TIME = 5000;
const MORE_TIME = 50;

/**
 * Where some stretches of a PDF stand on its pages, one after the other. A worker of its own opens the paper for it,
 * so that a page which hangs or breaks PDFium stops nothing else. Never rejects: what cannot be known is empty.
 */
export function askQuads(
  bytes: Uint8Array<ArrayBuffer>,
  password: string | null,
  places: PagePart[][],
): Promise<PageQuads[][]> {
  const worker = new Worker(new URL('./paper-worker.ts', import.meta.url), { type: 'module' });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const answer = new Promise<PageQuads[][]>((resolve) => {
    const giveUp = () => resolve(places.map(() => []));
    timer = setTimeout(giveUp, MOST_TIME + MORE_TIME * places.length);
    worker.addEventListener('error', giveUp);
    worker.addEventListener('message', ({ data }: MessageEvent<PlacedByWorker>) => {
      if (data.kind === 'quads') resolve(data.quads);
      else giveUp();
    });
    const question: ToWorker = { kind: 'quads', bytes, password, places };
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
    worker.postMessage(question);
  });
  return answer.finally(() => {
    clearTimeout(timer);
    worker.terminate();
  });
}

/** The drafts with where their words stand on the pages; as they are where that cannot be known. */
export async function withQuads(
  { pdf, askQuads }: Pick<OpenPaper, 'pdf' | 'askQuads'>,
  drafts: QuoteDraft[],
): Promise<QuoteDraft[]> {
  const places = drafts.map(({ selectors }) => {
    const at = selectors.find((selector) => selector.type === 'TextPositionSelector');
    return at ? pdf.locate(at.start, at.end) : [];
  });
  const quads = await askQuads(places).catch(() => []);
  return drafts.map((draft, i) => ({ ...draft, quads: quads[i] ?? [] }));
}
