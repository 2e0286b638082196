import { HELP_SITES, type HelpSite } from '../../core/help/help-sites.ts';
import { say } from '../../platform/say.ts';

const WHO: readonly (readonly [HelpSite, string])[] = [
  ['ipsea', say('adviceHelp_aCharityWithFreeLegalAdvice')],
  ['sendiass', say('adviceHelp_findsTheFreeAdviceServiceOf')],
  ['contact', say('adviceHelp_aCharityForFamiliesWith')],
  ['govuk', say('adviceHelp_whatTheGovernmentSaysAboutHelp')],
];

/** Who gives advice, which Minuted does not. */
export function AdviceHelp() {
  return (
    <>
      <p>{say('adviceHelp_minutedFindsWordsItGivesNo')}</p>
      <ul>
        {WHO.map(([site, what]) => (
          <li key={site}>
            <a href={HELP_SITES[site].address} target="_blank" rel="noreferrer">
              {HELP_SITES[site].name}
            </a>
            : {what}
          </li>
        ))}
      </ul>
    </>
  );
}
