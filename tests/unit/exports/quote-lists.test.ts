import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Paper } from '../../../core/evidence/paper.ts';
import type { Quote } from '../../../core/evidence/quote.ts';
import type { ExportWriter } from '../../../core/exports/build-evidence.ts';
import { buildMarkdown } from '../../../core/exports/build-markdown.ts';
import { buildText } from '../../../core/exports/build-text.ts';
import { escapeMarkdown } from '../../../core/exports/escape-markdown.ts';
import { anyLocker, hostile } from './hostile.ts';
import { sampleHeader, samplePaper, sampleQuote } from './sample-evidence.ts';

function write(writer: ExportWriter, papers: Paper[], quotes: Quote[]): string {
  return writer.papers(papers) + writer.quotes(quotes) + writer.folders([]) + writer.end();
}
const council = { detected: 'Northbrook Council', from: null, typed: null };
const paper = { ...samplePaper, citation: { ...samplePaper.citation, council } };
const other = { ...paper, sha256: 'c'.repeat(64), title: 'Not *quoted*' };
const second = {
  ...sampleQuote,
  id: 'c'.repeat(32),
  exact: 'Costs\nare [high].',
  pages: [2],
  note: 'One\n- two',
  tags: [],
};

describe('buildMarkdown', () => {
  const text = write(buildMarkdown(sampleHeader), [other, paper], [second, sampleQuote]);

  it('numbers the quotes in the order of the paper', () => {
    expect(text).toContain(
      '**1**\n\n> We will manage de-mand.\n\nNorthbrook Council, item 9, ‘Report to the board’, para 4.24 (pack page 131, PDF page 1)',
    );
    expect(text).toContain(
      '<https://council.example/report.pdf>\n\nNote: Ask why.\n\nTags: budget\n\n**2**\n\n> Costs are \\[high\\].',
    );
    expect(text).toContain('Note: One\\\n\\- two\n');
  });

  it('says what was searched of every paper, and what was read in all', () => {
    expect(text).toContain(
      '## Report to the board\n\n3 pages: 2 searched; page 2 is a picture without text to search.',
    );
    expect(text).toContain('## Papers without quotes\n\n- Not \\*quoted\\*: 3 pages: 2 searched');
    expect(text).toContain(
      'Read 2 papers of 1 council; 0 without hits; 2 not counted as read; 2 pages were not searched.',
    );
    expect(text).toContain('A highlight is a prompt to read');
  });

  it('has no line that its own words did not begin, and no markup from elsewhere', () => {
    const own = /^$|^# |^## |^\*\*\d+\*\*$|^> |^Note: |^Tags: |^- /;
    fc.assert(
      fc.property(anyLocker, ({ papers, quotes }) => {
        const made = write(buildMarkdown(sampleHeader), papers, quotes);
        const lines = made.split('\n');
        expect(lines.filter((line) => line.startsWith('> '))).toHaveLength(quotes.length);
        for (const line of lines) {
          expect(line).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
          const words = line.replace(own, '').replace(/ <https?:[^<>\s]+>$/, '');
          // What is left without the escapes, and without the backslash that keeps a line end of a note.
          const bare = words.replace(/\\[!-/:-@[-`{-~]/g, '').replace(/\\$/, '');
          expect(bare).not.toMatch(/[\\`*_[\]<>|~&]|:\/\/|\bwww\./i);
          expect(words).not.toMatch(/^(?:[-+#>=:]|\d+[.)]|\s)/);
        }
      }),
    );
  });
});

describe('escapeMarkdown', () => {
  it('breaks addresses of which GitHub would make links, also behind a line', () => {
    for (const text of ['www.a.example', '(www.a.example)', '_www.a.example', '*www.a.example'])
      expect(escapeMarkdown(text)).toContain('www\\.a');
  });

  it('can be undone by taking the backslashes away', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(escapeMarkdown(text).replace(/\\([!-/:-@[-`{-~])/g, '$1')).toBe(text);
      }),
    );
  });
});

describe('buildText', () => {
  it('says the same without marks', () => {
    const text = write(buildText(sampleHeader), [other, paper], [second, sampleQuote]);
    expect(text).toMatch(
      /^Quotes saved with Minuted, 2026-02-03\n\nReport to the board\n3 pages: 2 searched;/,
    );
    expect(text).toContain('\n\n2. “Costs are [high].”\n   Northbrook Council, item 9');
    expect(text).toContain('\n   Note: One\n   - two\n');
    expect(text).toContain('Papers without quotes\n- Not *quoted*: 3 pages');
    expect(text).toContain('How this was made\nRead 2 papers of 1 council;');
  });

  it('has one line that begins with its number for each quote, whatever the words are', () => {
    fc.assert(
      fc.property(anyLocker, ({ papers, quotes }) => {
        const made = write(buildText(sampleHeader), papers, quotes);
        expect(made).not.toMatch(/(?!\n)[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
        const numbers = [...made.matchAll(/^(\d+)\. “/gm)].map(([, number]) => Number(number));
        expect(numbers).toEqual(quotes.map((_, index) => index + 1));
      }),
    );
  });
});
