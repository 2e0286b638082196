import { describe, expect, it } from 'vitest';
import { createRepeatedBlocks } from '../../../core/phrases/repeated-blocks.ts';
import { readingOf } from './reading-of.ts';

const repeated = (...blocks: string[]): number[] => {
  const { isRepeated } = createRepeatedBlocks(readingOf(blocks));
  return [...blocks.keys()].filter(isRepeated);
};

describe('repeated blocks', () => {
  it('are all but the first of a running line, whatever its page number', () => {
    expect(
      repeated('SEND savings page 1', 'Text.', 'SEND savings page 2', 'More.', 'SEND savings page 3'),
    ).toEqual([2, 4]);
  });

  it('are not two equal headings', () => {
    expect(repeated('Demand management', 'Text.', 'Demand management', 'Text of another kind.')).toEqual([]);
  });

  it('are lines of the contents whose heading follows', () => {
    expect(repeated('Demand management ........ 12', 'Staff\t14', 'Demand management', 'Text.')).toEqual([0]);
    expect(repeated('Demand management\t12', 'Demand management', 'Text.')).toEqual([0]);
  });

  it('are not the rows of a table with figures in them', () => {
    expect(repeated('High needs 12', 'High needs 13', 'High needs 14', 'High needs 15')).toEqual([]);
  });

  it('are never long', () => {
    const long = 'The number of plans is to be reduced. '.repeat(5);
    expect(repeated(long, long, long)).toEqual([]);
  });
});
