import { say } from '../platform/say.ts';

type Props = { onAccept: () => void };

/** Says that the browser has deleted what was in the locker, and what can be done. */
export function LockerLost({ onAccept }: Props) {
  return (
    <section class="card" role="alert" data-locker-lost>
      <h2>{say('lockerLost_yourBrowserHasDeletedYour')}</h2>
      <p>{say('lockerLost_thereWereQuotesHereBeforeAnd')}</p>
      <p>{say('lockerLost_doYouHaveABackup')}</p>
      <button type="button" data-action="accept-loss" onClick={onAccept}>
        {say('lockerLost_iHaveReadThis')}
      </button>
    </section>
  );
}
