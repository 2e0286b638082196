import { formatSize } from '../../../components/format-size.ts';
import type { CopySizes } from '../../../storage/copy-sizes.ts';

/** How much the kept copies add to a pack: "The copies of 3 of 4 papers add 12 MB." */
export function copiesText({ papers, copies, bytes }: CopySizes): string {
  if (copies === 0) return 'No copy of these papers is kept.';
  const all = papers === 1 ? 'the paper' : `all ${papers.toLocaleString('en-GB')} papers`;
  const of =
    copies === papers ? all : `${copies.toLocaleString('en-GB')} of ${papers.toLocaleString('en-GB')} papers`;
  return `${copies === 1 ? 'The copy' : 'The copies'} of ${of} ${copies === 1 ? 'adds' : 'add'} ${formatSize(bytes)}.`;
}
