import { expect, it } from 'vitest';
import { errorText } from '../../../components/error-text.ts';
import { GLOSSARY } from '../../../core/help/glossary.ts';
import { PERMISSION_NOTES } from '../../../core/help/permissions.ts';
import { sendPack } from '../../../core/phrases/send-pack.ts';
import { ERROR_CODES } from '../../../core/result.ts';
import { countSyllables, readingGrade, sentencesOf } from './reading-grade.ts';
import { textsOf } from './texts-of.ts';

/** Grade 6: a reading age of 11 to 12, of a page as a whole. The count of syllables is a rough one. */
const PAGE = 6;
/** One sentence alone swings: a single long word makes a grade ... */
const SENTENCE = 10;
/** ... and in one of fewer words than these, five (“Something unexpected went wrong.” has four words and 12.5). */
const FEWEST = 6;
/** What a category says has to name plans and placements in a few words. */
const CATEGORY = 10;

const files = (found: Record<string, string>) => Object.values(found).flatMap(textsOf);
const pages: [string, string[]][] = [
  [
    'help',
    files(import.meta.glob('/entrypoints/help/*.tsx', { query: '?raw', import: 'default', eager: true })),
  ],
  [
    'welcome',
    files(import.meta.glob('/entrypoints/welcome/*.tsx', { query: '?raw', import: 'default', eager: true })),
  ],
  [
    'settings and sites',
    files(
      import.meta.glob(
        '/entrypoints/options/{SettingsView,Looks,ReaderSettings,Saving,BackupReminder,MoveSettings,Sites,PermissionTable}.tsx',
        { query: '?raw', import: 'default', eager: true },
      ),
    ),
  ],
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

it('every sentence of an error can be read alone', () => {
  const hard = ERROR_CODES.flatMap((code) =>
    sentencesOf(errorText(code)).map((text) => ({ code, text, ...readingGrade([text]) })),
  ).filter(({ grade, words }) => words >= FEWEST && grade > SENTENCE);
  expect(hard).toEqual([]);
});

it('what each category means to a parent is not much harder', () => {
  const hard = sendPack.categories
    .map(({ id, forParent }) => ({ id, grade: readingGrade([forParent]).grade }))
    .filter(({ grade }) => grade > CATEGORY);
  expect(hard).toEqual([]);
});

it('takes the texts out of a page, block by block', () => {
  const page = `const said = 'No more papers.'; const key = 'a-b';
    export const A = () => <div><h2>Not this</h2><p>One{' '}<b>two</b> three.</p><ul><li>Four five six.</li></ul></div>;`;
  expect(textsOf(page)).toEqual(['No more papers.', 'One two three.', 'Four five six.']);
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
