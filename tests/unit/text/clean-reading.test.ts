import { describe, expect, it } from 'vitest';
import { cleanReading } from '../../../core/text/clean-reading.ts';

describe('cleanReading', () => {
  it.each([
    ['manage\ndemand  for\u00a0plans ', 'manage demand for plans'],
    ['place-\nments', 'placements'],
    ['place\u00ad\nments and place\u00adments', 'placements and placements'],
    ['out-\nof-county and out-of-\ncounty', 'out-of-county and out-of-county'],
    ['non-\nstatutory top-\nup decision-\nmaking', 'non-statutory top-up decision-making'],
    ['Barrington-\nKing 2024-\n25', 'Barrington-King 2024-25'],
    ['the plan -\nas agreed', 'the plan - as agreed'],
    ['\ufb01nal o\ufb03ce £\u00bd \u201cx\u201d', 'final office £\u00bd \u201cx\u201d'],
  ])('reads %j', (exact, clean) => {
    expect(cleanReading(exact)).toBe(clean);
  });
});
