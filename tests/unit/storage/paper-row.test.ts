import { describe, expect, it } from 'vitest';
import { emptyCitation } from '../../../core/evidence/citation.ts';
import { emptyCoverage } from '../../../core/evidence/empty-coverage.ts';
import type { PaperSeen } from '../../../core/evidence/paper.ts';
import { fromPaperRow, mergePapers, toPaper, toPaperRow } from '../../../storage/paper-row.ts';

const seen: PaperSeen = {
  sha256: 'a'.repeat(64),
  kind: 'pdf',
  title: 'First title',
  address: 'https://a.example/r.pdf#page=3',
  coverage: { ...emptyCoverage(9), searched: 9 },
};
const monday = toPaper(seen, new Date('2026-01-05T10:00:00Z'));
const tuesday = toPaper(
  { ...seen, title: 'Other', coverage: { ...seen.coverage, searched: 2 } },
  new Date('2026-01-06T10:00:00Z'),
);

describe('mergePapers', () => {
  it('keeps the first title and the fuller coverage', () => {
    expect(mergePapers(monday, tuesday)).toMatchObject({ title: 'First title', coverage: { searched: 9 } });
    expect(mergePapers(tuesday, monday)).toMatchObject({ title: 'Other', coverage: { searched: 9 } });
  });

  it('takes a title where there was none', () => {
    expect(mergePapers({ ...monday, title: '' }, tuesday).title).toBe('Other');
  });

  it('knows an address by its first and its last sight, in any order', () => {
    const address = {
      address: seen.address,
      firstSeen: '2026-01-05T10:00:00.000Z',
      lastSeen: '2026-01-06T10:00:00.000Z',
      sentAs: { lastModified: null, etag: null },
    };
    expect(mergePapers(monday, tuesday).addresses).toEqual([address]);
    expect(mergePapers(tuesday, monday).addresses).toEqual([address]);
  });

  it('keeps what was typed, and what the site said at the last visit', () => {
    const typed = { ...emptyCitation(), body: { detected: null, from: null, typed: 'Cabinet' } };
    const later = toPaper(
      { ...seen, sentAs: { lastModified: null, etag: '"2"' } },
      new Date('2026-01-07T10:00:00Z'),
    );
    const merged = mergePapers({ ...monday, citation: typed }, later);
    expect(merged.citation.body.typed).toBe('Cabinet');
    expect(merged.addresses[0]?.sentAs.etag).toBe('"2"');
    expect(mergePapers(later, monday).addresses[0]?.sentAs.etag).toBe('"2"');
  });

  it('keeps the last whole search', () => {
    const read = (at: string) => ({ ...monday, read: { at, first: 1, worth: 2, maybe: 3 } });
    const [one, two] = [read('2026-01-05T10:00:00.000Z'), read('2026-01-06T10:00:00.000Z')];
    expect(mergePapers(one, two).read).toBe(two.read);
    expect(mergePapers(two, monday).read).toBe(two.read);
    expect(mergePapers(monday, one).read).toBe(one.read);
  });

  it('keeps every address', () => {
    const moved = toPaper({ ...seen, address: 'https://b.example/r.pdf' }, new Date());
    expect(mergePapers(monday, moved).addresses).toHaveLength(2);
  });
});

describe('toPaperRow', () => {
  it('indexes web addresses without their fragment and file names whole', () => {
    const file = toPaper({ ...seen, address: 'file:minutes #3.pdf' }, new Date());
    expect(toPaperRow(mergePapers(monday, file)).addressKeys).toEqual([
      'https://a.example/r.pdf',
      'file:minutes #3.pdf',
    ]);
  });

  it('is undone by fromPaperRow', () => expect(fromPaperRow(toPaperRow(monday))).toEqual(monday));
});
