import type * as z from 'zod';

/** What a value must look like, where a rule is more than a length. Keys are the places of the schema. */
const LOOKS: Record<string, string> = {
  format: 'must be \u201cminuted-pack\u201d: choose a file that Minuted or a pack editor has written',
  formatVersion: 'must be 1: a higher number needs a newer Minuted',
  id: 'must be small letters, figures and hyphens, such as \u201cmy-phrases\u201d',
  version: 'must be three figures with stops, such as 1.0.0',
  'patterns.id': 'must be capitals, a hyphen and figures, such as \u201cABC-01\u201d',
  'patterns.category': 'must be the id of a category, such as \u201cABC\u201d',
  'patterns.signal': 'must be H, M or L',
  'categories.id': 'must be two to eight capitals or figures, such as \u201cABC\u201d',
  'categories.legal.asAt': 'must be a day such as 2026-11-21',
  'paragraphs.expected.band': 'must be read-first, worth-reading or maybe',
  lists: 'must be small letters only, such as \u201cehcp\u201d',
};
const NO_MARKUP = 'may not have < or > in it: write the words only';

type Path = readonly PropertyKey[];

function valueAt(json: unknown, path: Path): unknown {
  let value: unknown = json;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
}

const short = (text: string): string =>
  `\u201c${text.length > 40 ? `${text.slice(0, 40)}\u2026` : text}\u201d`;

const ONE_OF: Record<string, string> = {
  patterns: 'phrase',
  categories: 'category',
  paragraphs: 'paragraph',
  quiet: 'sentence',
  sources: 'source',
};

/** "phrase LIM-04", "item 3 of the word list @ehcp": what a path of the schema is called. */
function placeOf(json: unknown, path: Path): string {
  const [top, at, ...rest] = path.map(String);
  if (top === undefined) return 'The file';
  if (at === undefined) return `\u201c${top}\u201d`;
  if (top === 'lists')
    return rest.length > 0
      ? `Item ${Number(rest[0]) + 1} of the word list ${short(at)}`
      : `The word list ${short(at)}`;
  if (top === 'forms') return `The row ${short(at)} of \u201cforms\u201d`;
  const id = valueAt(json, [top, Number(at), 'id']);
  const name =
    typeof id === 'string' && id !== '' && rest[0] !== 'id' ? short(id) : `number ${Number(at) + 1}`;
  const one = `${ONE_OF[top] ?? top} ${name}`;
  const inside = rest.map((key) => (/^\d+$/.test(key) ? `number ${Number(key) + 1}` : `\u201c${key}\u201d`));
  if (inside.length === 0) return one.charAt(0).toUpperCase() + one.slice(1);
  return `${inside.join(', ')} of ${one}`.replace(/^./, (char) => char.toUpperCase());
}

const TYPES: Record<string, string> = {
  string: 'text in quotes',
  array: 'a list in [square brackets]',
  object: 'a group in {curly brackets}',
  record: 'a group in {curly brackets}',
  boolean: 'true or false',
};

/** What is wrong with it and what to do, as the rest of a sentence. */
function faultOf(json: unknown, issue: z.core.$ZodIssue): string {
  const value = valueAt(json, issue.path);
  const looks = LOOKS[issue.path.filter((key) => typeof key === 'string').join('.')];
  const unit = typeof value === 'string' ? ' characters' : '';
  switch (issue.code) {
    case 'unrecognized_keys':
      return `has a part that packs do not have, ${short(issue.keys[0] ?? '')}: take it out`;
    case 'too_big':
      return `is too long: at most ${issue.maximum}${unit} are allowed`;
    case 'too_small':
      return value === ''
        ? 'is empty: write something in it'
        : `is too short: at least ${issue.minimum}${unit} ${issue.minimum === 1 ? 'is' : 'are'} needed`;
    case 'invalid_type':
      if (value === undefined) return 'is missing: add it';
      return looks ?? `must be ${TYPES[issue.expected] ?? issue.expected}`;
    case 'invalid_key':
      return issue.path[0] === 'lists'
        ? `has a name that cannot be used: it ${LOOKS['lists']}`
        : 'has too long a name';
    default:
      return looks ?? (typeof value === 'string' && /[<>]/.test(value) ? NO_MARKUP : 'is not as it must be');
  }
}

/** The first thing that keeps `json` from being a pack, as one sentence for whoever made it. */
export function describePackIssue(json: unknown, issue: z.core.$ZodIssue): string {
  return `${placeOf(json, issue.path)} ${faultOf(json, issue)}.`;
}
