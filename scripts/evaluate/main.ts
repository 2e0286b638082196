import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createFinder } from '../../core/phrases/create-finder.ts';
import { BANDS, type Hit } from '../../core/phrases/hit.ts';
import { sendPack } from '../../core/phrases/send-pack.ts';
import { formatTable } from '../start/format-table.ts';
import { readLabels, type Label } from './label.ts';
import { lettersOf } from './letters.ts';
import { placeLabel, type LabelledPaper, type Span } from './place-label.ts';
import { readPaperFile, readPlainText } from './read-paper-file.ts';
import { countLabels, isHit, share, THRESHOLDS, type Judged } from './score.ts';

const HELP = `npm run evaluate -- LABELS.jsonl [--papers DIR]... [--quiet] [--json]

Measures the SEND pack against sentences that somebody has judged. Each line of the file is
{"doc","page","sentence","label":"positive|context|near-miss","category","core"}; a hit counts for a sentence when
it overlaps its words. A paper is looked for in the folder of the labels, in each --papers folder and in the
working directory.

  --papers DIR   where the papers are; may be given several times
  --quiet        the tables alone, without the misses and false alarms
  --json         one JSON object a sentence instead of tables`;

const from = process.env['INIT_CWD'] ?? process.cwd();
const finder = createFinder([sendPack]);

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

const judged: Judged[] = [];
const notes: string[] = [];
for (const file of positionals) {
  const path = resolve(from, file);
  const folders = [dirname(path), ...values.papers.map((folder) => resolve(from, folder)), from];
  for (const [doc, labels] of Map.groupBy(readLabels(path), (label) => label.doc))
    judged.push(...(await judgePaper(doc, labels, folders)));
}
if (values.json) for (const each of judged) console.log(JSON.stringify(asJson(each)));
else print();

/** Finds the labels of one paper in it, and the hits on each. */
async function judgePaper(
  doc: string,
  labels: readonly Label[],
  folders: readonly string[],
): Promise<Judged[]> {
  const path = folders.map((folder) => resolve(folder, doc)).find((each) => existsSync(each));
  const paper = path ? await readPaper(path) : null;
  if (!paper) notes.push(`${doc} was not read; ${labels.length} of its sentences stand by themselves.`);
  const hits = paper ? finder.find(paper.reading, { title: paper.title }) : [];
  return labels.flatMap((label) => {
    const span = paper && placeLabel(paper, label);
    if (span)
      return [{ label, sentence: paper.reading.text.slice(span.start, span.end), hits: on(span, hits) }];
    if (!('sentence' in label)) {
      notes.push(`Line ${label.line}: the words are not in ${doc}; left out.`);
      return [];
    }
    if (paper) notes.push(`Line ${label.line}: not found in ${doc}, so read by itself: ${label.sentence}`);
    const alone = readPlainText(label.sentence);
    return [{ label, sentence: label.sentence, hits: strongestFirst(finder.find(alone)) }];
  });
}

async function readPaper(path: string): Promise<LabelledPaper | null> {
  try {
    const { title, reading } = await readPaperFile(path);
    return { title, reading, letters: lettersOf(reading.text) };
  } catch (error) {
    notes.push(`${path}: ${error instanceof Error ? error.message : String(error)}`);
    return null;
  }
}

function on({ start, end }: Span, hits: readonly Hit[]): Hit[] {
  return strongestFirst(hits.filter((hit) => hit.start < end && start < hit.end));
}

function strongestFirst(hits: readonly Hit[]): Hit[] {
  return hits.toSorted((a, b) => BANDS.indexOf(a.band) - BANDS.indexOf(b.band) || b.score - a.score);
}

function print(): void {
  const names = {
    'read-first': 'Read first',
    'worth-reading': 'Worth reading +',
    maybe: 'Maybe +',
    hidden: '',
  };
  const head = ['', 'recall', 'core recall', 'near-misses hit', 'context hit', 'precision'];
  const row = (line: ReturnType<typeof countLabels>) => [
    line.name,
    share(line.positivesHit, line.positives),
    share(line.coreHit, line.core),
    share(line.nearMissesHit, line.nearMisses),
    share(line.contextHit, line.context),
    share(line.positivesHit, line.positivesHit + line.nearMissesHit + line.contextHit),
  ];
  console.log(
    formatTable(
      head,
      THRESHOLDS.map((band) => row(countLabels(names[band], judged, band))),
    ),
  );
  const categories = Map.groupBy(
    judged.filter(({ label }) => label.label === 'positive'),
    ({ label }) => label.category ?? 'none',
  );
  console.log(
    `\n${formatTable(
      ['positives', 'Maybe +', 'Worth reading +', 'Read first'],
      [...categories]
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, these]) => [
          name,
          ...THRESHOLDS.toReversed().map((band) => {
            const line = countLabels(name, these, band);
            return share(line.positivesHit, line.positives);
          }),
        ]),
    )}`,
  );
  if (!values.quiet) printFaults();
  for (const note of notes) console.log(note);
}

function printFaults(): void {
  const misses = judged.filter((each) => each.label.label === 'positive' && !isHit(each, 'worth-reading'));
  console.log(`\nPositives below Worth reading (${misses.length}):`);
  for (const each of misses) console.log(describe(each));
  const alarms = judged.filter((each) => each.label.label === 'near-miss' && isHit(each, 'maybe'));
  console.log(`\nNear-misses shown (${alarms.length}):`);
  for (const each of alarms) console.log(describe(each));
}

function describe({ label, sentence, hits }: Judged): string {
  const head = `- ${label.doc} p${label.page ?? 1}${label.category ? ` ${label.category}` : ''}${label.core ? ' core' : ''}`;
  const found = hits.map(
    (hit) =>
      `    ${hit.band} ${hit.score} ${hit.patternId}: ${hit.reasons.map(({ code, points, words }) => `${code} ${points} ${words ?? ''}`).join('; ')}`,
  );
  return [`${head}: ${sentence.replace(/\s+/g, ' ')}`, ...(found.length ? found : ['    no hit'])].join('\n');
}

function asJson({ label, sentence, hits }: Judged) {
  return {
    ...label,
    sentence,
    band: hits[0]?.band ?? null,
    hits: hits.map(({ patternId, band, score, reasons }) => ({ patternId, band, score, reasons })),
  };
}
