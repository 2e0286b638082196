import { existsSync } from 'node:fs';
import { runProgram } from '../run-program.ts';

/** Where the papers lie that the packs are made of; they are no part of the project. */
const FOLDER = '../shared/corpus/papers';

/** All papers of the folder, with so many pages together. */
const ALL = [
  'kent-24-00109-report-first-version',
  'kent-24-00109-report-second-version',
  'kent-county-council-minutes-2025-02-13',
  'kent-health-wellbeing-slides',
  'kent-item7-supplementary-pack',
  'kingston-petition-no-hits',
  'ofsted-area-send-barking-and-dagenham-2024',
  'ofsted-wandsworth-2016',
  'west-sussex-adult-demand-management-false-friend',
  'west-sussex-send-infographic-image-only',
  'west-sussex-vulnerable-children-needs-assessment',
  'kent-finance-monitoring-q3-2024-25',
];
const ALL_PAGES = 412;

/** A paper with many hits, at the end of each pack; the packs are opened at the first of them there. */
const LAST = 'kent-finance-monitoring-q3-2024-25';
const LAST_PAGES = 54;
const FIRST_HIT = 11;

/** Whether `pdftotext` reads the merged file of a pack like any other: in the longer one it gets lost for minutes. */
export const isPlain = ({ pages }: PaperPack): boolean => pages < 1000;

/** The files that a pack is made of. */
export const filesOf = ({ papers }: PaperPack): string[] => papers.map(pathOf);

/** A pack of papers, and the page (from 1) with its first hit of the last paper. */
export type PaperPack = { pages: number; papers: string[]; opensAt: number };

/** Packs of 495 and of 1,337 pages: what a council's meeting and what a year of them has. */
export const paperPacks: PaperPack[] = [
  ['kent-item7-supplementary-pack', 'kingston-petition-no-hits', ...ALL, LAST],
  ['ofsted-wandsworth-2016', ...ALL, ...ALL, ...ALL, LAST],
].map((papers, index) => {
  const pages = index === 0 ? ALL_PAGES + 22 + 7 + LAST_PAGES : 3 * ALL_PAGES + 47 + LAST_PAGES;
  return { pages, papers, opensAt: pages - LAST_PAGES + FIRST_HIT };
});

/** Why the packs cannot be made here, in a sentence; null when they can. */
export async function whyNoPacks(): Promise<string | null> {
  const missing = [...new Set(ALL)].find((name) => !existsSync(pathOf(name)));
  if (missing) return `The papers for the packs are not here (${pathOf(missing)}).`;
  for (const program of ['pdfunite', 'pdftotext'])
    if (!(await runProgram(program, ['-v'])).ok)
      return `${program} is missing; it comes with poppler-utils of Debian.`;
  return null;
}

/** Merges the papers of a pack into a file. Throws what pdfunite said when it made none. */
export async function mergePapers(pack: PaperPack, file: string): Promise<void> {
  const { output } = await runProgram('pdfunite', [...filesOf(pack), file]);
  if (!existsSync(file)) throw new Error(`The papers could not be merged:\n${output}`);
}

const pathOf = (name: string): string => `${FOLDER}/${name}.pdf`;
