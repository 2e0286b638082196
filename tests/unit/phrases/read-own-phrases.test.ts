import { expect, it } from 'vitest';
import { checkExamples } from '../../../core/phrases/try-phrase.ts';
import { MOST_LINES, readOwnPhrases } from '../../../core/phrases/read-own-phrases.ts';
import { sendPack } from '../../../core/phrases/send-pack.ts';

it('gives each phrase an example that it finds: the one in front of it, else one of its own words', () => {
  const { phrases, refused } = readOwnPhrases(
    [
      'quiet (room~ / hall)',
      'they lost rooms : los* ..2 room~',
      'Rooms : shut ..3 # [percent] +sent @ehcp',
      'out-of-hours =SEN (panel / board) +para school~',
    ].join('\n'),
    sendPack,
  );
  expect(refused).toEqual([]);
  expect(phrases.map(({ phrase }) => phrase.mustMatch[0])).toEqual([
    'quiet room',
    'they lost rooms',
    expect.stringMatching(/^shut 12 \S/),
    'out-of-hours SEN panel school',
  ]);
  for (const { phrase } of phrases) expect(checkExamples(phrase, sendPack)).toEqual([]);
});

it('refuses the lines that it cannot use, with their places, and takes the others', () => {
  const { phrases, refused } = readOwnPhrases('a room\nx : (shut\n@nolist room\n  room -sent room', sendPack);
  expect(phrases.map(({ line }) => line)).toEqual([1]);
  expect(refused.map(({ line, column }) => [line, column])).toEqual([
    [2, 5],
    [3, 1],
    [4, 3],
  ]);
  expect(refused[2]?.message).toContain('Write words that it finds');
});

it('reads no more than so many lines at once, and says so', () => {
  const { phrases, refused } = readOwnPhrases('quiet room\n'.repeat(MOST_LINES + 2), sendPack);
  expect(phrases.length).toBe(MOST_LINES);
  expect(refused).toEqual([
    { line: MOST_LINES + 1, column: 1, message: expect.stringContaining('add the rest afterwards') },
  ]);
});
