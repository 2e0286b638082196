import { formatSize } from '../../../components/format-size.ts';
import { say, sayCount } from '../../../platform/say.ts';
import type { CopySizes } from '../../../storage/copy-sizes.ts';

/** How much the kept copies add to a pack: "The copies of 3 of 4 papers add 12 MB." */
export function copiesText({ papers, copies, bytes }: CopySizes): string {
  if (copies === 0) return say('copiesText_noCopyOfThesePapersIs');
  const all = sayCount('copiesText_allPapers', papers);
  const of =
    copies === papers
      ? all
      : say('copiesText_ofPapers', {
          copies: copies.toLocaleString('en-GB'),
          papers: papers.toLocaleString('en-GB'),
        });
  return sayCount('copiesText_theCopiesOfAdd', copies, { of, size: formatSize(bytes) });
}
