import { Said } from '../../components/Said.tsx';
import { say } from '../../platform/say.ts';

/** How to save a quote and how to cite it. */
export function SavingHelp() {
  return (
    <>
      <p>{say('savingHelp_thereAreThreeWaysToSave')}</p>
      <ul>
        <li>{say('savingHelp_clickAHighlightOrAPlace')}</li>
        <li>{say('savingHelp_selectWordsWithTheMouseAnd')}</li>
        <li>{say('savingHelp_selectWordsAndPressTheKey')}</li>
      </ul>
      <p>{say('savingHelp_minutedKeepsTheExactWordsThe')}</p>
      <p>
        <Said
          text="savingHelp_toCiteOpenTheQuoteIn"
          tags={{
            strong: (words) => <strong>{words}</strong>,
            link: (words) => <a href="locker.html">{words}</a>,
          }}
        />
      </p>
      <p>
        <Said
          text="savingHelp_toHandQuotesInChooseThem"
          tags={{ strong: (words) => <strong>{words}</strong> }}
        />
      </p>
      <p>{say('savingHelp_lookThroughWhatYouExportFor')}</p>
    </>
  );
}
