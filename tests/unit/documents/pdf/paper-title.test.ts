import { expect, it } from 'vitest';
import { blocksOf } from '../../../../documents/pdf/page-blocks.ts';
import { linesOf } from '../../../../documents/pdf/page-lines.ts';
import { paperTitle } from '../../../../documents/pdf/paper-title.ts';
import { item, placed } from './items.ts';

const page = blocksOf(
  linesOf(
    placed([
      item('Borough Council', 50, 760, { size: 12 }),
      item('High needs recovery plan', 50, 720, { size: 20 }),
      ...[600, 588, 576].map((y) => item('Some words of the report itself.', 50, y)),
    ]),
  ),
);

it('takes the title that the paper carries', () => {
  expect(paperTitle('Budget 2026/27', page, 'a.pdf')).toBe('Budget 2026/27');
});

it.each(['Microsoft Word - Report v3.docx', 'Untitled', 'report_final.docx', '....', null])(
  'takes the largest heading when the paper carries %j',
  (carried) => expect(paperTitle(carried, page, 'a.pdf')).toBe('High needs recovery plan'),
);

it('takes the file name when nothing else is there', () => {
  expect(paperTitle(null, [], 'Appendix_3_high_needs.pdf')).toBe('Appendix 3 high needs');
});
