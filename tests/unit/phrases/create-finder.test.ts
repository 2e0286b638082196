import { describe, expect, it } from 'vitest';
import { createFinder } from '../../../core/phrases/create-finder.ts';
import { packOf } from './pack-of.ts';
import { readingOf } from './reading-of.ts';

const lists = {
  send: ['=SEND', 'EHCP', 'EHCPs', 'special school~'],
  indep: ['independent specialist college~', 'specialist college~', 'independent school~'],
};

/** What the pattern finds in the text, as the text says it. */
function found(pattern: string, text: string, forms = {}): string[] {
  const hits = createFinder([packOf([pattern], { lists, forms })]).find(readingOf([text]));
  return hits.map((hit) => text.slice(hit.start, hit.end));
}

describe('find', () => {
  it.each([
    ['reduce~ ..3 EHCPs', 'Reducing the number of EHCPs', ['Reducing the number of EHCPs']],
    ['reduce ..2 EHCPs', 'reduce the total number of EHCPs', []],
    ['manage demand', 'We manage. Demand grows.', []],
    ['manage ..4 demand', 'manage it\n\nThe demand', []],
    ['cost <..3> panel', 'The panel weighs cost', ['panel weighs cost']],
    ['=SEND', 'send the SEND team', ['SEND']],
    [
      'in-house place~',
      'inhouse places, in house places, in-\nhouse places',
      ['inhouse places', 'in house places', 'in-\nhouse places'],
    ],
    ['top-up', 'topup and top up', ['topup', 'top up']],
    ['out of county placement~', 'out-\nof-county place-\nments', ['out-\nof-county place-\nments']],
    ['# ..2 plans', '1,568 new plans and six plans', ['1,568 new plans', 'six plans']],
    ['the council plan', 'the council\u2019s plan', ['the council\u2019s plan']],
    ['within [the] [available] budget', 'within available budget', ['within available budget']],
  ])('finds %j in %j', (pattern, text, expected) => {
    expect(found(pattern, text)).toEqual(expected);
  });

  it('takes the shortest match, whole in front', () => {
    expect(found('(reduce / cut) ..6 plans', 'reduce or cut plans')).toEqual(['cut plans']);
    expect(found('@indep', 'an independent specialist college')).toEqual(['independent specialist college']);
    expect(found('@indep ..3 cost', 'independent specialist colleges of high cost')).toEqual([
      'independent specialist colleges of high cost',
    ]);
  });

  it('joins overlapping matches of one pattern', () => {
    expect(found('county ..3 (placements / budget)', 'county placements budget')).toEqual([
      'county placements budget',
    ]);
  });

  it('uses the forms of the pack, else the usual endings', () => {
    expect(found('fight~ appeals', 'fought appeals', { fight: ['fight', 'fought'] })).toEqual([
      'fought appeals',
    ]);
    expect(found('policy~ change', 'policies change')).toEqual(['policies change']);
  });

  it('tests the sentence and the words of the match', () => {
    expect(found('cap on plans +sent @send', 'A cap on plans. SEND is next.')).toEqual([]);
    expect(found('cap on plans -sent boiler', 'The boiler has a cap on plans')).toEqual([]);
    expect(found('reduce ..4 plans -in delay~', 'reduce delays in plans')).toEqual([]);
    expect(found('reduce ..4 plans -in delay~', 'The delay is long: we reduce plans')).toEqual([
      'reduce plans',
    ]);
    expect(found('reduce ..4 plans -in delay~', 'a delay, we reduce plans')).toEqual([]);
  });

  describe('with a paragraph test', () => {
    const finder = createFinder([packOf(['front door +para @send', 'back door -para @send'], { lists })]);
    const ids = (paragraphs: string[], pages?: number[], title?: string) =>
      finder.find(readingOf(paragraphs, pages), { title }).map((hit) => hit.patternId);
    const long = 'word '.repeat(70);

    it('looks at the whole block', () => {
      expect(ids(['The front door. It is about SEND.'])).toEqual(['T-01']);
      expect(ids(['The front door.'])).toEqual([]);
      expect(ids(['The back door.', 'SEND.'])).toEqual([]);
    });

    it('looks at sixty words on each side of a short block only', () => {
      expect(ids(['The front door', 'SEND'])).toEqual(['T-01']);
      expect(ids(['SEND', 'The front door'])).toEqual(['T-01']);
      expect(ids(['The front door', `${'word '.repeat(59)}SEND`])).toEqual(['T-01']);
      expect(ids(['The front door', `${'word '.repeat(60)}SEND`])).toEqual([]);
      expect(ids([`The front door ${long}`, 'SEND'])).toEqual([]);
    });

    it('stays on the page of the block', () => {
      expect(ids(['The front door', 'SEND'], [1, 1])).toEqual(['T-01']);
      expect(ids(['The front door', 'SEND'], [1, 2])).toEqual([]);
    });

    it('takes the title of the paper as context, for the point of a word close by', () => {
      const reading = readingOf(['The front door']);
      const [hit] = finder.find(reading, { title: 'SEND strategy' });
      expect(hit?.reasons.at(-1)).toEqual({ code: 'send-word-in-subject', points: 1, words: 'SEND' });
    });

    it('takes the nearest heading above as context, and no other', () => {
      const far = Array.from({ length: 20 }, () => 'These are words about nothing at all.');
      const reading = readingOf([
        'SEND savings',
        ...far,
        'The front door',
        'Parks',
        ...far,
        'The front door',
      ]);
      reading.blocks[0]!.kind = 'heading';
      reading.blocks[22]!.kind = 'heading';
      expect(finder.find(reading).map((hit) => [hit.start, hit.reasons.at(-1)?.words])).toEqual([
        [reading.text.indexOf('front door'), 'SEND'],
      ]);
    });
  });

  it('takes as context what the blocks around speak of twice', () => {
    const finder = createFinder([packOf(['front door +para @send'], { lists })]);
    const words = 'Words that fill a block so that it is not a short one. '.repeat(6);
    const found = (...blocks: string[]) => finder.find(readingOf(blocks)).map(({ score }) => score);
    expect(found(`${words} SEND.`, `${words} The front door.`, `${words} SEND.`)).toEqual([3]);
    expect(found(`${words} SEND.`, `${words} The front door.`, words)).toEqual([]);
  });

  it('counts a running line once', () => {
    const finder = createFinder([packOf(['front door'])]);
    const reading = readingOf(['Front door', 'One.', 'Front door', 'Two.', 'Front door', 'The front door.']);
    expect(finder.find(reading).map(({ band }) => band)).toEqual(['maybe', 'hidden', 'hidden', 'maybe']);
  });

  it('looks only in the blocks it is asked for, with their neighbours as context', () => {
    const finder = createFinder([packOf(['front door +para @send'], { lists })]);
    const reading = readingOf(['front door', 'SEND front door', 'front door']);
    expect(finder.find(reading, { from: 2, to: 3 }).map((hit) => hit.start)).toEqual([
      reading.blocks[2]?.start,
    ]);
    expect(finder.find(reading, { from: 2, to: 99 })).toHaveLength(1);
  });

  it('refuses lists that use themselves, missing lists and bad items', () => {
    const make = (more: Record<string, string[]>) => () =>
      createFinder([packOf(['plans @a'], { lists: more })]);
    expect(make({ a: ['@b cut'], b: ['x', '@a'] })).toThrow('The list @a uses itself, by way of a, b, a.');
    expect(make({})).toThrow('There is no list called @a.');
    expect(make({ a: ['(open'] })).toThrow('@a: The bracket opened here is not closed');
  });
});
