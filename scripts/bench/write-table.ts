import { readFile, writeFile } from 'node:fs/promises';
import { cpus, loadavg, totalmem, type as system } from 'node:os';
import type { Figure } from './figure.ts';

/** A part of the bench that can be run alone. */
export const PARTS = ['pages', 'pdf', 'stress', 'refind', 'locker', 'transfer', 'pack', 'startup'] as const;
export type Part = (typeof PARTS)[number];

const FILE = 'docs/bench.md';

const ABOUT: Record<Part, { title: string; text: string }> = {
  pages: {
    title: 'Phrases and web pages',
    text: 'The page is made by a seeded generator from sentences of our own: 8,000 paragraphs with 4 MB of text, one in thirty with a typical wording of the pack. The 1,000 patterns have the shapes of the pack’s, with other telling words of our own texts in place of theirs, as rare in the text as those are in papers; the 100 are the first of them, and the others repeat their shapes. Which shapes are drawn from the pack matters more than how many patterns there are, so they are drawn several times. The 100 find fewer hits: a part of the difference is the work on the hits themselves.',
  },
  pdf: {
    title: 'Long PDFs',
    text: 'The packs are merged with `pdfunite` from the twelve real papers that lie beside the project, the same ones again where they are too few. In the longer one `pdftotext` loses its way, so there it reads the papers one by one. `pdftotext` only writes the words out; the reader also finds lines, paragraphs and the places of all characters, searches for the whole pack of phrases, and draws pages meanwhile. A gap between two turns of a timer counts everything that keeps the page waiting, also work of the browser itself and of other programs on the machine; a task is the page’s own.',
  },
  stress: {
    title: 'Hostile PDFs',
    text: 'The files that lie beside the project and are made to hurt PDF readers, or did: opened one after the other in the same reader page, from the moment that a file is chosen until it is searched, asks for its password, or the reader says why it cannot be read.',
  },
  refind: {
    title: 'Finding quotes again',
    text: 'The text is that of the page above. The new version has a paragraph put in front and 100 quoted sentences reworded; its sentences are put together from few words, which makes them more alike than those of papers. The method of Hypothesis is timed with 20 quotes of either kind. Without a browser.',
  },
  locker: {
    title: 'A big locker',
    text: 'A seeded generator makes 100,000 quotes of 2,000 papers from sentences of our own, with invented names and reference numbers, which are most of the different words of real papers. Each letter of a typed search is a question of its own, from the message to the worker until its answer is there, with all filters counted and all rows grouped; a quarter of the searches has a wrong letter, a fifth is a phrase.',
  },
  transfer: {
    title: 'Export and import',
    text: 'The made locker of 100,000 quotes goes into an empty locker out of a file, and out of the locker into a file, by the functions that the locker page calls, in a page of the extension. Reading is all checks, from the file to records; writing is one transaction, with an entry of the log for every quote.',
  },
  pack: {
    title: 'A big evidence pack',
    text: 'Twelve files of 27 MB with random bytes are summed, packed into one ZIP and checked again, as verify.html does. Memory is that of all programs of the browser, without their own files, at its highest.',
  },
  startup: {
    title: 'Size and first moments',
    text: 'A copy of the built extension with an empty page beside its own: one button, drawn by Preact. Each page is opened in a tab in front, from the beginning of the navigation until it takes the next task after its first button is there. The popup and the side panel look at themselves then, which is a page that no extension may look into.',
  },
};

/** Writes the figures of one part into docs/bench.md, with the date, the machine and the browsers; the others stay. */
export async function writeTable(
  part: Part,
  figures: readonly Figure[],
  versions: readonly string[],
): Promise<void> {
  const before = await readFile(FILE, 'utf8').catch(() => '');
  const sections = PARTS.map((each) =>
    each === part ? sectionOf(part, figures, versions) : sectionIn(before, ABOUT[each].title),
  );
  const text = [
    '# Measured speed',
    'Written by `npm run bench`. Times depend on the machine and on what else it does; ratios are of one run.',
    ...sections.filter((section) => section !== ''),
  ].join('\n\n');
  await writeFile(FILE, `${text}\n`);
}

function sectionIn(text: string, title: string): string {
  return (
    text
      .split(/^(?=## )/m)
      .find((section) => section.startsWith(`## ${title}\n`))
      ?.trim() ?? ''
  );
}

function sectionOf(part: Part, figures: readonly Figure[], versions: readonly string[]): string {
  const memory = Math.round(totalmem() / 2 ** 30);
  const rows = figures.map(({ name, value, unit, comparedWith, comparedValue, ratio, budget, note }) => [
    name,
    `${value.toLocaleString('en-GB')} ${unit}`,
    comparedWith ? `${comparedWith}: ${comparedValue?.toLocaleString('en-GB')} ${unit}` : '',
    ratio === undefined ? '' : String(ratio),
    budget ?? '',
    note ?? '',
  ]);
  const table = [
    ['What', 'Measured', 'Compared with, in the same run', 'Ratio', 'Budget', 'Notes'],
    ['---', '---', '---', '---', '---', '---'],
    ...rows,
  ].map((row) => `| ${row.join(' | ')} |`);
  const machine = `${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), ${memory} GB, ${system()}`;
  const programs = [...versions, `Node ${process.versions.node}`].join(', ');
  return `## ${ABOUT[part].title}

Measured on ${new Date().toISOString().slice(0, 10)}: ${machine}, load average ${loadavg()[0]?.toFixed(1)} at the end, ${programs}.

${ABOUT[part].text}

${table.join('\n')}`;
}
