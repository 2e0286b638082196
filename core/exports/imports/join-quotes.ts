import { CITED_FIELDS, type Citation, type CitedField } from '../../evidence/citation.ts';
import type { Quote } from '../../evidence/quote.ts';
import type { Selector } from '../../evidence/selectors.ts';

/**
 * One quote out of two records of the same one. Both notes stay, each part of them once, and all tags; what was typed
 * here stays, and what is not known here comes from the other. Never in the bin. Joining the same record again changes
 * nothing.
 */
export function joinQuotes(here: Quote, other: Quote): Quote & { deletedAt: null } {
  return {
    ...here,
    sentenceBefore: here.sentenceBefore || other.sentenceBefore,
    sentenceAfter: here.sentenceAfter || other.sentenceAfter,
    selectors: joinSelectors(here.selectors, other.selectors),
    pages: here.pages.length > 0 ? here.pages : other.pages,
    place: {
      packPage: here.place.packPage ?? other.place.packPage,
      reportPage: here.place.reportPage ?? other.place.reportPage,
      agendaItem: here.place.agendaItem ?? other.place.agendaItem,
      paragraph: here.place.paragraph ?? other.place.paragraph,
    },
    quads: here.quads.length > 0 ? here.quads : other.quads,
    match: here.match ?? other.match,
    citation: joinCitations(here.citation, other.citation),
    speaker: joinFields(here.speaker, other.speaker),
    voice: here.voice ?? other.voice,
    note: joinNotes(here.note, other.note),
    tags: [...new Set([...here.tags, ...other.tags])],
    deletedAt: null,
  };
}

/** Two notes as one: the paragraphs of the first, then those of the second that are not in it. */
export function joinNotes(here: string, other: string): string {
  const [mine, theirs] = [paragraphsOf(here), paragraphsOf(other)];
  if (mine.length === 0) return theirs.length === 0 ? here : other;
  const missing = [...new Set(theirs)].filter((paragraph) => !mine.includes(paragraph));
  return missing.length === 0 ? here : [here.trimEnd(), ...missing].join('\n\n');
}

/** What was typed or chosen in the other record and gave way to what stands here; null where nothing did. */
export function overruled(here: Quote, other: Quote): Partial<Quote> | null {
  const before: Partial<Quote> = {};
  if (differ(here.speaker.typed, other.speaker.typed)) before.speaker = other.speaker;
  if (differ(here.voice, other.voice)) before.voice = other.voice;
  if (CITED_FIELDS.some((name) => differ(here.citation[name].typed, other.citation[name].typed)))
    before.citation = other.citation;
  return Object.keys(before).length > 0 ? before : null;
}

function differ(here: string | null, other: string | null): boolean {
  return here !== null && other !== null && here !== other;
}

function paragraphsOf(note: string): string[] {
  return note
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
}

function joinSelectors(here: Selector[], other: Selector[]): Selector[] {
  const known = new Set(here.map(({ type }) => type));
  const more = other.filter(({ type }) => !known.has(type));
  return more.length === 0 ? here : [...here, ...more];
}

function joinCitations(here: Citation, other: Citation): Citation {
  const fields = CITED_FIELDS.map((name) => [name, joinFields(here[name], other[name])] as const);
  return Object.fromEntries(fields) as Citation;
}

function joinFields(here: CitedField, other: CitedField): CitedField {
  const { detected, from } = here.detected === null ? other : here;
  return { detected, from, typed: here.typed ?? other.typed };
}
