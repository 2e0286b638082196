import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CITED_FIELDS, emptyCitation, type Citation } from '../../../../core/evidence/citation.ts';
import {
  CITATION_STYLES,
  formatCitation,
  type CitablePaper,
  type CitableQuote,
} from '../../../../core/evidence/citation/format-citation.ts';

function cited(values: Partial<Record<keyof Citation, string>>): Citation {
  const citation = emptyCitation();
  for (const [name, typed] of Object.entries(values))
    citation[name as keyof Citation] = { detected: null, from: null, typed };
  return citation;
}
const paper: CitablePaper = {
  kind: 'pdf',
  title: '(Public Pack)Agenda Document',
  citation: cited({ council: 'Northbrook Council', body: 'Schools Forum', meetingDate: '2026-03-07' }),
};
const quote: CitableQuote = {
  address: 'https://democracy.northbrook.example/documents/g1/Pack.pdf?T=10',
  pages: [143],
  place: { packPage: '131', reportPage: '7', agendaItem: '6', paragraph: '4.3' },
  citation: cited({ reportTitle: 'High needs update' }),
};
const accessed = '2026-11-21';
const nowhere = { packPage: null, reportPage: null, agendaItem: null, paragraph: null };

describe('formatCitation', () => {
  it('writes the reference of a letter', () => {
    expect(formatCitation('letter', quote, paper, { accessed })).toBe(
      'Northbrook Council, Schools Forum, 7 March 2026, item 6, ‘High needs update’, para 4.3 (pack page 131, PDF page 143), https://democracy.northbrook.example/documents/g1/Pack.pdf?T=10, accessed 21 November 2026.',
    );
  });

  it('puts the pages behind the title where no paragraph is known', () => {
    const place = { ...nowhere, reportPage: '69' };
    const bare = { ...quote, pages: [88], place, address: 'file:a.pdf' };
    const unknown = { ...paper, citation: emptyCitation() };
    expect(formatCitation('letter', bare, unknown, { accessed })).toBe(
      '‘High needs update’ (page 69, PDF page 88), accessed 21 November 2026.',
    );
  });

  it('writes the reference of a study', () => {
    expect(formatCitation('academic', quote, paper, { accessed })).toBe(
      'Northbrook Council (2026) High needs update. Report to Schools Forum, 7 March 2026, para. 4.3, p. 131. Available at: https://democracy.northbrook.example/documents/g1/Pack.pdf?T=10 (Accessed: 21 November 2026).',
    );
  });

  it('writes the line of an exhibit, with gaps to fill in', () => {
    expect(formatCitation('tribunal', quote, paper, { accessed, exhibit: 3 })).toBe(
      'Doc 3, Northbrook Council report to Schools Forum 7.3.26, para 4.3, bundle p. [  ].',
    );
    expect(formatCitation('tribunal', quote, paper, { accessed })).toMatch(/^Doc \[ {2}\], /);
  });

  it('leaves out what is not known', () => {
    const bare = { ...quote, pages: [], place: nowhere, address: 'file:a.pdf', citation: emptyCitation() };
    const unknown = { ...paper, title: 'A plan', citation: emptyCitation() };
    const write = (style: (typeof CITATION_STYLES)[number]) =>
      formatCitation(style, bare, unknown, { accessed });
    expect(write('letter')).toBe('‘A plan’, accessed 21 November 2026.');
    expect(write('academic')).toBe('A plan (no date).');
    expect(write('tribunal')).toBe('Doc [  ], ‘A plan’, bundle p. [  ].');
  });

  it('names several pages, and the page of the PDF where no other number is known', () => {
    const two = { ...quote, pages: [3, 4], place: nowhere };
    expect(formatCitation('letter', two, paper, { accessed })).toContain('(PDF pages 3–4)');
    expect(formatCitation('academic', two, paper, { accessed })).toContain('PDF pp. 3–4.');
  });

  it('leaves out what the reader emptied, though it was made out', () => {
    const emptied = { ...quote, citation: cited({ reportTitle: 'High needs update', agendaItem: '' }) };
    expect(formatCitation('letter', emptied, paper, { accessed })).not.toContain('item');
  });

  it('keeps a date that it cannot read as it was typed', () => {
    const odd = { ...paper, citation: cited({ meetingDate: 'spring 2026' }) };
    expect(formatCitation('letter', quote, odd, { accessed })).toContain('spring 2026');
    expect(formatCitation('academic', quote, odd, { accessed })).toContain('(no date)');
  });

  it('writes clean lines of whatever is known', () => {
    const words = fc.constantFrom(
      '',
      'Cabinet',
      ' Schools  Forum, ',
      'Plans.',
      'R&D (part)',
      'A\nB',
      '2026-02-03',
    );
    const field = fc.record({
      detected: fc.option(words),
      from: fc.constant(null),
      typed: fc.option(words),
    });
    const citation = fc.record(Object.fromEntries(CITED_FIELDS.map((name) => [name, field])));
    const part = fc.option(fc.constantFrom('1', '4.24', 'iii'));
    const place = fc.record({ packPage: part, reportPage: part, agendaItem: part, paragraph: part });
    const pages = fc.constantFrom<number[]>([], [1], [1, 2, 3]);
    const address = fc.constantFrom('https://a.example/b', 'file:c.pdf');
    const line = fc.tuple(citation, citation, place, pages, address, fc.constantFrom(...CITATION_STYLES));
    fc.assert(
      fc.property(
        line,
        fc.constantFrom('', 'A plan', ' '),
        ([own, papers, place, pages, address, style], title) => {
          const written = formatCitation(
            style,
            { address, pages, place, citation: own as Citation },
            { kind: 'pdf', title, citation: papers as Citation },
            { accessed },
          );
          expect(written).not.toMatch(
            /undefined|null|NaN|Invalid|,\s*,|,\s*\.|\(\s*\)|\[\]|‘\s*’|\n|^[\s,]|\.\./,
          );
          expect(written.replaceAll('[  ]', '')).not.toMatch(/ {2}(?!\.|,)/);
          expect(written).toMatch(/\.$/);
        },
      ),
      { numRuns: 500 },
    );
  });
});
