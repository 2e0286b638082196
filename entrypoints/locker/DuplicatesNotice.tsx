import { useEffect, useState } from 'preact/hooks';
import { Duplicates, duplicatesText, type Duplicate } from '../../components/Duplicates.tsx';
import { say } from '../../platform/say.ts';
import { mergeQuotes } from '../../storage/merge-quotes.ts';
import { readDuplicates } from '../../storage/read-duplicates.ts';
import type { Steps } from './use-steps.ts';

/** In a larger locker the reader asks for it: all quotes have to be read. */
const AT_ONCE = 3000;
/** Milliseconds that the locker has to be at rest. */
const REST = 1500;

/** Says when quotes are in the locker twice, and merges them. `total` is how many quotes there are. */
export function DuplicatesNotice({ total, steps }: { total: number; steps: Steps }) {
  const [groups, setGroups] = useState<Duplicate[][] | null>(null);
  const [open, setOpen] = useState(false);
  const look = () => steps.run(async () => (setGroups(await readDuplicates()), null));
  useEffect(() => {
    if (total === 0 || total > AT_ONCE) return;
    const timer = setTimeout(() => void look(), REST);
    return () => clearTimeout(timer);
  }, [total]);

  const merge = (group: readonly Duplicate[]) =>
    void steps.run(async () => {
      const [keep, ...others] = group.map(({ quote }) => quote.id);
      const undo = await mergeQuotes(keep!, others);
      const rest = await readDuplicates();
      setGroups(rest);
      if (rest.length === 0) setOpen(false);
      return {
        said: say('duplicatesNotice_madeOneQuoteOf', { group: group.length }),
        undo,
        undone: say('duplicatesNotice_theQuotesAreApartAgain'),
        quote: keep,
      };
    });
  if (total === 0) return null;
  const isLarge = total > AT_ONCE && groups === null;
  return (
    <>
      {isLarge && (
        <p>
          <button type="button" data-action="look-for-duplicates" onClick={() => void look()}>
            {say('duplicatesNotice_lookForQuotesThatAreIn')}
          </button>
        </p>
      )}
      {groups !== null && (groups.length > 0 || total > AT_ONCE) && (
        <p class="row" role="status" data-duplicates>
          {duplicatesText(groups.length)}.
          {groups.length > 0 && (
            <button type="button" data-action="show-duplicates" onClick={() => setOpen(true)}>
              {say('duplicatesNotice_lookAtThem')}
            </button>
          )}
        </p>
      )}
      {open && groups && <Duplicates groups={groups} onMerge={merge} onClose={() => setOpen(false)} />}
    </>
  );
}
