// Turns judged sentences into hashes, so that labels can be kept without anybody's text:
// node scripts/evaluate/hash-labels.ts LABELS.jsonl PAPERS > HASHED.jsonl
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { readLabels } from './label.ts';
import { hashLetters, lettersOf } from './letters.ts';
import { placeLabel } from './place-label.ts';
import { readPaperFile } from './read-paper-file.ts';

const [file = '', papers = '.'] = process.argv.slice(2);
for (const [doc, labels] of Map.groupBy(readLabels(resolve(file)), (label) => label.doc)) {
  const path = resolve(papers, doc);
  if (!existsSync(path)) throw new Error(`${path} is not there`);
  const { title, reading } = await readPaperFile(path);
  const letters = lettersOf(reading.text);
  for (const label of labels) {
    const span = placeLabel({ title, reading, letters }, label);
    if (!span) {
      console.error(`Left out, not found in ${doc}: line ${label.line}`);
      continue;
    }
    const at = letters.offsets.findIndex((offset) => offset >= span.start);
    const { text } = lettersOf(reading.text, span.start, span.end);
    const { page, label: judgement, category = null, core = false } = label;
    const hashed = { doc, page, at, letters: text.length, sha256: hashLetters(text) };
    console.log(JSON.stringify({ ...hashed, label: judgement, category, core }));
  }
}
