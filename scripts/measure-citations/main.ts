import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { CITED_FIELDS, type CitedFieldName } from '../../core/evidence/citation.ts';
import { detectCitation } from '../../core/evidence/citation/detect-citation.ts';
import { hashLetters, lettersOf } from '../evaluate/letters.ts';
import { readFacts } from './read-facts.ts';

const HELP = `npm run citations -- [options] CORPUS

Detects the citation of each paper of tests/labels/citations.json, looked for in the folder CORPUS, and compares it
with what a person read in the paper: right, wrong (a value that the paper does not say), missed (nothing where it
says one). Papers that are not there are named and left out.

  --half NAME    tuned or held-out; both without
  --faults       each wrong and missed value; look at those of the tuned half alone`;

const labelSchema = z.strictObject({
  doc: z.string(),
  half: z.enum(['tuned', 'held-out']),
  /** Where it counts as opened. */
  address: z.string(),
  council: z.string().nullable(),
  body: z.string().nullable(),
  meetingDate: z.iso.date().nullable(),
  agendaItem: z.string().nullable(),
  /** SHA-256 of the letters of each wording that is right. */
  reportTitle: z.array(z.string()).nullable(),
  author: z.string().nullable(),
});
type Label = z.infer<typeof labelSchema>;
type Score = { said: number; right: number; wrong: number; missed: number };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    half: { type: 'string' },
    faults: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (values.help || positionals.length !== 1) {
  console.log(HELP);
  process.exit(values.help ? 0 : 1);
}
const corpus = resolve(process.env['INIT_CWD'] ?? process.cwd(), positionals[0]!);
const labels = z
  .array(labelSchema)
  .parse(JSON.parse(readFileSync(new URL('../../tests/labels/citations.json', import.meta.url), 'utf8')))
  .filter(({ half }) => !values.half || half === values.half);

for (const [half, papers] of Map.groupBy(labels, (label) => label.half)) {
  const scores = new Map(CITED_FIELDS.map((name) => [name, { said: 0, right: 0, wrong: 0, missed: 0 }]));
  let count = 0;
  for (const label of papers) {
    const path = resolve(corpus, label.doc);
    if (!existsSync(path)) {
      console.log(`Left out, not there: ${label.doc}`);
      continue;
    }
    count++;
    const citation = detectCitation(await readFacts(path, label.address));
    for (const name of CITED_FIELDS) judge(label, name, citation[name].detected, scores.get(name)!);
  }
  print(half, count, scores);
}

function judge(label: Label, name: CitedFieldName, detected: string | null, score: Score): void {
  const wanted = label[name];
  const isRight = detected === null ? wanted === null : isSame(wanted, detected);
  if (wanted !== null) score.said++;
  if (detected !== null && isRight) score.right++;
  if (detected !== null && !isRight) score.wrong++;
  if (detected === null && !isRight) score.missed++;
  if (!isRight && values.faults)
    console.log(
      `${detected === null ? 'missed' : 'wrong '} ${name.padEnd(12)} ${label.doc}: ${detected ?? '-'}`,
    );
}

function isSame(wanted: string | string[] | null, detected: string): boolean {
  const letters = letterText(detected);
  return Array.isArray(wanted)
    ? wanted.includes(hashLetters(letters))
    : wanted !== null && letterText(wanted) === letters;
}

function letterText(words: string): string {
  return lettersOf(words.replace(/&/g, ' and ')).text;
}

function print(half: string, count: number, scores: ReadonlyMap<string, Score>): void {
  const row = (name: string, { said, right, wrong, missed }: Score) => {
    const given = right + wrong;
    const share = given === 0 ? '-' : (wrong / given).toFixed(2);
    return `| ${name.padEnd(12)} | ${[said, right, wrong, missed].map((n) => String(n).padStart(6)).join(' | ')} | ${share.padStart(11)} |`;
  };
  const all = { said: 0, right: 0, wrong: 0, missed: 0 };
  for (const score of scores.values())
    for (const key of ['said', 'right', 'wrong', 'missed'] as const) all[key] += score[key];
  console.log(`\n${half}: ${count} papers\n`);
  console.log('| field        |   said |  right |  wrong | missed | share wrong |');
  console.log('| ------------ | -----: | -----: | -----: | -----: | ----------: |');
  for (const [name, score] of scores) console.log(row(name, score));
  console.log(row('all', all));
}
