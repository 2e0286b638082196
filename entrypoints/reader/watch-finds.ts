import type { EventBus } from 'pdfjs-dist/web/pdf_viewer.mjs';
import type { Found, FindQuery } from '../../components/FindBar.tsx';

type Matches = { matchesCount: { current: number; total: number } };

/** pdf.js's names for how a search stands: found, not found, gone on from the other end, still looking. */
const STATES = ['found', 'none', 'wrapped', 'looking'] as const;

/** Finding words in a paper by the events of pdf.js. */
export function watchFinds(
  eventBus: EventBus,
  source: object,
  onFound: (found: Found) => void,
): { find(query: FindQuery, step: 1 | -1 | 0): void; again(step: 1 | -1): void; end(): void } {
  let state: Found['state'] = 'found';
  eventBus.on('updatefindmatchescount', ({ matchesCount }: Matches) => onFound({ ...matchesCount, state }));
  eventBus.on('updatefindcontrolstate', (found: Matches & { state: number }) => {
    state = STATES[found.state] ?? 'found';
    onFound({ ...found.matchesCount, state });
  });
  let last: FindQuery | null = null;
  const find = (query: FindQuery, step: 1 | -1 | 0) => {
    const { words, matchCase, wholeWords } = query;
    last = query;
    eventBus.dispatch('find', {
      source,
      type: step === 0 ? '' : 'again',
      query: words,
      caseSensitive: matchCase,
      entireWord: wholeWords,
      highlightAll: true,
      findPrevious: step === -1,
      matchDiacritics: false,
    });
  };
  return {
    find,
    again: (step) => {
      if (last?.words) find(last, step);
    },
    end: () => eventBus.dispatch('findbarclose', { source }),
  };
}
