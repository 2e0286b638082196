import { expect, it } from 'vitest';
import { isTempting } from '../../../core/phrases/is-tempting.ts';

const lists = { ehcp: ['EHCP', '@loop'], loop: ['@ehcp', 'the plan~'] };
const forms = { fight: ['fight', 'fought'] };

it.each([
  ['waiting list', 'the bus is waiting', true],
  ['waiting list', 'the bus is late', false],
  ['fight~ ..3 it', 'they fought', true],
  ['financ*', 'refinance', false],
  ['financ*', 'financial', true],
  ['=SEND', 'send it', false],
  ['=SEND', 'SEND', true],
  ['cut @ehcp', 'the plans', true],
  ['cut @ehcp', 'the', false],
  ['[the] (cap / limit) on it', 'the limits', false],
  ['[the] (cap / limit) on it', 'a limit', true],
  ['cap -sent boiler', 'boiler', false],
  ['cap @constructor', 'boiler', false],
])('%j and %j', (pattern, text, expected) => {
  expect(isTempting(pattern, text, { lists, forms })).toBe(expected);
});
