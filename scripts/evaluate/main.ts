import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createFinder } from '../../core/phrases/create-finder.ts';
import { sendPack } from '../../core/phrases/send-pack.ts';
import { formatEvaluation, formatFaults } from './format-evaluation.ts';
import { judgePaper } from './judge-paper.ts';
import { readLabels } from './label.ts';
import type { Judged } from './score.ts';

const HELP = `npm run evaluate -- [options] LABELS.jsonl...

Measures the SEND pack against sentences that somebody has judged. Each line of the file is
{"doc","page","sentence","label":"positive|context|near-miss","category","core"}; a hit counts for a sentence when
it overlaps its words. A paper is looked for in the folder of the labels, in each --papers folder and in the
working directory.

  --papers DIR   where the papers are; may be given several times
  --quiet        the tables alone, without the misses and false alarms
  --json         one JSON object a sentence instead of tables`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    papers: { type: 'string', multiple: true, default: [] },
    quiet: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (values.help || positionals.length === 0) {
  console.log(HELP);
  process.exit(values.help ? 0 : 1);
}

const from = process.env['INIT_CWD'] ?? process.cwd();
const finder = createFinder([sendPack]);
const judged: Judged[] = [];
const notes: string[] = [];
for (const file of positionals) {
  const path = resolve(from, file);
  const folders = [dirname(path), ...values.papers.map((folder) => resolve(from, folder)), from];
  for (const [doc, labels] of Map.groupBy(readLabels(path), (label) => label.doc)) {
    const found = await judgePaper(doc, labels, folders, finder);
    judged.push(...found.judged);
    notes.push(...found.notes);
  }
}
if (values.json) for (const each of judged) console.log(JSON.stringify(asJson(each)));
else {
  console.log(formatEvaluation(judged));
  if (!values.quiet) console.log(`\n${formatFaults(judged)}`);
  for (const note of notes) console.log(note);
}

function asJson({ label, sentence, hits }: Judged) {
  const found = hits.map(({ patternId, band, score, reasons }) => ({ patternId, band, score, reasons }));
  return { ...label, sentence, band: hits[0]?.band ?? null, hits: found };
}
