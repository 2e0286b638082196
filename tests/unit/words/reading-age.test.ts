import { expect, it } from 'vitest';
import { errorText } from '../../../components/error-text.ts';
import { GLOSSARY } from '../../../core/help/glossary.ts';
import { PERMISSION_NOTES } from '../../../core/help/permissions.ts';
import { sendPack } from '../../../core/phrases/send-pack.ts';
import { ERROR_CODES } from '../../../core/result.ts';
import { keysIn, MESSAGES, SOURCES } from './messages.ts';
import { countSyllables, readingGrade, sentencesOf } from './reading-grade.ts';

/** Grade 5: a reading age of 10 to 11, of a page as a whole. The count of syllables is a rough one. */
const PAGE = 5;
/** One sentence alone swings: a single long word makes a grade ... */
const SENTENCE = 10;
/** ... and in one of fewer words than these, five (“Something unexpected went wrong.” has four words and 12.5). */
const FEWEST = 6;
/** What a category says has to name plans and placements in a few words. */
const CATEGORY = 10;

/** The words of a message as they are read: without tags, and with a number for what is filled in. */
const wordsOf = (key: string) =>
  MESSAGES[key]!.message.replaceAll(/<\/?\w+>/g, '')
    .replaceAll(/\$\w+\$/g, '1')
    .trim();

/** What is more than a label: three words, and an end. */
const isSentence = (text: string) => /\s\S+\s/.test(text) && /[.!?:]["”’)]?$/.test(text);

/** The sentences that the sources of a surface say. */
const said = (files: RegExp) => [
  ...new Set(
    SOURCES.flatMap(([file, source]) => (files.test(file) ? keysIn(source) : []))
      .map(wordsOf)
      .filter(isSentence),
  ),
];

const PHRASES =
  'Phrases|PackList|OwnPhrases|ImportPack|PaperCounts|PrivateWords|use-phrase-actions|use-changes';
const PHRASE_PARTS =
  'CategoryPhrases|PatternItem|PhraseEditor|PhraseLines|PackSection|PackOfferCard|LanguageHelp|NotUseful|PrivateDataWords';

const pages: [string, string[]][] = [
  ['help', said(/^\/entrypoints\/help\//)],
  ['welcome', said(/^\/entrypoints\/welcome\/|CouncilPicker/)],
  ['settings and sites', said(new RegExp(`^/entrypoints/options/(?!${PHRASES})|SettingsPreview`))],
  ['phrases', said(new RegExp(`^/entrypoints/options/(${PHRASES})|^/components/(${PHRASE_PARTS})`))],
  ['popup', said(/^\/entrypoints\/popup\//)],
  ['side panel', said(/^\/entrypoints\/sidepanel\//)],
  ['reader', said(/^\/entrypoints\/reader\//)],
  ['locker', said(/^\/entrypoints\/(locker|changes|copy)\//)],
  ['the shared parts', said(/^\/components\//)],
  ['glossary', GLOSSARY.map(({ text }) => text)],
  ['permissions', PERMISSION_NOTES.flatMap(({ why, without }) => [why, without])],
  ['errors', ERROR_CODES.map(errorText)],
];

/** The hardest sentences, for whoever has to mend them. */
function hardest(texts: readonly string[]): string {
  return texts
    .flatMap(sentencesOf)
    .map((text) => ({ text, grade: readingGrade([text]).grade }))
    .toSorted((a, b) => b.grade - a.grade)
    .slice(0, 8)
    .map(({ text, grade }) => `${grade.toFixed(1)} ${text}`)
    .join('\n');
}

it.each(pages)('the texts of %s can be read at the age of 12', (_, texts) => {
  const { grade, words } = readingGrade(texts);
  expect(words).toBeGreaterThan(100);
  expect(grade, hardest(texts)).toBeLessThan(PAGE);
});

it('every sentence of the interface can be read alone', () => {
  const hard = Object.keys(MESSAGES)
    .flatMap((key) => sentencesOf(wordsOf(key)).map((text) => ({ key, text, ...readingGrade([text]) })))
    .filter(({ grade, words }) => words >= FEWEST && grade > SENTENCE);
  expect(hard).toEqual([]);
});

it('what each category means to a parent is not much harder', () => {
  const hard = sendPack.categories
    .map(({ id, forParent }) => ({ id, grade: readingGrade([forParent]).grade }))
    .filter(({ grade }) => grade > CATEGORY);
  expect(hard).toEqual([]);
});

it.each([
  ['a', 1],
  ['saved', 1],
  ['wanted', 2],
  ['make', 1],
  ['table', 2],
  ['phrases', 2],
  ['evidence', 3],
  ['council', 2],
  ['decision', 3],
  ['being', 2],
  ['EHCPs', 1],
  ['special', 2],
  ['period', 3],
])('counts the syllables of %s', (word, count) => {
  expect(countSyllables(word)).toBe(count);
});

it('gives a hard text a high grade and an easy one a low one', () => {
  expect(readingGrade(['The cat sat on the mat. It was a red mat.']).grade).toBeLessThan(2);
  const hard =
    'Notwithstanding the aforementioned considerations, implementation of mitigating interventions necessitates comprehensive organisational transformation.';
  expect(readingGrade([hard]).grade).toBeGreaterThan(20);
});
