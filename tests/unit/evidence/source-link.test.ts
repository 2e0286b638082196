import { describe, expect, it } from 'vitest';
import { sourceLink } from '../../../core/evidence/source-link.ts';
import { samplePaper, sampleQuote } from '../exports/sample-evidence.ts';

const seen = {
  firstSeen: sampleQuote.savedAt,
  lastSeen: sampleQuote.savedAt,
  sentAs: samplePaper.addresses[0]!.sentAs,
};
const at = (kind: 'page' | 'pdf', address: string, quote: Partial<typeof sampleQuote> = {}) =>
  sourceLink(
    { ...sampleQuote, ...quote, address },
    { ...samplePaper, kind, addresses: [{ address, ...seen }] },
  );

describe('sourceLink', () => {
  it('opens a PDF in the reader at the first page of the quote', () => {
    expect(at('pdf', 'https://a.example/r.pdf?a=1&b=2#page=3', { pages: [12, 13] })).toEqual({
      href: 'reader.html?src=https%3A%2F%2Fa.example%2Fr.pdf%3Fa%3D1%26b%3D2#page=12',
      text: 'Open at page 12',
      chooseAgain: null,
    });
  });

  it('asks for a file of the computer again, by its whole name', () => {
    expect(at('pdf', 'file:minutes #3.pdf')).toEqual({
      href: 'reader.html#page=1',
      text: 'Open at page 1',
      chooseAgain: 'minutes #3.pdf',
    });
  });

  it('prefers a web address of the same paper to a file', () => {
    const address = 'file:r.pdf';
    const link = sourceLink({ ...sampleQuote, address }, samplePaper);
    expect(link?.href).toContain('council.example');
  });

  it.each([
    ['cut costs', '#:~:text=cut%20costs'],
    ['out-of-county, & more', '#:~:text=out%2Dof%2Dcounty%2C%20%26%20more'],
    ['first line here\nand the last one', '#:~:text=first%20line%20here,and%20the%20last%20one'],
    ['half a pair \uD83D', '#:~:text=half%20a%20pair%20%EF%BF%BD'],
  ])('points at the words %j of a web page', (exact, fragment) => {
    expect(at('page', 'https://a.example/p', { exact })?.href).toBe(`https://a.example/p${fragment}`);
  });

  it('names long words by their beginning and end', () => {
    const exact = Array.from({ length: 100 }, (_, i) => `w${i}`).join(' ');
    expect(at('page', 'https://a.example/p', { exact })?.href).toMatch(/text=w0%20.*%20w5,w94%20.*%20w99$/);
  });

  it('keeps a fragment that the page itself uses', () => {
    const link = at('page', 'https://a.example/p#part:~:text=old', { exact: 'new' });
    expect(link?.href).toBe('https://a.example/p#part:~:text=new');
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'https://', 'chrome://settings'])(
    'makes no link of %s',
    (address) => {
      expect(at('page', address)).toBeNull();
      expect(at('pdf', address)).toBeNull();
    },
  );
});
