import { expect, it } from 'vitest';
import { plainReading } from '../../../core/text/plain-reading.ts';

it('ends a paragraph at an empty line and nowhere else', () => {
  const { text, blocks } = plainReading('  One two\nthree.\n\n  \nFour. \n \nFive\n');
  expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual([
    'One two\nthree.',
    'Four.',
    'Five',
  ]);
});

it('has no paragraph in nothing', () => {
  expect(plainReading(' \n\n ').blocks).toEqual([]);
});
