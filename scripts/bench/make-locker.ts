import { emptyCitation, UNKNOWN_FIELD } from '../../core/evidence/citation.ts';
import { emptyCoverage } from '../../core/evidence/empty-coverage.ts';
import type { Paper } from '../../core/evidence/paper.ts';
import { VOICES, type Quote } from '../../core/evidence/quote.ts';
import { BANDS } from '../../core/phrases/hit.ts';
import type { Pack } from '../../core/phrases/pack.ts';
import { councilWords } from './council-words.ts';
import { makeParagraphs } from './make-page.ts';
import { makeDice, oneOf, type Dice } from './seeded.ts';

const TAGS = [
  'tribunal',
  'budget',
  'transport',
  'waiting times',
  'ask at cabinet',
  'for the governors',
  'read again',
];
const SYLLABLES =
  'al be cor dun el fen gar hol is ket lor mar nor os pem quin ros sel tarn ul ven wick yar zel'.split(' ');
const DAY = 86_400_000;
const LAST_DAY = Date.UTC(2026, 10, 20);

/** Papers and quotes of an invented reader, the same ones for the same `seed`. Every quote is of one of the papers. */
export function makeLocker(
  quoteCount: number,
  paperCount: number,
  pack: Pack,
  seed = 20_261_122,
): { papers: Paper[]; quotes: Quote[] } {
  const dice = makeDice(seed);
  const sentences = makeParagraphs(Math.ceil(quoteCount / 3), pack, seed).flatMap((paragraph) =>
    paragraph.split(/(?<=[.?!]) (?=[A-Z])/),
  );
  const papers = Array.from({ length: paperCount }, (_, number) => makePaper(number, dice));
  const quotes = Array.from({ length: quoteCount }, (_, number) =>
    makeQuote(number, sentences, papers[dice(paperCount)]!, pack, dice),
  );
  return { papers, quotes };
}

/** Names and reference numbers, which make up most of the different words of real papers. */
function rareWord(dice: Dice): string {
  if (dice(3) === 0) return `${oneOf(dice, ['EHC', 'CAB', 'SEN', 'REF'])}/${10_000 + dice(80_000)}`;
  const name = Array.from({ length: 2 + dice(3) }, () => oneOf(dice, SYLLABLES)).join('');
  return name[0]!.toUpperCase() + name.slice(1);
}

function makePaper(number: number, dice: Dice): Paper {
  const council = `${oneOf(dice, councilWords.town!)} ${oneOf(dice, ['Council', 'County Council', 'Borough Council'])}`;
  const at = new Date(LAST_DAY - dice(900) * DAY).toISOString();
  const title = `${rareWord(dice)}: report on ${oneOf(dice, councilWords.topic!)} in ${oneOf(dice, councilWords.service!)}`;
  const isCited = dice(5) > 0;
  const detected = (text: string) => ({ ...UNKNOWN_FIELD, detected: text });
  return {
    sha256: number.toString(16).padStart(64, '0'),
    kind: dice(4) === 0 ? 'page' : 'pdf',
    title,
    addresses: [
      {
        address: `https://www.council.example/papers/${number}.pdf`,
        firstSeen: at,
        lastSeen: at,
        sentAs: { lastModified: null, etag: null },
      },
    ],
    coverage: { ...emptyCoverage(40), searched: 40 },
    citation: {
      ...emptyCitation(),
      council: detected(council),
      ...(isCited && { body: detected('Cabinet'), meetingDate: detected(at.slice(0, 10)) }),
    },
    dates: { made: null, changed: null },
    read: { at, first: 1, worth: 5, maybe: 9 },
  };
}

function makeQuote(number: number, sentences: string[], paper: Paper, pack: Pack, dice: Dice): Quote {
  const exact = [
    ...Array.from({ length: 1 + dice(3) }, () => oneOf(dice, sentences)),
    `(${rareWord(dice)})`,
  ].join(' ');
  const pattern = oneOf(dice, pack.patterns);
  const start = dice(80_000);
  const page = 1 + dice(40);
  const at = new Date(LAST_DAY - dice(900 * DAY)).toISOString();
  const id = number.toString(16).padStart(8, '0').split('').reverse().join('').padEnd(32, 'e');
  const before = oneOf(dice, sentences);
  const after = oneOf(dice, sentences);
  return {
    id,
    paper: paper.sha256,
    address: paper.addresses[0]!.address,
    exact,
    cleaned: exact,
    sentenceBefore: before,
    sentenceAfter: after,
    selectors: [
      { type: 'TextQuoteSelector', exact, prefix: before.slice(-32), suffix: after.slice(0, 32) },
      { type: 'TextPositionSelector', start, end: start + exact.length },
    ],
    pages: [page],
    place: { packPage: null, reportPage: String(page), agendaItem: '9', paragraph: '4.24' },
    quads: [{ page, quads: [0, 1].map((line) => [72, 700 - line * 14, 500, 700, 72, 688, 500, 688]) }],
    match:
      dice(6) === 0
        ? null
        : {
            pack: pack.id,
            packVersion: pack.version,
            patternId: pattern.id,
            category: pattern.category,
            band: BANDS[dice(3)]!,
            words: exact.slice(0, 20),
          },
    citation: emptyCitation(),
    speaker: UNKNOWN_FIELD,
    voice: dice(8) === 0 ? oneOf(dice, VOICES) : null,
    note: dice(10) === 0 ? `Ask ${rareWord(dice)} about ${oneOf(dice, councilWords.topic!)}` : '',
    tags: dice(3) === 0 ? [oneOf(dice, TAGS)] : [],
    savedAt: at,
    changedAt: at,
    deletedAt: null,
  };
}
