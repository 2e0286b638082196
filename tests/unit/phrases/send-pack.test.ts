import { describe, expect, it } from 'vitest';
import { createFinder } from '../../../core/phrases/create-finder.ts';
import type { Hit } from '../../../core/phrases/hit.ts';
import { packSchema } from '../../../core/phrases/pack.ts';
import { sendPack } from '../../../core/phrases/send-pack.ts';
import { readingOf } from './reading-of.ts';

const finder = createFinder([sendPack]);
const visible = (...blocks: string[]): Hit[] =>
  finder.find(readingOf(blocks)).filter((hit) => hit.band !== 'hidden');
const contextOf = (category: string): string =>
  sendPack.categories.find(({ id }) => id === category)?.context ?? '';

describe('the SEND pack', () => {
  it('follows the schema of packs', () => {
    expect(packSchema.parse(sendPack)).toEqual(sendPack);
  });

  it('has unique ids and only categories that it describes', () => {
    const ids = sendPack.patterns.map((pattern) => pattern.id);
    expect(new Set(ids).size).toBe(ids.length);
    const categories = new Set(sendPack.categories.map((category) => category.id));
    for (const pattern of sendPack.patterns) expect(categories).toContain(pattern.category);
    for (const category of categories)
      expect(sendPack.patterns.some((each) => each.category === category)).toBe(true);
  });

  it.each(sendPack.patterns.map((pattern) => [pattern.id, pattern] as const))(
    '%s finds its own wordings',
    (id, pattern) => {
      for (const text of pattern.mustMatch)
        expect(
          visible(text, contextOf(pattern.category)).map((hit) => hit.patternId),
          text,
        ).toContain(id);
      for (const text of pattern.mustNotMatch)
        expect(
          visible(text).map((hit) => hit.patternId),
          text,
        ).not.toContain(id);
    },
  );

  it.each(sendPack.paragraphs.map((sample) => [sample.title, sample] as const))(
    'finds the phrases of: %s',
    (_, sample) => {
      const hits = visible(sample.text);
      for (const { pattern, words, band, denied = false } of sample.expected) {
        const found = hits
          .filter((hit) => hit.patternId === pattern)
          .map((hit) => ({ ...hit, text: sample.text.slice(hit.start, hit.end) }));
        const hit = found.find(({ text }) => words.every((part) => text.includes(part)));
        expect(hit, `${pattern} in ${found.map(({ text }) => text).join(' | ')}`).toBeDefined();
        expect({ band: hit?.band, denied: hit?.denied }, pattern).toEqual({ band, denied });
      }
      const ids = hits.map((hit) => hit.patternId);
      for (const id of sample.absent ?? []) expect(ids).not.toContain(id);
    },
  );

  it.each(sendPack.quiet)('shows nothing in: %s', (text) => {
    expect(visible(text)).toEqual([]);
  });
});
