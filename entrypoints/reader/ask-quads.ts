import type { PageQuads } from '../../core/evidence/quads.ts';
import type { QuoteDraft } from '../../core/evidence/quote.ts';
import type { PagePart } from '../../documents/pdf/build-reading.ts';
import type { OpenPaper } from './open-paper.ts';
import type { PlacedByWorker, ToWorker } from './worker-messages.ts';

/** Gives for each of some stretches of a paper where it stands on the pages. Never rejects: what cannot be known is empty. */
export type AskQuads = (places: PagePart[][]) => Promise<PageQuads[][]>;

/** How long a reader may wait for a quote to be saved, in milliseconds, and how much longer for each further one. */
const MOST_TIME = 5000;
const MORE_TIME = 50;

/**
 * Answers where stretches of a PDF stand. A worker of its own opens the paper for each question, so that no positions
 * have to be kept and a page which hangs or breaks PDFium stops nothing else. `prepare` starts it beforehand, so
 * that a quote need not wait until PDFium is loaded; `signal` ends it.
 */
export function createQuadWorker(
  bytes: Uint8Array<ArrayBuffer>,
  password: string | null,
  signal: AbortSignal,
): { prepare: () => void; ask: AskQuads } {
  let worker: Worker | null = null;
  let turn: Promise<unknown> = Promise.resolve();
  const end = () => {
    worker?.terminate();
    worker = null;
  };
  signal.addEventListener('abort', end, { once: true });
  const prepare = () =>
    (worker ??= new Worker(new URL('./paper-worker.ts', import.meta.url), { type: 'module' }));

  const askOnce = async (places: PagePart[][]): Promise<PageQuads[][]> => {
    const nothing = places.map(() => []);
    if (signal.aborted) return nothing;
    const asked = prepare();
    const { promise, resolve } = Promise.withResolvers<PlacedByWorker>();
    const giveUp = () => resolve({ kind: 'failed', code: 'too-slow' });
    const listening = new AbortController();
    const whileAsking = { signal: listening.signal };
    asked.addEventListener('error', giveUp, whileAsking);
    asked.addEventListener('message', ({ data }) => resolve(data), whileAsking);
    signal.addEventListener('abort', giveUp, whileAsking);
    const timer = setTimeout(giveUp, MOST_TIME + MORE_TIME * places.length);
    const question: ToWorker = { kind: 'quads', bytes, password, places };
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
    asked.postMessage(question);
    const answer = await promise;
    clearTimeout(timer);
    listening.abort();
    if (answer.kind === 'quads') return answer.quads;
    // What broke or hangs answers no further question.
    end();
    return nothing;
  };
  return {
    prepare: () => void prepare(),
    ask: (places) => {
      const answer = turn.then(() => askOnce(places));
      turn = answer;
      return answer;
    },
  };
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
  const quads = await askQuads(places);
  return drafts.map((draft, i) => ({ ...draft, quads: quads[i] ?? [] }));
}
