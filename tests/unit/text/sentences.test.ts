import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceAt, sentencesOf } from '../../../core/text/sentences.ts';
import { readWords } from '../../../core/text/words.ts';

const split = (text: string) =>
  sentencesOf(text, { start: 0, end: text.length, kind: 'paragraph' }).map((span) =>
    text.slice(span.start, span.end),
  );

describe('sentencesOf', () => {
  it.each([
    ['One thing. Another thing! A third? Yes.', ['One thing.', 'Another thing!', 'A third?', 'Yes.']],
    ['It cost £4.2m. £3m was saved. 5 plans ended.', ['It cost £4.2m.', '£3m was saved.', '5 plans ended.']],
    [
      'See No. 5 and para. 4.24 of Cllr. Smith, e.g. The report.',
      ['See No. 5 and para. 4.24 of Cllr. Smith, e.g. The report.'],
    ],
    ['The answer is no. The plan ends.', ['The answer is no.', 'The plan ends.']],
    ['J. Smith and A. B. Jones spoke. They left.', ['J. Smith and A. B. Jones spoke.', 'They left.']],
    ['It is in Appendix A. The next one is not.', ['It is in Appendix A.', 'The next one is not.']],
    ['A line that\nbreaks here\nand Here ends.', ['A line that\nbreaks here\nand Here ends.']],
    ['First part\n\nSecond part', ['First part', 'Second part']],
    [
      'We will:\n\u2022 manage demand\n\u25fc save money\n- end plans',
      ['We will:', 'manage demand', 'save money', 'end plans'],
    ],
    [
      'Agreed\n2.4 The plan\n(a) the first\n(ii) the second\nc. The third',
      ['Agreed', '2.4 The plan', '(a) the first', '(ii) the second', 'c. The third'],
    ],
    ['Noted\n12. The report\n13. The plan', ['Noted', '12. The report', '13. The plan']],
    [
      'as set out in section\n2.5 Children and families',
      ['as set out in section\n2.5 Children and families'],
    ],
    ['He said \u201cit ends.\u201d The rest stays.', ['He said \u201cit ends.\u201d', 'The rest stays.']],
    ['costs c. 500 pupils a year', ['costs c. 500 pupils a year']],
    ['  ', []],
  ])('splits %j', (text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });

  it('gives trimmed spans in order that hold every letter of the block', () => {
    const piece = fc.constantFrom(
      'a',
      'The ',
      '. ',
      '.',
      '\n',
      '\n\n',
      '\u2022',
      '(a) ',
      '2.4 ',
      ' ',
      '? ',
      'No. 5',
      '- ',
      'e.g. ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        const letters = (part: string) => part.replace(/[^\p{L}\d]/gu, '');
        const parts = split(text);
        expect(parts.map(letters).join('')).toBe(letters(text));
        for (const part of parts) expect(part).toBe(part.trim());
      }),
    );
  });

  it('gives the same where the words are known', () => {
    const piece = fc.constantFrom(
      'a',
      'The ',
      'St',
      'J',
      '. ',
      '.',
      '! ',
      '\n',
      '\n\n',
      '\u2022',
      '\u00b7 ',
      '(a) ',
      '2.4',
      '12A',
      ' ',
      '\u201d ',
      'No. 5',
      '- ',
      'e.g. ',
      '\u00a34,000',
      '\u2019s',
      '\u2019',
      '\u00ad',
      '\ufeff',
      'na\u00efve',
      '%',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        const words = readWords(text);
        fc.pre(words.every(({ start, end }) => !/\s/.test(text.slice(start, end))));
        const known = {
          starts: Int32Array.from(words, ({ start }) => start),
          ends: Int32Array.from(words, ({ end }) => end),
          from: 0,
          to: words.length,
        };
        const block = { start: 0, end: text.length, kind: 'paragraph' } as const;
        expect(sentencesOf(text, block, known)).toEqual(sentencesOf(text, block));
      }),
    );
  });
});

describe('sentenceAt', () => {
  const text = 'Head\n\nOne here. Two here.';
  const reading = {
    text,
    blocks: [
      { start: 0, end: 4, kind: 'heading' as const },
      { start: 6, end: text.length, kind: 'paragraph' as const },
    ],
    pages: [],
  };
  const read = (offset: number) => {
    const span = sentenceAt(reading, offset);
    return span && text.slice(span.start, span.end);
  };

  it('finds the sentence that holds an offset', () => {
    expect([0, 6, 14, 16, 24].map(read)).toEqual([
      'Head',
      'One here.',
      'One here.',
      'Two here.',
      'Two here.',
    ]);
  });

  it('gives null where no sentence stands', () => {
    expect(read(5)).toBeNull();
    expect(sentenceAt({ text: '', blocks: [], pages: [] }, 0)).toBeNull();
  });
});
