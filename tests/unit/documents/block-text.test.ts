import { expect, it } from 'vitest';
import { BlockText } from '../../../documents/page/block-text.ts';
import type { PageBlock } from '../../../documents/page/page-block.ts';
import { dataSpan, textSpan } from '../../../documents/page/page-offsets.ts';

/** A text node, as far as reading needs one. */
const textNode = (data: string) => ({ data, length: data.length }) as Text;

function read(...parts: (string | null)[]): PageBlock {
  const words = new BlockText(() => false);
  for (const part of parts) {
    if (part === null) words.breakLine();
    else words.add(textNode(part));
  }
  const around = { kind: 'paragraph', cell: null, row: null, table: null } as const;
  return { ...around, ...words.finish()!, container: {} as Element };
}

it('shows white space as one space, and none at the ends', () => {
  expect(read(' we\n  must ', ' ma', 'nage  ').text).toBe('we must manage');
});

it('leaves no-break spaces and soft hyphens as they are', () => {
  expect(read('manage\u00a0 de\u00admand').text).toBe('manage\u00a0 de\u00admand');
});

it('ends a line without spaces around the end', () => {
  expect(read('manage ', null, ' demand', null).text).toBe('manage\ndemand');
});

it('has nothing to say of white space alone', () => {
  const words = new BlockText(() => false);
  words.add(textNode(' \n '));
  expect(words.finish()).toBeNull();
});

it('finds the place of words in the data, and back', () => {
  const parts = ['  we   must ma', 'nage', null, '  demand  '];
  const block = read(...parts);
  const data = parts.join('');
  for (const word of ['we', 'must', 'manage', 'demand', 'we must']) {
    const start = block.text.indexOf(word);
    const there = dataSpan(block, start, start + word.length);
    expect(data.slice(there.start, there.end).replace(/ +/g, ' ')).toBe(word);
    expect(textSpan(block, there.start, there.end)).toEqual({ start, end: start + word.length });
  }
});

it('finds no text in white space that does not show', () => {
  expect(textSpan(read('a  ', null, '  b'), 1, 3)).toBeNull();
});
