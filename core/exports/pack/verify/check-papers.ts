import { sha256OfText } from '../../../evidence/sha256.ts';
import { PACK_PATHS, textPath } from '../pack-paths.ts';
import type { CheckedFile } from './check-files.ts';
import { fieldsOf, itemsOf, stringOf } from './json-parts.ts';
import { jsonOf, type Bag } from './open-bag.ts';

export type CheckedPaper = {
  sha256: string;
  kind: 'page' | 'pdf';
  title: string;
  /**
   * What of the paper is in the pack and is what was read: the very bytes of a PDF, the very text of a web page;
   * `text`: its text, as Minuted read it out of a PDF that is not here; `nothing`; `other`: something that is not it.
   */
  packed: 'bytes' | 'page-text' | 'text' | 'nothing' | 'other';
  /** Where its copy is; null without one. */
  copy: string | null;
};

/** Checks what is packed of each paper of these SHA-256s, those with quotes. */
export async function checkPapers(
  evidence: unknown,
  quoted: ReadonlySet<string>,
  files: readonly CheckedFile[],
  sums: ReadonlyMap<string, string>,
  bag: Bag,
): Promise<CheckedPaper[]> {
  const states = new Map(files.map(({ path, state }) => [path, state]));
  const copies = new Map<string, { path: string; sha256: string }>();
  for (const source of itemsOf(fieldsOf(await jsonOf(bag, PACK_PATHS.index))['sources']).map(fieldsOf))
    copies.set(stringOf(source['paper']), {
      path: stringOf(source['path']),
      sha256: stringOf(source['sha256']),
    });
  const papers = itemsOf(fieldsOf(evidence)['papers']).map(fieldsOf);
  const checked: CheckedPaper[] = [];
  for (const paper of papers) {
    const sha256 = stringOf(paper['sha256']);
    if (!quoted.has(sha256)) continue;
    const kind = paper['kind'] === 'page' ? 'page' : 'pdf';
    const copy = copies.get(sha256) ?? null;
    const isWhole = !copy || (states.get(copy.path) === 'same' && sums.get(copy.path) === copy.sha256);
    const packed = !isWhole
      ? 'other'
      : kind === 'page'
        ? await pageIn(bag, sha256)
        : pdfIn(copy?.sha256 ?? null, sha256, bag);
    checked.push({ sha256, kind, title: stringOf(paper['title']), packed, copy: copy?.path ?? null });
  }
  return checked;
}

function pdfIn(copy: string | null, sha256: string, bag: Bag): CheckedPaper['packed'] {
  if (copy !== null) return copy === sha256 ? 'bytes' : 'other';
  return bag.files.has(textPath(sha256)) ? 'text' : 'nothing';
}

/** A web page is known by the SHA-256 of its text. */
async function pageIn(bag: Bag, sha256: string): Promise<CheckedPaper['packed']> {
  const { text } = fieldsOf(await jsonOf(bag, textPath(sha256)));
  if (typeof text !== 'string') return 'nothing';
  return (await sha256OfText(text)) === sha256 ? 'page-text' : 'other';
}
