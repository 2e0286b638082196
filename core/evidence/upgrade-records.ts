import { emptyCoverage } from './empty-coverage.ts';

type Values = Record<string, unknown>;

/** A paper as Minuted first kept it, with what is kept now. What was not looked for then is not there. */
export function upgradePaper(paper: Values): Values {
  const before = paper['coverage'];
  if (typeof before !== 'object') return paper;
  return { ...paper, coverage: { ...emptyCoverage(0), ...before } };
}

/** A quote as Minuted first kept it, with what is kept now: nothing was known of its place but the pages. */
export function upgradeQuote(quote: Values): Values {
  const place = { packPage: null, reportPage: null, agendaItem: null, paragraph: null };
  return { place, quads: [], ...quote };
}
