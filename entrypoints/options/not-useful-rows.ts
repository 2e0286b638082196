import type { NotUsefulRow } from '../../components/NotUseful.tsx';
import { describePattern } from '../../core/phrases/describe-pattern.ts';
import type { Pack } from '../../core/phrases/pack.ts';
import { say } from '../../platform/say.ts';
import type { MuteRow } from '../../storage/db.ts';

type Mute = { key: string; paper: string | null; title: string; since: string };

/**
 * What is marked as not useful, in words, with the titles of papers in the locker and of open ones. A phrase that no
 * pack has any more keeps its key.
 */
export function notUsefulRows(
  everywhere: readonly string[],
  inPapers: readonly (MuteRow & { title: string })[],
  packs: readonly [base: Pack, ...others: Pack[]],
  openPapers: readonly { sha256: string; title: string }[],
): NotUsefulRow[] {
  const titles = new Map(openPapers.map(({ sha256, title }) => [sha256, title]));
  const mutes: Mute[] = [
    ...everywhere.map((key) => ({ key, paper: null, title: '', since: '' })),
    ...inPapers.map(({ key, paper, title, mutedAt }) => ({
      key,
      paper,
      title: title || (titles.get(paper) ?? ''),
      since: mutedAt,
    })),
  ];
  return mutes.map((mute) => ({ ...mute, phrase: phraseOf(mute.key, packs) }));
}

function phraseOf(key: string, packs: readonly [base: Pack, ...others: Pack[]]): string {
  const slash = key.indexOf('/');
  const pack = packs.find(({ id }) => id === key.slice(0, slash));
  const pattern = pack?.patterns.find(({ id }) => id === key.slice(slash + 1));
  if (!pack || !pattern) return say('notUsefulRows_noPackHasThisPhraseAny', { key });
  const meaning = describePattern(pattern.pattern, { ...packs[0].lists, ...pack.lists });
  return `${pattern.id}: ${meaning}`;
}
