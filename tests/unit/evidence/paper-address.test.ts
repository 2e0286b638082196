import { describe, expect, it } from 'vitest';
import { parsePaperAddress } from '../../../core/evidence/paper-address.ts';
import { toErrorCode } from '../../../core/result.ts';

const parsed = (words: string): string => {
  try {
    return parsePaperAddress(words).href;
  } catch (error) {
    return toErrorCode(error);
  }
};

describe('parsePaperAddress', () => {
  it.each([
    [' https://a.example/Document.ashx?x=y%20z#page=3\n', 'https://a.example/Document.ashx?x=y%20z#page=3'],
    ['http://a.example/a b.pdf', 'http://a.example/a%20b.pdf'],
    ['www.a.example/a.pdf', 'https://www.a.example/a.pdf'],
    ['www.a.example', 'https://www.a.example/'],
  ])('takes %j', (words, href) => expect(parsed(words)).toBe(href));

  it.each([
    ['blob:https://a.example/1-2-3', 'page-only'],
    ['data:application/pdf;base64,JVBERi0=', 'page-only'],
    ['file:///home/me/a.pdf', 'local-file'],
    ['javascript:alert(1)', 'bad-address'],
    ['chrome://settings', 'bad-address'],
    ['the high needs paper', 'bad-address'],
    ['https://', 'bad-address'],
    ['', 'bad-address'],
  ])('says of %j why it cannot be opened', (words, code) => expect(parsed(words)).toBe(code));
});
