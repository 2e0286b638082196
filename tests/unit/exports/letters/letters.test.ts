import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { letterQuote } from '../../../../core/exports/letters/letter-quote.ts';
import { councilsOf, countGaps, LETTER_KINDS } from '../../../../core/exports/letters/letter-kinds.ts';
import { maskOf } from '../../../../core/private-data/private-kind.ts';
import { oneLine } from '../../../../core/exports/one-line.ts';
import { cleanReading } from '../../../../core/text/clean-reading.ts';
import { anyLocker } from '../hostile.ts';
import { samplePaper, sampleQuote } from '../sample-evidence.ts';

const detected = (text: string) => ({ detected: text, from: null, typed: null });
const paper = {
  ...samplePaper,
  citation: {
    ...samplePaper.citation,
    council: detected('Northbrook Council'),
    body: detected('Schools Forum'),
    meetingDate: detected('2026-03-07'),
    reportTitle: detected('High needs update'),
  },
};
const later = { ...paper, citation: { ...paper.citation, meetingDate: detected('2026-05-01') } };
const undated = { ...samplePaper, title: '' };
const page = { ...samplePaper, kind: 'page' as const, title: 'Our strategy' };
const quote = letterQuote(sampleQuote, paper);
const laterQuote = letterQuote({ ...sampleQuote, exact: 'Costs are high.' }, later);
const unknownQuote = letterQuote(
  { ...sampleQuote, exact: 'Nothing is known.', address: 'file:a.pdf' },
  undated,
);

const write = (id: string, quotes = [quote], today = '2026-11-22') =>
  LETTER_KINDS.find((kind) => kind.id === id)!.write(quotes, today);

describe('a Freedom of Information request', () => {
  it('names the passage and fills in council, committee and date', () => {
    const text = write('foi');
    expect(text).toMatch(
      /^To: Freedom of Information, Northbrook Council\nDate: 22 November 2026\nSubject: Freedom of Information request about ‘High needs update’\n/,
    );
    expect(text).toContain(
      'It concerns this passage of published papers:\n\n‘High needs update’, considered by Schools Forum on 7 March 2026 (item 9, paragraph 4.24, pack page 131, PDF page 1):\n\n    “We will manage de-mand.”\n    https://council.example/report.pdf\n',
    );
    for (let number = 1; number <= 8; number += 1) expect(text).toContain(`\n${number}. `);
    expect(text).toContain('(section 16)');
  });

  it('asks about three financial years, which begin in April', () => {
    expect(write('foi', [quote], '2026-11-22')).toContain('2024-25, 2025-26 and 2026-27 to date');
    expect(write('foi', [quote], '2026-03-31')).toContain('2023-24, 2024-25 and 2025-26 to date');
    expect(write('foi', [quote], '2026-04-01')).toContain('2024-25, 2025-26 and 2026-27 to date');
    expect(write('foi', [quote], '2101-01-01')).toContain('2098-99, 2099-00 and 2100-01 to date');
  });

  it('gives each of several passages a letter', () => {
    const text = write('foi', [quote, laterQuote]);
    expect(text).toContain('It concerns these passages of published papers:\n\nA. ‘High needs update’');
    expect(text).toContain('\n\nB. ‘High needs update’, considered by Schools Forum on 1 May 2026');
  });
});

it('leaves gaps in square brackets for what is not known', () => {
  const text = write('foi', [unknownQuote]);
  expect(text).toContain('To: Freedom of Information, [council]\n');
  expect(text).toContain('Subject: Freedom of Information request\n');
  expect(text).toContain(
    '‘[title of the paper]’, considered by [committee] on [date of the meeting] (item 9',
  );
  expect(text).not.toContain('a.pdf');
  expect(countGaps(text) - countGaps(write('foi'))).toBe(4);
  expect(countGaps(`${text} at ${maskOf('postcode')}`)).toBe(countGaps(text));
});

it('does not ask for the meeting of a web page', () => {
  const text = write('question', [letterQuote({ ...sampleQuote, pages: [] }, page)]);
  expect(text).toContain('‘Our strategy’, published by the council (item 9');
});

it('goes to no council or committee where quotes differ in it', () => {
  const other = { ...laterQuote, council: 'Eastmere Council', body: 'Cabinet' };
  expect(councilsOf([quote, other, unknownQuote])).toEqual(['Northbrook Council', 'Eastmere Council']);
  expect(write('question', [quote, other])).toContain('To: Democratic Services, [council]\n');
  expect(write('question', [quote, other])).toContain('meeting of [committee] on');
  expect(write('question', [quote, unknownQuote])).toContain('To: Democratic Services, Northbrook Council\n');
});

it('puts the passages of a complaint in the order of their dates, those without one last', () => {
  const text = write('complaint', [unknownQuote, laterQuote, quote]);
  const places = [
    '\n7 March 2026: Northbrook Council, ‘High needs update’',
    '\n1 May 2026: Northbrook Council,',
    '\n[date]: ‘[title of the paper]’',
  ].map((words) => text.indexOf(words));
  expect(places[0]).toBeGreaterThan(0);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

it.each(LETTER_KINDS)(
  '$id has every quote in a paragraph of its own, whatever its words are',
  ({ write: writeKind }) => {
    fc.assert(
      fc.property(anyLocker, ({ papers, quotes }) => {
        const own = quotes.map((one) =>
          letterQuote(
            one,
            papers.find(({ sha256 }) => sha256 === one.paper)!,
          ),
        );
        const text = writeKind(own, '2026-11-22');
        expect(text).not.toMatch(/(?!\n)[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
        expect(text.isWellFormed()).toBe(true);
        const shown = text.split('\n').flatMap((line) => /^ {4}“(.*)”$/u.exec(line)?.[1] ?? []);
        const words = quotes.map(({ exact }) => oneLine(cleanReading(exact)) || oneLine(exact));
        expect(shown.sort()).toEqual(words.sort());
      }),
    );
  },
);
