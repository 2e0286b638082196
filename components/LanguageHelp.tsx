import { say } from '../platform/say.ts';

type Props = { lists: Readonly<Record<string, readonly string[]>> };

/** What can be written in a phrase, what it finds, and an example. */
const ROWS: [write: string, finds: string, example: string][] = [
  ['send units', say('languageHelp_theseWordsSideBySideIn'), 'SEND units, send-units'],
  ['reduce~', say('languageHelp_theWordInItsUsualForms'), 'reduce, reducing, reduction'],
  ['repatriat*', say('languageHelp_anyWordThatBeginsSo'), 'repatriate, repatriation'],
  ['(fewer / less)', say('languageHelp_oneOrTheOther'), 'fewer plans, less plans'],
  ['[the]', say('languageHelp_aWordThatMayBeThere'), 'manage [the] demand'],
  ['..6', say('languageHelp_upToSixOtherWordsIn'), 'reduce ..6 places'],
  ['<..6>', say('languageHelp_theSameAndTheTwoSides'), 'panel~ <..6> cost~'],
  ['@ehcp', say('languageHelp_anythingInTheWordListCalled'), 'EHCP, EHC plan'],
  ['=SEND', say('languageHelp_exactlyTheseCapitals'), 'SEND, not send'],
  ['#', say('languageHelp_anyNumber'), '12, 4.5, three'],
  ['+sent @ehcp', say('languageHelp_atTheEndOnlyIfThis'), 'front door +sent @ehcp'],
  ['+para @send', say('languageHelp_atTheEndOnlyIfThis2'), 'front door +para @send'],
  ['-sent boiler', say('languageHelp_atTheEndNotIfThis'), 'safety valve -sent boiler'],
  ['-in delay~', say('languageHelp_atTheEndNotIfThis2'), 'reduce ..4 plan -in delay~'],
];

/** The pattern language on one page, for people who do not program. */
export function LanguageHelp({ lists }: Props) {
  return (
    <details class="help">
      <summary>{say('languageHelp_howToWriteAPhrase')}</summary>
      <p>{say('languageHelp_plainWordsAreAPhraseAlready')}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('languageHelp_youWrite')}</th>
            <th scope="col">{say('languageHelp_itFinds')}</th>
            <th scope="col">{say('languageHelp_forExample')}</th>
          </tr>
        </thead>
        <tbody>
          {ROWS.map(([write, finds, example]) => (
            <tr key={write}>
              <th scope="row">
                <code>{write}</code>
              </th>
              <td>{finds}</td>
              <td class="soft">{example}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <details>
        <summary>{say('languageHelp_wordListsThatAPhraseMay')}</summary>
        <ul class="word-lists">
          {Object.entries(lists).map(([name, items]) => (
            <li key={name}>
              <code>@{name}</code>{' '}
              <span class="soft">
                {items.slice(0, 3).join(', ')}
                {items.length > 3 && ' …'}
              </span>
            </li>
          ))}
        </ul>
      </details>
    </details>
  );
}
