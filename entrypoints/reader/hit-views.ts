import type { HitView } from '../../components/HitCard.tsx';
import { categoryOf, explainHit } from '../../core/phrases/explain-hit.ts';
import type { HitGroup } from '../../core/phrases/hit.ts';
import { pagesOf, type ReadingText } from '../../core/text/reading-text.ts';
import { groupKey, isSaved, leadingHit, type OpenPaper } from './open-paper.ts';

/** The places to read of a paper, ready to be shown. */
export function hitViews({ pdf, packs, groups, quotes }: OpenPaper): HitView[] {
  return groups.map((group) => ({
    key: groupKey(group, pdf),
    band: leadingHit(group).band,
    pages: pagesOf(pdf.reading, group.start, group.end),
    sentence: sentencePieces(pdf.reading, group),
    why: group.hits.map((hit) => {
      const category = categoryOf(hit, packs);
      return {
        category: category?.name ?? hit.category,
        explanation: explainHit(hit, packs),
        forParent: category?.forParent ?? '',
        legal: category?.legal.text ?? '',
        legalAsAt: category?.legal.asAt ?? '',
      };
    }),
    saved: isSaved(group, quotes),
    muted: group.hits.some((hit) => hit.muted),
  }));
}

/** The sentence of a group with the words of all its hits marked. */
function sentencePieces({ text }: ReadingText, group: HitGroup): HitView['sentence'] {
  const start = Math.min(...group.hits.map((hit) => hit.sentenceStart), group.start);
  const end = Math.max(...group.hits.map((hit) => hit.sentenceEnd), group.end);
  return [
    { text: text.slice(start, group.start), marked: false },
    { text: text.slice(group.start, group.end), marked: true },
    { text: text.slice(group.end, end), marked: false },
  ].filter((piece) => piece.text !== '');
}
