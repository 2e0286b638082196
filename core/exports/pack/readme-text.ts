import type { ExportHeader } from '../evidence-json.ts';
import { oneLine } from '../one-line.ts';
import { PACK_PATHS } from './pack-paths.ts';
import { PACK_REPORT } from './pack-report.ts';

/** A paper with quotes, and where its copy is in the pack; null where there is none. */
export type PackedPaper = { title: string; copy: string | null };

/** `README.txt` of a pack: what is in it, and how to check it with and without Minuted, in plain words. */
export function readmeText(
  { exportedAt, generator }: ExportHeader,
  papers: readonly PackedPaper[],
  isSigned: boolean,
): string {
  const copies = papers.map(({ title, copy }) => {
    const name = oneLine(title) || 'Paper without a title';
    return copy === null ? `- ${name}\n  (no copy in this pack)` : `- ${name}\n  ${copy}`;
  });
  return `${[
    `Evidence pack, made with ${generator.name} ${generator.version} on ${exportedAt.slice(0, 10)}`,
    'This folder holds quotes from papers of councils and of the government, and what is needed to check them. Keep ' +
      'the ZIP file as it is: a pack that was opened and packed again may no longer be the same.',
    `What is in it
  ${PACK_REPORT.path}   the quotes, to read
  ${PACK_PATHS.evidence}   the same for programs
  ${PACK_PATHS.log}   every saving, change and deletion in the locker, in order, without any words
  ${PACK_PATHS.index}   which file belongs to which paper and quote
  data/texts   the text of each paper, as it was read
  data/sources   copies of the papers
  data/pictures   pictures of the quotes on their pages`,
    `How to check it
1. The easy way: unpack verify.html and open it in a browser; it needs no internet. Then choose the ZIP file there. It
   checks every file, every quote and the log, and says what this shows and what it does not show.
2. Without Minuted: unpack everything, open a terminal in this folder and type
     sha256sum -c manifest-sha256.txt
     sha256sum -c tagmanifest-sha256.txt
   Every line has to end in "OK". On a Mac, type "shasum -a 256 -c" in place of "sha256sum -c".
   The folder is a bag by the rules of BagIt (RFC 8493), which other programs can check too.
3. Someone who wants to deceive can change a file and work out all these sums anew. So ask the person who made the pack
   for its number, by phone or in person. verify.html shows that number.${isSigned ? SIGNED : ''}
4. A PDF in data/sources is named after the SHA-256 of its bytes. Fetch the paper from the council again and compare.
5. A copy of a PDF with highlights, as Minuted makes them, begins with the very bytes of the paper. With
   N = the size of the paper in bytes, this has to give the name of the paper:
     head -c N copy.pdf | sha256sum`,
    `What it cannot show
It cannot show that what the papers say is true, that the dates are right (they are those of one computer's clock),
that the papers came from the addresses that are given, or that the text was read rightly out of a PDF: look at the page.`,
    `The papers\n${copies.join('\n') || '(none)'}`,
  ].join('\n\n')}\n`;
}

const SIGNED = `
   This pack is signed. verify.html shows the number of the key; ask the person who signed for that number too.
   With OpenSSL: openssl dgst -sha256 -verify public-key.pem -signature tagmanifest-sha256.txt.sig tagmanifest-sha256.txt`;
