import type { Pack } from '../../core/phrases/pack.ts';
import {
  clauses,
  endings,
  openings,
  phraseSentences,
  plainSentences,
  schoolSentences,
} from './council-sentences.ts';
import { councilWords } from './council-words.ts';
import { makeDice, oneOf, type Dice } from './seeded.ts';

/** Characters of a paragraph before the next sentence is no longer added: 8,000 of them make 4 MB. */
const PARAGRAPH = 455;
/** One sentence in so many is one of those written out whole; the others are put together. */
const WHOLE_EVERY = 3;
/** One paragraph in so many holds a phrase of the pack, and one sentence in so many is about schools. */
const PHRASE_EVERY = 30;
const SCHOOL_EVERY = 6;
const HEADING_EVERY = 12;

/** The paragraphs of an invented council paper, the same ones for the same `seed`; phrases are typical ones of `pack`. */
export function makeParagraphs(count: number, pack: Pack, seed = 20_261_121): string[] {
  const dice = makeDice(seed);
  const phrases = pack.patterns.flatMap(({ category, mustMatch }) =>
    mustMatch.map((wording) => ({
      wording,
      context: pack.categories.find(({ id }) => id === category)?.context ?? '',
    })),
  );
  return Array.from({ length: count }, (_, index) => {
    const sentences: string[] = [];
    if (index % PHRASE_EVERY === PHRASE_EVERY - 1) {
      const { wording, context } = oneOf(dice, phrases);
      sentences.push(fill(oneOf(dice, phraseSentences), dice).replace('{wording}', wording), context);
    }
    while (sentences.join(' ').length < PARAGRAPH) {
      sentences.push(fill(sentenceOf(dice), dice));
    }
    return sentences.join(' ');
  });
}

function sentenceOf(dice: Dice): string {
  if (dice(SCHOOL_EVERY) === 0) return oneOf(dice, schoolSentences);
  if (dice(WHOLE_EVERY) === 0) return oneOf(dice, plainSentences);
  return oneOf(dice, openings) + oneOf(dice, clauses) + oneOf(dice, endings);
}

/** Paragraphs as a web page of a council, with headings and a few words in bold. */
export function makePage(paragraphs: readonly string[]): string {
  const body = paragraphs.map((text, index) => {
    const heading = index % HEADING_EVERY === 0 ? `<h2>Item ${1 + index / HEADING_EVERY}</h2>\n` : '';
    const words = text.replace(/Members|Officers|Councillor \w+/, '<strong>$&</strong>');
    return `${heading}<p>${words}</p>`;
  });
  return (
    '<!doctype html>\n<html lang="en-GB"><head><meta charset="utf-8"><title>Council papers</title></head>\n' +
    `<body><main>\n<h1>Council papers</h1>\n${body.join('\n')}\n</main></body></html>\n`
  );
}

function fill(sentence: string, dice: Dice): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const words = councilWords[name];
    return words ? oneOf(dice, words) : whole;
  });
}
