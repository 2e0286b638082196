import { emptyCitation, mergeCitations } from '../core/evidence/citation.ts';
import type { Paper, PaperRead, PaperSeen } from '../core/evidence/paper.ts';
import { addressKey } from './address-key.ts';
import type { PaperRow } from './db.ts';

type Alias = Paper['addresses'][number];

/** A paper that is met now, as a record of its own: one address, first and last seen now. */
export function toPaper({ address, sentAs, ...seen }: PaperSeen, now: Date): Paper {
  const at = now.toISOString();
  return {
    citation: emptyCitation(),
    dates: { made: null, changed: null },
    ...seen,
    addresses: [{ address, firstSeen: at, lastSeen: at, sentAs: sentAs ?? NOT_SAID }],
    read: null,
  };
}

const NOT_SAID = { lastModified: null, etag: null };

/** The row of a paper. */
export function toPaperRow(paper: Paper): PaperRow {
  return { ...paper, addressKeys: [...new Set(paper.addresses.map(({ address }) => addressKey(address)))] };
}

/** The paper of a row. */
export function fromPaperRow({ addressKeys: _keys, ...paper }: PaperRow): Paper {
  return paper;
}

/**
 * One paper out of two records of it: the title and what was typed of the first, every address with its first and last sight,
 * and the coverage of whichever had searched more of it (a quote can be saved while a paper is still read).
 */
export function mergePapers(first: Paper, second: Paper): Paper {
  const aliases = new Map<string, Alias>();
  for (const alias of [...first.addresses, ...second.addresses]) {
    const known = aliases.get(alias.address);
    aliases.set(alias.address, known ? mergeAliases(known, alias) : alias);
  }
  return {
    ...first,
    title: first.title || second.title,
    addresses: [...aliases.values()],
    coverage: second.coverage.searched >= first.coverage.searched ? second.coverage : first.coverage,
    citation: mergeCitations(first.citation, second.citation),
    dates: {
      made: first.dates.made ?? second.dates.made,
      changed: first.dates.changed ?? second.dates.changed,
    },
    read: later(first.read, second.read),
  };
}

function mergeAliases(a: Alias, b: Alias): Alias {
  const [firstSeen] = [a.firstSeen, b.firstSeen].sort();
  const last = a.lastSeen > b.lastSeen ? a : b;
  return { address: a.address, firstSeen: firstSeen!, lastSeen: last.lastSeen, sentAs: last.sentAs };
}

function later(a: PaperRead | null, b: PaperRead | null): PaperRead | null {
  return a && b ? (a.at > b.at ? a : b) : (a ?? b);
}
