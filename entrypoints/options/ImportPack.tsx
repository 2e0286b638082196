import { useState } from 'preact/hooks';
import { errorText } from '../../components/error-text.ts';
import { PackOfferCard } from '../../components/PackOfferCard.tsx';
import type { PackFailure } from '../../core/phrases/check-pack.ts';
import { judgePack, type PackOffer } from '../../core/phrases/judge-pack.ts';
import type { Pack } from '../../core/phrases/pack.ts';
import { toErrorCode } from '../../core/result.ts';
import { say } from '../../platform/say.ts';

/** Above this a file is not even read: four times what a pack may have. */
const MAX_BYTES = 20_000_000;
/** So many sentences that fail are named. */
const NAMED = 20;

type Props = {
  packs: readonly [base: Pack, ...others: Pack[]];
  onAccept: (offer: PackOffer) => void;
};

type Answer =
  | { state: 'none' }
  | { state: 'reading' }
  | { state: 'refused'; message: string; failures: readonly PackFailure[] }
  | { state: 'offered'; offer: PackOffer };

/** Takes a pack from somebody else: shows what it would bring, and keeps nothing before the reader says yes. */
export function ImportPack({ packs, onAccept }: Props) {
  const [answer, setAnswer] = useState<Answer>({ state: 'none' });

  const judge = async (file: File): Promise<Answer> => {
    if (file.size > MAX_BYTES)
      return { state: 'refused', message: say('importPack_thisFileIsFarTooLong'), failures: [] };
    try {
      const text = await file.text();
      // Lets the page say that it is at work: a big pack takes a second or two.
      await new Promise((resolve) => setTimeout(resolve, 30));
      const judgement = judgePack(text, packs);
      return judgement.ok ? { state: 'offered', offer: judgement.offer } : { state: 'refused', ...judgement };
    } catch (error) {
      return { state: 'refused', message: errorText(toErrorCode(error)), failures: [] };
    }
  };

  return (
    <section aria-labelledby="import-heading">
      <h2 id="import-heading">{say('importPack_takeInAPackFromSomebody')}</h2>
      <p class="soft">{say('importPack_youSeeWhatIsInIt')}</p>
      <label>
        {say('importPack_chooseAPackAJsonFile')}{' '}
        <input
          type="file"
          accept=".json,application/json"
          data-action="import-pack"
          onChange={(event) => {
            const input = event.currentTarget;
            const file = input.files?.[0];
            if (!file) return;
            setAnswer({ state: 'reading' });
            // Emptied once read, so that the same file can be chosen again.
            void judge(file)
              .then(setAnswer)
              .finally(() => (input.value = ''));
          }}
        />
      </label>
      <p role="status">{answer.state === 'reading' ? say('importPack_readingThePackAndTryingIts') : ''}</p>
      <div role="alert" data-refusal>
        {answer.state === 'refused' && (
          <div class="card">
            <p>{answer.message}</p>
            {answer.failures.length > 0 && (
              <ul>
                {answer.failures.slice(0, NAMED).map(({ message }, index) => (
                  <li key={index}>{message}</li>
                ))}
                {answer.failures.length > NAMED && (
                  <li>{say('importPack_andMore', { failures: answer.failures.length - NAMED })}</li>
                )}
              </ul>
            )}
            <p>{say('common_nothingWasChanged')}</p>
          </div>
        )}
      </div>
      {answer.state === 'offered' && (
        <PackOfferCard
          offer={answer.offer}
          base={packs[0]}
          onAccept={() => {
            setAnswer({ state: 'none' });
            onAccept(answer.offer);
          }}
          onCancel={() => setAnswer({ state: 'none' })}
        />
      )}
    </section>
  );
}
