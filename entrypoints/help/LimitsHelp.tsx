import { say } from '../../platform/say.ts';

/** How the evidence could be challenged, and what a pack shows. */
export function LimitsHelp() {
  return (
    <>
      <p>{say('limitsHelp_aQuoteIsStrongerIfYou')}</p>
      <dl class="challenges">
        <dt>{say('limitsHelp_theseWordsAreTornFromTheir')}</dt>
        <dd>{say('limitsHelp_eachQuoteKeepsTheWordsAround')}</dd>
        <dt>{say('limitsHelp_thePaperDoesNotSayThat')}</dt>
        <dd>{say('limitsHelp_keepACopyOfThePaper')}</dd>
        <dt>{say('limitsHelp_thePaperHasBeenChangedSince')}</dt>
        <dd>{say('limitsHelp_thatMayBeSoYourCopy')}</dd>
        <dt>{say('limitsHelp_youOnlyPickedWhatSuitsYou')}</dt>
        <dd>{say('limitsHelp_sayHowManyPapersYouRead')}</dd>
        <dt>{say('limitsHelp_thatIsADraftOrJust')}</dt>
        <dd>{say('limitsHelp_lookAtTheDateAndThe')}</dd>
      </dl>
      <h3>{say('limitsHelp_whatAnEvidencePackShows')}</h3>
      <p>{say('limitsHelp_anEvidencePackIsOneFile')}</p>
      <ul>
        <li>{say('limitsHelp_noFileInThePackWas')}</li>
        <li>{say('limitsHelp_theWordsOfEachQuoteStand')}</li>
        <li>{say('limitsHelp_theLogOfTheLockerIs')}</li>
      </ul>
      <h3>{say('limitsHelp_whatItCannotShow')}</h3>
      <ul>
        <li>{say('limitsHelp_thatWhatThePaperSaysIs')}</li>
        <li>{say('limitsHelp_thatTheDatesAreRightThey')}</li>
        <li>{say('limitsHelp_thatThePaperCameFromThe')}</li>
        <li>{say('limitsHelp_thatNobodyMadeTheWholePack')}</li>
        <li>{say('limitsHelp_whatACouncilMeantOrWhether')}</li>
      </ul>
    </>
  );
}
