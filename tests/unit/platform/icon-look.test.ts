import { expect, it } from 'vitest';
import { iconLook, type IconState } from '../../../platform/icon-look.ts';

const STATES: IconState[] = [
  { kind: 'off' },
  { kind: 'working' },
  { kind: 'searched', places: 3 },
  { kind: 'failed', places: 0 },
];

it('shows each state by a drawing, a badge and words of its own', () => {
  const looks = STATES.map(iconLook);
  for (const part of ['drawing', 'badge', 'title'] as const)
    expect(new Set(looks.map((look) => look[part])).size, part).toBe(STATES.length);
});

it('says that nothing was found, and counts one place as one', () => {
  expect(iconLook({ kind: 'searched', places: 0 })).toMatchObject({
    badge: '0',
    title: 'Minuted: no phrases found',
  });
  expect(iconLook({ kind: 'searched', places: 1 }).title).toBe('Minuted: 1 place to read');
});

it('has a badge that fits, with the whole count in the words', () => {
  const look = iconLook({ kind: 'searched', places: 2345 });
  expect(look.badge.length).toBeLessThanOrEqual(4);
  expect(look.title).toContain('2,345');
});

it('says what was found all the same where not all could be searched', () => {
  expect(iconLook({ kind: 'failed', places: 2 }).title).toBe(
    'Minuted could not search all of this page; 2 places to read in the rest',
  );
});
