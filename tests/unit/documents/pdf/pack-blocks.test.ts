import { expect, it } from 'vitest';
import type { Block } from '../../../../core/text/reading-text.ts';
import { packBlocks, unpackBlocks } from '../../../../documents/pdf/pack-blocks.ts';

it('gives the blocks back as they were, of every kind, running or not', () => {
  const kinds = ['heading', 'paragraph', 'item', 'cell'] as const;
  const blocks = kinds.flatMap((kind, i): Block[] => [
    { start: 100 * i, end: 100 * i + 40, kind },
    { start: 100 * i + 42, end: 100 * i + 99, kind, running: true },
  ]);
  expect(unpackBlocks(packBlocks(blocks))).toEqual(blocks);
  expect(unpackBlocks(packBlocks([]))).toEqual([]);
});
