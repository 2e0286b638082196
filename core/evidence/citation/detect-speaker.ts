import type { ReadingText } from '../../text/reading-text.ts';
import type { CitedField } from '../citation.ts';
import { readAttendance, type Attendee } from './attendance.ts';
import { toField } from './found.ts';

const VERBS =
  /\b(?:said|noted|advised|explained|reported|stated|asked|confirmed|added|commented|highlighted|informed|replied|responded|outlined|suggested|queried|questioned|pointed out|summarised|introduced|presented|reminded|told|emphasised|stressed|clarified|observed|remarked|enquired|felt|agreed|described|shared|expressed|raised|thanked|updated|welcomed)\b/gu;
/** What a sentence may begin with before it names the speaker. */
const LEAD =
  /^(?:(?:in (?:response|reply|answer|conclusion|summary|addition)|however|finally|then|also|again|and|but|when asked|in turn|afterwards)[,\s]+)+/iu;
/** What may stand between a speaker and what he does. */
const BETWEEN = /\s+(?:also|then|further|again|briefly|clearly|therefore|later|had|has)$/iu;
/** Where in a sentence somebody else may begin to speak. */
const CLAUSE = /\s(?:and|but|while|whereupon|to which)\s|[,:–—]\s*/giu;
/** Words by which minutes name a speaker whom we cannot name. */
const SOMEBODY =
  /^(?:(?:(?:a|an|one|some|several|another|the|other) )?(?:members?|councillors?|officers?|parents?|committee|panel|forum|board|cabinet|chair\w*|governors?|representatives?|headteachers?|director\w*|leader\w*)\b.*|it was)$/iu;
const SOMEBODYS_NAME =
  /^(?:\p{Lu}{2,4}|(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr)\b.*|\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+)$/u;
const HONORIFIC =
  /^(?:County Councillor|Cllr|Councillor|Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Dame|Rev|Prof(?:essor)?|Lord|Lady)\.? /u;
const COUNCILLOR = ['Cllr', 'Councillor'];

/**
 * Who said the words at `start` (offset into the reading text), by the minutes themselves: whoever is named last
 * before them in their paragraph as saying something, or at their own beginning, and is on the list of those present.
 * Empty where that is nobody, two people or somebody who is not listed. It is a suggestion, to be looked at.
 */
export function detectSpeaker(reading: Pick<ReadingText, 'text' | 'blocks'>, start: number): CitedField {
  const block = reading.blocks.findLast((each) => each.start <= start && start < each.end);
  const people = block ? readAttendance(reading.text) : [];
  if (!block || people.length === 0) return toField(null);
  const before = reading.text.slice(block.start, start);
  // The sentence at `start` may name its own speaker.
  const own = sentencesOf(reading.text.slice(start, block.end))[0] ?? '';
  const begins = before === '' || /[.;!?:]["”’)]*\s*$|\n\s*$/u.test(before);
  const sentences = [...sentencesOf(before), ...(begins ? [own] : [])];
  const spoken = sentences.flatMap((sentence, at) =>
    speakersIn(sentence, people, begins && at === sentences.length - 1),
  );
  const speaker = spoken.at(-1);
  if (!speaker) return toField(null);
  const { name, role } = speaker;
  return toField({ value: role ? `${name}, ${role}` : name, from: 'attendance' });
}

/** Who speaks in a sentence, in order; null for somebody who is not known. Of the quote's own only its beginning. */
function speakersIn(sentence: string, people: readonly Attendee[], isOwn: boolean): (Attendee | null)[] {
  const found: (Attendee | null)[] = [];
  let from = 0;
  for (const verb of sentence.matchAll(VERBS)) {
    const words = sentence.slice(from, verb.index);
    from = verb.index + verb[0].length;
    const isFirst = found.length === 0 && verb.index < FIRST;
    const subject = subjectOf(words, people);
    const person = personCalled(subject, people);
    if (person || (isFirst ? subject !== '' : SOMEBODY.test(subject) || SOMEBODYS_NAME.test(subject)))
      found.push(person);
    if (isOwn) return found.slice(0, 1);
  }
  return found;
}

/** A verb further on than this many characters has another subject than the sentence. */
const FIRST = 120;

/** The words that name who does what a verb says: the last clause before it, without what stands around a name. */
function subjectOf(words: string, people: readonly Attendee[]): string {
  const plain = words
    .replace(/\s*\([^)]*\)/gu, '')
    .replace(LEAD, '')
    .trim();
  const [, first] = /(?:^|, )([^,]+) and [^,]+$/u.exec(plain) ?? [];
  // "Mr Gough and Mr Oakford summarised": neither of them alone.
  if (first !== undefined && personCalled(first, people)) return plain;
  const clauses = plain.split(CLAUSE);
  const last = clauses.findLast((clause) => clause.trim() !== '') ?? '';
  return last.trim().replace(LEAD, '').replace(BETWEEN, '').trim();
}

/** The one attendee who is called so; null for nobody and for two. */
function personCalled(words: string, people: readonly Attendee[]): Attendee | null {
  const subject = fold(words);
  const [person, other] = people.filter((each) => namesOf(each).some((name) => fold(name) === subject));
  return person && !other ? person : null;
}

/** All that minutes call somebody by. */
function namesOf({ name, initials, role }: Attendee): string[] {
  const title = HONORIFIC.exec(name)?.[0].trim().replace(/\.$/u, '') ?? null;
  const bare = name.replace(HONORIFIC, '');
  const parts = bare.split(' ');
  const surname = parts.at(-1)!;
  const titles =
    title === null ? ['Mr', 'Mrs', 'Ms', 'Miss', 'Dr'] : COUNCILLOR.includes(title) ? COUNCILLOR : [title];
  const derived = parts.map((part) => part[0]).join('');
  return [
    name,
    ...(parts.length > 1 ? [bare] : []),
    ...titles.flatMap((each) => [`${each} ${surname}`, `${each} ${bare}`]),
    ...(initials === null ? (derived.length > 1 ? [derived] : []) : [initials]),
    ...(role === null ? [] : [role, `the ${role}`]),
  ];
}

/** "The Director of Children’s Services" and "Director of Children's Services" are one. Initials keep their capitals. */
function fold(words: string): string {
  if (/^\p{Lu}{2,4}$/u.test(words)) return words;
  return words
    .replace(/[’‘]/gu, "'")
    .replace(/\bCouncillor\b/gu, 'Cllr')
    .replace(/\.(?=\s|$)/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/^the /iu, '')
    .trim()
    .toLowerCase();
}

function sentencesOf(text: string): string[] {
  return text
    .replace(/\b(?:Cllr|Mr|Mrs|Ms|Dr|Prof|Rev|No)\./gu, (title) => title.slice(0, -1))
    .split(/(?<=[.;!?])["”’)]*\s+/u)
    .map((sentence) => sentence.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
}
