import { HELP_SITES, type HelpSite } from '../../core/help/help-sites.ts';

const WHO: readonly (readonly [HelpSite, string])[] = [
  ['ipsea', 'A charity with free legal advice on SEND in England. It also has model letters.'],
  ['sendiass', 'Finds the free advice service of your area, which is called SENDIASS.'],
  ['contact', 'A charity for families with disabled children, with a free helpline.'],
  ['govuk', 'What the government says about help at school, plans and appeals.'],
];

/** Who gives advice, which Minuted does not. */
export function AdviceHelp() {
  return (
    <>
      <p>
        Minuted finds words. It gives no legal advice and knows nothing of your child. These people can help:
      </p>
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
