import { Bin } from '../../components/Bin.tsx';
import { say } from '../../platform/say.ts';
import { BIN_DAYS, emptyBin } from '../../storage/bin.ts';
import { readBin } from '../../storage/read-locker.ts';
import { useLiveQuery } from '../../storage/use-live-query.ts';
import { unbinQuotes } from './quote-acts.ts';
import { neighbourOf } from './use-focus-quote.ts';
import type { Steps } from './use-steps.ts';

type Props = { steps: Steps; focusQuote: (id: string | null) => void };

/** The bin of the locker page. */
export function BinView({ steps, focusQuote }: Props) {
  const bin = useLiveQuery(readBin, []);
  const restore = (ids: string[]) =>
    void steps.run(async () => {
      const neighbour = ids.length === 1 ? neighbourOf(ids[0]!) : null;
      const step = await unbinQuotes(ids, steps.progress);
      focusQuote(neighbour);
      return step;
    });
  const empty = () =>
    void steps.run(async () => {
      await emptyBin();
      steps.tell(say('locker_theBinIsEmptyNow'));
      focusQuote(null);
      return null;
    });
  if (bin.state !== 'ready') return null;
  return <Bin items={bin.value} days={BIN_DAYS} now={new Date()} onRestore={restore} onEmpty={empty} />;
}
