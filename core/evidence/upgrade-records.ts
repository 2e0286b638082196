import { emptyCitation, UNKNOWN_FIELD } from './citation.ts';
import { emptyCoverage } from './empty-coverage.ts';

type Values = Record<string, unknown>;

/**
 * A paper of any version, with what is kept now: version 2 knew more of what could not be searched, version 3 citations,
 * dates and searches. What was not looked for then is not there.
 */
export function upgradePaper(paper: Values): Values {
  const { coverage, addresses } = paper;
  if (typeof coverage !== 'object' || !Array.isArray(addresses)) return paper;
  return {
    citation: emptyCitation(),
    dates: { made: null, changed: null },
    read: null,
    ...paper,
    addresses: addresses.map((alias: Values) => ({ sentAs: NOT_SAID, ...alias })),
    coverage: { ...emptyCoverage(0), ...coverage },
  };
}

/** A quote of any version, with what is kept now: version 1 knew nothing of its place but the pages, version 2 no voices. */
export function upgradeQuote(quote: Values): Values {
  const place = { packPage: null, reportPage: null, agendaItem: null, paragraph: null };
  return { place, quads: [], citation: emptyCitation(), speaker: UNKNOWN_FIELD, voice: null, ...quote };
}

const NOT_SAID = { lastModified: null, etag: null };
