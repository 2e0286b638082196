import { describe, expect, it } from 'vitest';
import { createFinder } from '../../../core/phrases/create-finder.ts';
import type { Hit } from '../../../core/phrases/hit.ts';
import { packSchema } from '../../../core/phrases/pack.ts';
import { sendPack } from '../../../core/phrases/send-pack.ts';
import samples from './send-paragraphs.json' with { type: 'json' };
import { readingOf } from './reading-of.ts';

const finder = createFinder(sendPack);
const visible = (text: string): Hit[] =>
  finder.find(readingOf([text])).filter((hit) => hit.band !== 'hidden');

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
          visible(text).map((hit) => hit.patternId),
          text,
        ).toContain(id);
      for (const text of pattern.mustNotMatch)
        expect(
          visible(text).map((hit) => hit.patternId),
          text,
        ).not.toContain(id);
    },
  );

  it.each(samples.paragraphs.map((sample) => [sample.title, sample] as const))(
    'finds the phrases of: %s',
    (_, sample) => {
      const hits = visible(sample.text);
      for (const { id, words } of sample.expected) {
        const found = hits
          .filter((hit) => hit.patternId === id)
          .map((hit) => sample.text.slice(hit.start, hit.end));
        expect(
          found.some((text) => words.every((part) => text.includes(part))),
          `${id} in ${found.join(' | ')}`,
        ).toBe(true);
      }
    },
  );

  it('shows nothing in a report of other services', () => {
    const sample = samples.paragraphs.find(({ title }) => title.includes('false friends'));
    expect(visible(sample?.text ?? '')).toEqual([]);
  });

  it('marks every limit in a denial as denied', () => {
    const sample = samples.paragraphs.find(({ title }) => title.includes('denial'));
    const limits = visible(sample?.text ?? '').filter((hit) => hit.category === 'LIM');
    expect(limits.length).toBeGreaterThan(1);
    expect(limits.every((hit) => hit.denied && hit.band === 'maybe')).toBe(true);
  });

  it('finds no fire-safety valve in an appraisal form', () => {
    const sample = samples.paragraphs.find(({ title }) => title.includes('Appraisal'));
    expect(visible(sample?.text ?? '').map((hit) => hit.patternId)).not.toContain('BUD-05');
  });

  it.each(samples.negatives)('shows nothing in: %s', (text) => {
    expect(visible(text)).toEqual([]);
  });
});
