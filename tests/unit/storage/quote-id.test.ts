import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { quoteId } from '../../../storage/quote-id.ts';
import { sampleQuote } from '../exports/sample-evidence.ts';

const paper = 'a'.repeat(64);

describe('quoteId', () => {
  it('is the start of the SHA-256 of paper, words, prefix and suffix', async () => {
    const json = JSON.stringify([paper, sampleQuote.exact, '', ' Costs']);
    const hex = createHash('sha256').update(json).digest('hex');
    expect(await quoteId(paper, sampleQuote)).toBe(hex.slice(0, 32));
  });

  it('differs for another paper and for other words', async () => {
    const ids = await Promise.all([
      quoteId(paper, sampleQuote),
      quoteId('b'.repeat(64), sampleQuote),
      quoteId(paper, { ...sampleQuote, exact: 'Other words.' }),
    ]);
    expect(new Set(ids).size).toBe(3);
  });

  it('needs to know what stands around the words', async () => {
    await expect(quoteId(paper, { exact: 'x', selectors: [] })).rejects.toMatchObject({
      code: 'bad-request',
    });
  });
});
