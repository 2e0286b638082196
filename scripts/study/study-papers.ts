import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { sendPack } from '../../core/phrases/send-pack.ts';
import { plainReading } from '../../core/text/plain-reading.ts';
import type { ReadingText } from '../../core/text/reading-text.ts';
import { makeParagraphs } from '../bench/make-page.ts';
import { readPaperFile } from '../evaluate/read-paper-file.ts';

export type StudyPaper = { name: string; title: string; reading: ReadingText };

const OWN = 'tests/labels/papers';

/** Real papers lie beside the project, or nowhere. */
const REAL = ['../shared/corpus/papers', '../shared/corpus/at-large'];

/** Paragraphs of the made-up council paper, whose sentences are as like each other as those of tables. */
const PARAGRAPHS = 150;

/** The papers that we wrote ourselves, and one put together from sentences of the bench. */
export async function ownPapers(): Promise<StudyPaper[]> {
  const papers = await readFolder(OWN, /\.txt$/);
  const made = plainReading(makeParagraphs(PARAGRAPHS, sendPack).join('\n\n'));
  return [...papers, { name: 'made of sentences of the bench', title: 'Council papers', reading: made }];
}

/** The real papers with text; empty where the folder is missing. */
export async function realPapers(): Promise<StudyPaper[]> {
  const papers: StudyPaper[] = [];
  for (const folder of REAL) if (existsSync(folder)) papers.push(...(await readFolder(folder, /\.pdf$/)));
  return papers.filter(({ reading }) => reading.blocks.length > 1);
}

async function readFolder(folder: string, names: RegExp): Promise<StudyPaper[]> {
  const papers: StudyPaper[] = [];
  for (const name of readdirSync(folder)
    .filter((each) => names.test(each))
    .sort())
    papers.push({ name, ...(await readPaperFile(join(folder, name))) });
  return papers;
}
