import type { NotUsefulRow } from '../../components/NotUseful.tsx';
import { describePattern } from '../../core/phrases/describe-pattern.ts';
import type { Pack } from '../../core/phrases/pack.ts';
import type { PatternKey } from '../../core/phrases/pattern-key.ts';

type Mute = { key: string; paper: string | null; title: string };

/** What is marked as not useful, in words. A phrase that no pack has any more keeps its key. */
export function notUsefulRows(
  everywhere: readonly string[],
  inPapers: readonly { key: PatternKey; paper: string; title: string }[],
  packs: readonly [base: Pack, ...others: Pack[]],
): NotUsefulRow[] {
  const mutes: Mute[] = [...everywhere.map((key) => ({ key, paper: null, title: '' })), ...inPapers];
  return mutes.map((mute) => ({ ...mute, phrase: phraseOf(mute.key, packs) }));
}

function phraseOf(key: string, packs: readonly [base: Pack, ...others: Pack[]]): string {
  const slash = key.indexOf('/');
  const pack = packs.find(({ id }) => id === key.slice(0, slash));
  const pattern = pack?.patterns.find(({ id }) => id === key.slice(slash + 1));
  if (!pack || !pattern) return `${key} (no pack has this phrase any more)`;
  const meaning = describePattern(pattern.pattern, { ...packs[0].lists, ...pack.lists });
  return `${pattern.id}: ${meaning}`;
}
