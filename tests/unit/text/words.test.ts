import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWord } from '../../../core/text/read-word.ts';
import { readWords, type Word } from '../../../core/text/words.ts';

const texts = (text: string, vocabulary?: Set<string>) =>
  readWords(text, 0, text.length, vocabulary).map((word) => word.text);

describe('readWords', () => {
  it.each([
    ['Reduce EHCPs', ['reduce', 'ehcps']],
    ['out-of-county, out\u2010of\u2011county', ['out', 'of', 'county', 'out', 'of', 'county']],
    ['\ufb01nance e\ufb03cient', ['finance', 'efficient']],
    ['place\u00adments pla\u200bces', ['placements', 'places']],
    ['Education, Health & Care', ['education', 'health', 'and', 'care']],
    ['20% of 1,568', ['20', 'percent', 'of', '1568']],
    ['6k £15.2m 40mm 1.5bn', ['6k', '15.2m', '40', 'mm', '1.5bn']],
    ['12A Schedule 12(A) post16', ['12', 'a', 'schedule', '12', 'a', 'post', '16']],
    ['1,2,3 and 12,3456', ['1', '2', '3', 'and', '12', '3456']],
    ["council's council\u2019s schools' don\u2019t", ['council', 'council', 'schools', "don't"]],
    ['up to 480\u00b2 or \u00bd', ['up', 'to', '480', 'or']],
    ['\ud835\udc12\ud835\udc04\ud835\udc0d', ['sen']],
  ])('reads %j', (text, words) => {
    expect(texts(text)).toEqual(words);
  });

  it('keeps capitals in raw', () => {
    expect(readWords('the SEND team').map((word) => word.raw)).toEqual(['the', 'SEND', 'team']);
  });

  it('joins a word broken at a line end only when the whole is known', () => {
    const known = new Set(['placements']);
    expect(texts('place-\nments', known)).toEqual(['placements']);
    expect(texts('place- \r\n ments', known)).toEqual(['placements']);
    expect(texts('out-\nof-county', known)).toEqual(['out', 'of', 'county']);
    expect(texts('place-\nments')).toEqual(['place', 'ments']);
    expect(texts('place-\n\nments', known)).toEqual(['place', 'ments']);
  });

  it('joins at a soft hyphen before a line end without a vocabulary', () => {
    expect(texts('place\u00ad\nments')).toEqual(['placements']);
  });

  it('parts words at soft hyphens where only the halves are known', () => {
    const known = new Set(['out', 'of', 'county', 'placements']);
    expect(texts('out\u00adof\u00adcounty place\u00adments', known)).toEqual([
      'out',
      'of',
      'county',
      'placements',
    ]);
    expect(texts('out\u00ad\nof\u00adcounty', known)).toEqual(['out', 'of', 'county']);
    expect(texts('par\u00adtly', known)).toEqual(['partly']);
  });

  it('joins a known word that soft hyphens break at several line ends, though its first parts are known too', () => {
    const known = new Set(['war', 'ran', 'warranted', 'out', 'of', 'county', 'outofcounty']);
    expect(texts('war\u00ad\nran\u00ad\nted', known)).toEqual(['warranted']);
    expect(texts('war\u00ad\nran\u00ad\nby', known)).toEqual(['war', 'ranby']);
    expect(texts('out\u00ad\nof\u00ad\ncounty', known)).toEqual(['out', 'of', 'county']);
  });

  it('gives offsets into the whole text that cover the broken word', () => {
    const text = 'new place-\nments.';
    const [word] = readWords(text, 4, text.length, new Set(['placements']));
    expect(text.slice(word?.start, word?.end)).toBe('place-\nments');
  });

  const piece = fc.constantFrom(
    ..."a|S|9|1,568|-|\u2019|'s|&|%|\u00ad|\ufb01|\n|. |, | |(|\u200b|\u00bd|e\u0301|\ud835\udc12|k|\ud835".split(
      '|',
    ),
  );
  const text = fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 40 });

  it('reads what is read when every word is looked at in full', () => {
    fc.assert(
      fc.property(text, (pieces) => {
        const whole = pieces.join('');
        const vocabulary = new Set(['as', 'sa', 'aa', 'ka']);
        const slowly: Word[] = [];
        for (let at = 0; at < whole.length;) {
          const { word, next } = readWord(whole, at, whole.length, vocabulary);
          if (word) slowly.push(word);
          at = next;
        }
        expect(readWords(whole, 0, whole.length, vocabulary)).toEqual(slowly);
      }),
      { numRuns: 2000 },
    );
  });

  it('gives ordered offsets inside the text, and each slice reads as the same word', () => {
    fc.assert(
      fc.property(text, (pieces) => {
        const whole = pieces.join('');
        let last = 0;
        for (const word of readWords(whole)) {
          expect(word.start).toBeGreaterThanOrEqual(last);
          expect(word.end).toBeGreaterThan(word.start);
          expect(word.end).toBeLessThanOrEqual(whole.length);
          expect(texts(whole.slice(word.start, word.end))).toEqual([word.text]);
          last = word.end;
        }
      }),
      { numRuns: 500 },
    );
  });
});
