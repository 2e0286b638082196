import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Finder } from '../../core/phrases/create-finder.ts';
import { BANDS, type Hit } from '../../core/phrases/hit.ts';
import type { Label } from './label.ts';
import { lettersOf } from './letters.ts';
import { placeLabel, type LabelledPaper } from './place-label.ts';
import { readPaperFile, readPlainText } from './read-paper-file.ts';
import type { Judged } from './score.ts';

/** What was found on the judged sentences of one paper, and what could not be read or placed. */
export type PaperJudgement = { judged: Judged[]; notes: string[] };

/**
 * Finds the labels of one paper in it, and the hits on each. A spoken label whose paper or place is missing is read by
 * itself; a hashed one is left out. Both are noted.
 */
export async function judgePaper(
  doc: string,
  labels: readonly Label[],
  folders: readonly string[],
  finder: Finder,
): Promise<PaperJudgement> {
  const notes: string[] = [];
  const paper = await readFirst(doc, folders, notes);
  const hits = paper ? finder.find(paper.reading, { title: paper.title }) : [];
  const judged = labels.flatMap((label): Judged[] => {
    const span = paper && placeLabel(paper, label);
    if (span) {
      const on = hits.filter((hit) => hit.start < span.end && span.start < hit.end);
      return [{ label, sentence: paper.reading.text.slice(span.start, span.end), hits: strongestFirst(on) }];
    }
    if (!('sentence' in label)) {
      notes.push(`Line ${label.line}: its words are not in ${doc}; left out.`);
      return [];
    }
    if (paper) notes.push(`Line ${label.line}: not found in ${doc}, so read by itself: ${label.sentence}`);
    const alone = finder.find(readPlainText(label.sentence));
    return [{ label, sentence: label.sentence, hits: strongestFirst(alone) }];
  });
  if (!paper) notes.push(`${doc} was not read: ${judged.length} of its sentences stand by themselves.`);
  return { judged, notes };
}

async function readFirst(
  doc: string,
  folders: readonly string[],
  notes: string[],
): Promise<LabelledPaper | null> {
  const path = folders.map((folder) => resolve(folder, doc)).find((each) => existsSync(each));
  if (!path) return null;
  try {
    const { title, reading } = await readPaperFile(path);
    return { title, reading, letters: lettersOf(reading.text) };
  } catch (error) {
    notes.push(error instanceof Error ? error.message : String(error));
    return null;
  }
}

function strongestFirst(hits: readonly Hit[]): Hit[] {
  return hits.toSorted((a, b) => BANDS.indexOf(a.band) - BANDS.indexOf(b.band) || b.score - a.score);
}
