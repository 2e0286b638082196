import { describe, expect, it } from 'vitest';
import type { OutlineItem } from '../../../../core/evidence/citation/citation-facts.ts';
import { reportFor } from '../../../../core/evidence/citation/report-for.ts';
import { readingOf } from '../../phrases/reading-of.ts';

const blocks: [page: number, text: string][] = [
  [1, 'AGENDA'],
  [2, 'From:\tAnna Davies, Director of Education'],
  [2, 'Subject:\tHigh needs update'],
  [2, 'Summary: the plan.'],
  [3, 'The band will be narrowed.'],
  [4, 'A report about parks without a head.'],
  [5, 'Trees are planted.'],
];
const reading = readingOf(
  blocks.map(([, text]) => text),
  blocks.map(([page]) => page),
);
/** The same pages with "Agenda Item n" stamped on some. */
function stamped(items: Record<number, string>) {
  const pages = reading.pages.map((span) => ({
    ...span,
    marks: { packPage: null, reportPage: null, agendaItem: items[span.page] ?? null },
  }));
  return { ...reading, pages };
}
const outline: OutlineItem[] = [
  { title: 'Agenda', page: 1 },
  { title: '6 26/00012 - High needs in brief', page: 2 },
  { title: 'Appendix A', page: 3 },
  { title: '7 Parks and open spaces', page: 4 },
];
const report = (words: string, of = reading, contents = outline) => {
  const { agendaItem, reportTitle, author } = reportFor(of, contents, of.text.indexOf(words));
  return [agendaItem.detected, reportTitle.detected, author.detected];
};

describe('reportFor', () => {
  it('takes item and title from stamps and the head after them', () => {
    const pack = stamped({ 2: '6', 4: '7' });
    expect(report('narrowed', pack, [])).toEqual([
      '6',
      'High needs update',
      'Anna Davies, Director of Education',
    ]);
    expect(report('Trees', pack, [])).toEqual(['7', null, null]);
    expect(reportFor(pack, [], reading.text.indexOf('narrowed')).agendaItem.from).toBe('stamp');
  });

  it('takes them from the contents where nothing is stamped', () => {
    expect(report('narrowed')).toEqual(['6', 'High needs update', 'Anna Davies, Director of Education']);
    expect(report('Trees')).toEqual(['7', 'Parks and open spaces', null]);
    const { agendaItem, reportTitle } = reportFor(reading, outline, reading.text.indexOf('Trees'));
    expect([agendaItem.from, reportTitle.from]).toEqual(['outline', 'outline']);
  });

  it('believes the one that begins later where stamp and contents differ', () => {
    expect(report('Trees', stamped({ 2: '6', 5: '8' }))[0]).toBe('8');
    expect(report('Trees', stamped({ 2: '6' }))[0]).toBe('7');
  });

  it('says nothing of what stands before the first report, and of a paper that is no pack', () => {
    expect(report('AGENDA')).toEqual([null, null, null]);
    expect(report('narrowed', reading, [])).toEqual([null, null, null]);
    expect(report('narrowed', reading, [{ title: '1 Introduction', page: 1 }])).toEqual([null, null, null]);
    expect(report('narrowed', reading, [{ title: '7 Parks', page: null }])).toEqual([null, null, null]);
    expect(reportFor({ text: 'A page.', blocks: [], pages: [] }, outline, 0).agendaItem.detected).toBeNull();
  });
});
