import type { Paper, PaperSeen } from '../core/evidence/paper.ts';
import { addressKey } from './address-key.ts';
import type { PaperRow } from './db.ts';

type Alias = Paper['addresses'][number];

/** A paper that is met now, as a record of its own: one address, first and last seen now. */
export function toPaper({ address, ...seen }: PaperSeen, now: Date): Paper {
  const at = now.toISOString();
  return { ...seen, addresses: [{ address, firstSeen: at, lastSeen: at }] };
}

/** The row of a paper. */
export function toPaperRow(paper: Paper): PaperRow {
  return { ...paper, addressKeys: [...new Set(paper.addresses.map(({ address }) => addressKey(address)))] };
}

/** The paper of a row. */
export function fromPaperRow({ sha256, kind, title, addresses, coverage }: PaperRow): Paper {
  return { sha256, kind, title, addresses, coverage };
}

/**
 * One paper out of two records of it: the title of the first, every address with its first and last sight,
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
  };
}

function mergeAliases(a: Alias, b: Alias): Alias {
  const [firstSeen] = [a.firstSeen, b.firstSeen].sort();
  const [, lastSeen] = [a.lastSeen, b.lastSeen].sort();
  return { address: a.address, firstSeen: firstSeen!, lastSeen: lastSeen! };
}
