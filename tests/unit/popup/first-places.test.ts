import { expect, it } from 'vitest';
import type { Band, Hit } from '../../../core/phrases/hit.ts';
import { firstPlaces } from '../../../entrypoints/popup/first-places.ts';

const LONG = 'members noted the minutes of the meeting before and agreed the dates of the next ones, ';
const TEXT = `${LONG}so we will\nmanage demand now, and ${LONG}`;

/** A group with one hit on words of the text. */
function group(words: string, band: Band) {
  const start = TEXT.indexOf(words);
  const end = start + words.length;
  const hit = { band, start, end, sentenceStart: 0, sentenceEnd: TEXT.length } as Hit;
  return { start, end, hits: [hit] };
}

const reading = { text: TEXT, blocks: [], pages: [] };

it('gives three places, by band and then as they stand, and no hidden one', () => {
  const groups = [
    group('members', 'maybe'),
    group('noted', 'hidden'),
    group('minutes', 'worth-reading'),
    group('meeting', 'maybe'),
    group('demand', 'read-first'),
  ];
  const words = firstPlaces({ groups, reading }).map((place) => place.words);
  expect(words).toEqual(['demand', 'minutes', 'members']);
});

it('shows the words on one line, with a piece of their sentence on both sides', () => {
  const [place] = firstPlaces({ groups: [group('will\nmanage demand', 'read-first')], reading });
  expect(place).toMatchObject({ words: 'will manage demand' });
  expect(place!.before).toMatch(/^…/);
  expect(place!.before).toMatch(/so we $/);
  expect(place!.after).toMatch(/^ now, and/);
  expect(place!.after).toMatch(/…$/);
});

it('gives none where nothing is read', () => {
  expect(firstPlaces({ groups: [], reading: null })).toEqual([]);
});
