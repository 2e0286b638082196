import { expect, it } from 'vitest';
import { describePapersRead } from '../../../components/papers-read-text.ts';
import { UNKNOWN_FIELD } from '../../../core/evidence/citation.ts';
import { samplePaper } from '../exports/sample-evidence.ts';

const read = (first: number) => ({ at: '2026-01-02T03:04:05.000Z', first, worth: 0, maybe: 0 });
const paper = (council: string | null, first: number | null) => ({
  ...samplePaper,
  read: first === null ? null : read(first),
  citation: { ...samplePaper.citation, council: { ...UNKNOWN_FIELD, detected: council } },
});

it('says how many papers of how many councils were read, and how many had nothing', () => {
  const papers = [paper('Kent', 3), paper('Kent', 0), paper('Bury', 0), paper('Bury', 1)];
  expect(describePapersRead(papers)).toBe(
    'You have read 4 papers of 2 councils; 2 without a highlighted phrase.',
  );
});

it('says of how many the council is not known, and which were not searched to their end', () => {
  expect(describePapersRead([paper('Kent', 3), paper(null, 2), paper('Kent', null)])).toBe(
    'You have read 2 papers of 1 council; all have a highlighted phrase. The council is not known for 1 of them. 1 other paper is not counted: not searched to the end, or while counting was off.',
  );
  expect(describePapersRead([paper('Kent', 3)])).toBe(
    'You have read 1 paper of 1 council; it has a highlighted phrase.',
  );
  expect(describePapersRead([paper(null, 0)])).toBe(
    'You have read 1 paper; 1 without a highlighted phrase. The council is not known for any of them.',
  );
});

it('claims nothing where nothing was read', () => {
  expect(describePapersRead([])).toBe('You have read no paper to its end yet.');
});
