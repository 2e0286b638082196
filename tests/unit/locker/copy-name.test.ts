import { expect, it } from 'vitest';
import { emptyCitation, UNKNOWN_FIELD } from '../../../core/evidence/citation.ts';
import { copyName } from '../../../entrypoints/locker/pdf-copies/copy-name.ts';

const typed = (value: string) => ({ ...UNKNOWN_FIELD, typed: value });

it('says in the name of a copy what is inside, in plain letters', () => {
  const citation = {
    ...emptyCitation(),
    council: typed('St. Bryde’s & Northbrook Council'),
    meetingDate: typed('2026-03-07'),
  };
  expect(copyName({ citation, title: 'High needs: “recovery”/plan.pdf' }, 'marked')).toBe(
    'st-brydes-northbrook-council-2026-03-07-high-needs-recovery-plan-marked.pdf',
  );
  expect(copyName({ citation: { ...citation, reportTitle: typed('Tŷ Llŷn') }, title: 'x' }, 'pages')).toBe(
    'st-brydes-northbrook-council-2026-03-07-ty-llyn-quoted-pages.pdf',
  );
});

it('has a name for a paper of which nothing is known, and a short one for a long title', () => {
  expect(copyName({ citation: emptyCitation(), title: '…' }, 'marked')).toBe('paper-marked.pdf');
  const long = copyName({ citation: emptyCitation(), title: 'budget '.repeat(100) }, 'marked');
  expect(long).toMatch(/^(budget-)+marked\.pdf$/);
  expect(long.length).toBeLessThan(120);
});
