import { errorText } from '../../components/error-text.ts';
import { draftFromHit } from '../../core/evidence/draft-quote.ts';
import type { PaperReport } from '../../core/evidence/paper-report.ts';
import { ExpectedError } from '../../core/result.ts';
import { answerPaper } from '../../platform/answer-paper.ts';
import { groupKey, leadingHit } from './open-paper.ts';
import type { ReaderState, Store } from './reader-store.ts';
import type { Session } from './session.ts';

/** Answers the toolbar popup, the commands and whoever drives the extension. Returns the undo. */
export function answerExtension(store: Store<ReaderState>, session: Session): () => void {
  return answerPaper({
    describePaper: async () => describe(store.get()),
    saveHits: async ({ bands }) => {
      const { paper, phase } = store.get();
      if (!paper || phase !== 'searched') throw new ExpectedError('not-found');
      const wanted = paper.groups.map(leadingHit).filter((hit) => bands.includes(hit.band));
      const saved = await session.saveAll(
        wanted.map((hit) => draftFromHit(paper.pdf.reading, hit, paper.packs)),
      );
      const isNew = saved.filter((one) => one.isNew).length;
      return { saved: isNew, already: saved.length - isNew };
    },
    saveHere: () => session.saveHere(),
    goToHit: async ({ step }) => {
      session.step(step);
      return null;
    },
    showHit: async ({ start }) => {
      const { paper } = store.get();
      const group = paper?.groups.find((other) => other.start === start);
      if (paper && group) session.jumpTo(groupKey(group, paper.pdf));
      return null;
    },
    saveHit: async ({ start }) => {
      const { paper } = store.get();
      const group = paper?.groups.find((other) => other.start === start);
      if (!paper || !group) throw new ExpectedError('not-found');
      return session.save(draftFromHit(paper.pdf.reading, leadingHit(group), paper.packs));
    },
    refresh: async () => {
      await session.refresh();
      return null;
    },
  });
}

function describe({ phase, paper, problem }: ReaderState): PaperReport {
  return {
    // An empty reader is one that may be given a paper at any moment.
    state: phase === 'empty' ? 'reading' : phase,
    paper: paper?.seen ?? null,
    reading: paper?.pdf.reading ?? null,
    groups: paper?.groups ?? [],
    quotes: paper?.quotes.map(({ quote, anchor }) => ({ id: quote.id, anchor })) ?? [],
    firstHitMs: paper?.firstHitMs ?? null,
    searchedMs: paper?.searchedMs ?? null,
    error: problem && errorText(problem.code),
  };
}
