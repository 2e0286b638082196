import { describe, expect, it } from 'vitest';
import { placeInPaper } from '../../../core/evidence/place-in-paper.ts';
import type { PageMarks, ReadingText } from '../../../core/text/reading-text.ts';

/** A paper of these pages, each a list of blocks. */
function paper(pages: { marks?: Partial<PageMarks>; blocks: string[] }[]): ReadingText {
  const reading: ReadingText = { text: '', blocks: [], pages: [] };
  for (const [index, { marks, blocks }] of pages.entries()) {
    const from = reading.text.length;
    for (const block of blocks) {
      if (reading.text !== '') reading.text += '\n\n';
      const start = reading.text.length;
      reading.text += block;
      reading.blocks.push({ start, end: reading.text.length, kind: 'paragraph' });
    }
    const whole = { packPage: null, reportPage: null, agendaItem: null, ...marks };
    reading.pages.push({ page: index + 1, start: from, end: reading.text.length, marks: whole });
  }
  return reading;
}
const at = (reading: ReadingText, words: string) => placeInPaper(reading, reading.text.indexOf(words));

describe('placeInPaper', () => {
  it('gives the numbers of the page, and the nearest stamp of an item before it', () => {
    const pack = paper([
      { marks: { packPage: '11', agendaItem: '6' }, blocks: ['Bus routes.'] },
      { marks: { packPage: '12', reportPage: '2' }, blocks: ['The band will be narrowed.'] },
      { marks: { packPage: '13', agendaItem: '7' }, blocks: ['Parks.'] },
    ]);
    expect(at(pack, 'narrowed')).toEqual({
      packPage: '12',
      reportPage: '2',
      agendaItem: '6',
      paragraph: null,
    });
    expect(at(pack, 'Parks')).toMatchObject({ packPage: '13', agendaItem: '7' });
  });

  it('gives the nearest paragraph number before the words', () => {
    const report = paper([
      { blocks: ['4.23 First things first.', '4.24 The plan.\nIt goes on.', 'A line without a number.'] },
      { blocks: ['26.4.1\tThe cost was', '2.4 million pounds in all.', '26.5', 'Its text is in a cell.'] },
    ]);
    expect(at(report, 'First').paragraph).toBe('4.23');
    expect(at(report, 'It goes').paragraph).toBe('4.24');
    expect(at(report, 'A line').paragraph).toBe('4.24');
    expect(at(report, 'million').paragraph).toBe('26.4.1');
    expect(at(report, 'Its text').paragraph).toBe('26.5');
  });

  it('takes no figure of a table for one', () => {
    const text = '3.1 Costs.\n\nSchools\t12.5\tThe block\n\nThe end.';
    const cells = [
      [0, 10],
      [12, 19],
      [20, 24],
      [25, 34],
      [36, 44],
    ].map(([start, end]) => ({ start: start!, end: end!, kind: 'cell' as const }));
    expect(at({ text, blocks: cells, pages: [] }, 'The end').paragraph).toBe('3.1');
  });

  it('knows none where none stands before', () => {
    expect(at(paper([{ blocks: ['Words.', '1.1 After.'] }]), 'Words').paragraph).toBeNull();
    expect(placeInPaper({ text: '', blocks: [], pages: [] }, 0)).toEqual({
      packPage: null,
      reportPage: null,
      agendaItem: null,
      paragraph: null,
    });
  });

  it('takes none from far above', () => {
    const far = paper([{ blocks: ['1.1 Here.', 'x '.repeat(5000), 'There.'] }]);
    expect(at(far, 'There').paragraph).toBeNull();
  });
});
