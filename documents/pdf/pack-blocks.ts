import type { Block, BlockKind } from '../../core/text/reading-text.ts';

/** Blocks as plain numbers, three each, which a worker can hand over without copying thousands of objects. */
export type PackedBlocks = Int32Array;

const WIDTH = 3;
const KINDS: readonly BlockKind[] = ['heading', 'paragraph', 'item', 'cell'];
/** Added to the kind of a running block. */
const RUNNING = 8;

/** Packs blocks. */
export function packBlocks(blocks: readonly Block[]): PackedBlocks {
  const packed = new Int32Array(blocks.length * WIDTH);
  blocks.forEach(({ start, end, kind, running }, i) =>
    packed.set([start, end, KINDS.indexOf(kind) + (running ? RUNNING : 0)], i * WIDTH),
  );
  return packed;
}

/** The blocks that were packed. */
export function unpackBlocks(packed: PackedBlocks): Block[] {
  return Array.from({ length: packed.length / WIDTH }, (_, i) => {
    const at = i * WIDTH;
    const code = packed[at + 2]!;
    const block: Block = { start: packed[at]!, end: packed[at + 1]!, kind: KINDS[code % RUNNING]! };
    return code >= RUNNING ? { ...block, running: true } : block;
  });
}
