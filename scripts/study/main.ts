import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { formatCases } from './format-cases.ts';
import { describePapers } from './judge-papers.ts';
import { describeVersions } from './seek-in-versions.ts';
import { studyFindAgain } from './study-find-again.ts';
import { ownPapers, realPapers } from './study-papers.ts';
import { writeStudy } from './write-study.ts';

const HELP = `npm run study -- find-again [--count N]

Seeks 10,000 sentences again in changed versions of their papers, half of them from papers of our own and half from the
real papers beside the project, and writes docs/finding-again.md. Without real papers, or with another number, it only
prints the tables.`;

const FILE = 'docs/finding-again.md';
const COUNT = 5000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { count: { type: 'string', default: String(COUNT) }, help: { type: 'boolean', default: false } },
});
if (values.help || positionals.join() !== 'find-again') {
  console.log(HELP);
  process.exit(values.help ? 0 : 1);
}

const count = Number(values.count);
const [own, real] = [await ownPapers(), await realPapers()];
const tables = [own, real]
  .filter((papers) => papers.length > 0)
  .map((papers) => formatCases(studyFindAgain(papers, count)));
const text = writeStudy(own.length, real.length, tables, describeVersions(real), describePapers(real));
if (real.length > 0 && count === COUNT) await writeFile(FILE, text);
else console.log(text);
