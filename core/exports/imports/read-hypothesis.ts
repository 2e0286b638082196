import * as z from 'zod';
import { collectForeign } from './foreign-paper.ts';
import type { Foreign } from './incoming.ts';
import { readMoment } from './read-moment.ts';

const text = z.string().optional().catch(undefined);
const selectorSchema = z
  .looseObject({
    type: text,
    exact: text,
    prefix: text,
    suffix: text,
    index: z.int().nonnegative().optional(),
  })
  .catch({});

/** What is used of an annotation of Hypothesis (https://h.readthedocs.io/en/latest/api-reference/v1/). */
const annotationSchema = z.looseObject({
  uri: text,
  created: text,
  updated: text,
  user: text,
  user_info: z.looseObject({ display_name: text }).optional().catch(undefined),
  text: text,
  tags: z.array(z.string()).catch([]),
  references: z.array(z.unknown()).catch([]),
  document: z
    .looseObject({ title: z.union([z.string(), z.array(z.string())]).optional() })
    .optional()
    .catch(undefined),
  target: z.array(z.looseObject({ source: text, selector: z.array(selectorSchema).catch([]) })).catch([]),
});

/** The annotations in the file that Hypothesis exports, or in an answer of its search; null for any other JSON. */
export function hypothesisIn(json: unknown): unknown[] | null {
  const exported = z.looseObject({ annotations: z.array(z.unknown()), export_userid: z.string() });
  const answered = z.looseObject({ rows: z.array(z.looseObject({ uri: z.string(), user: z.string() })) });
  return exported.safeParse(json).data?.annotations ?? answered.safeParse(json).data?.rows ?? null;
}

/**
 * Annotations of Hypothesis as quotes. The words, what stands around them, text, tags and times come in; the name of
 * whoever wrote stands below the text. Their papers are known by address alone: Hypothesis says which words were marked,
 * not what the whole paper says. Left behind are groups, who may see it, and places counted in a text that is not ours.
 */
export function readHypothesis(annotations: readonly unknown[], now: string): Foreign {
  const foreign = collectForeign();
  for (const each of annotations) {
    const read = annotationSchema.safeParse(each);
    if (!read.success) {
      foreign.refuse('odd', JSON.stringify(each) ?? '');
      continue;
    }
    const { uri, text: said, references, document, target, ...annotation } = read.data;
    const selectors = target.flatMap(({ selector }) => selector);
    const words = selectors.find(({ type }) => type === 'TextQuoteSelector');
    const page = selectors.find(({ type }) => type === 'PageSelector')?.index;
    const address = uri || target[0]?.source;
    const title = document?.title;
    if (references.length > 0) foreign.refuse('reply', said || address || '');
    else if (!words?.exact) foreign.refuse('no-words', said || address || '');
    else if (!address) foreign.refuse('no-address', words.exact);
    else {
      const savedAt = readMoment(annotation.created, now);
      foreign.add({
        address,
        kind: page !== undefined || isPdf([address, ...target.map(({ source }) => source)]) ? 'pdf' : 'page',
        title: (typeof title === 'string' ? title : title?.[0]) ?? '',
        sha256: null,
        exact: words.exact,
        prefix: words.prefix ?? '',
        suffix: words.suffix ?? '',
        position: null,
        page: page === undefined ? null : page + 1,
        note: signed(said, nameOf(annotation), 'Hypothesis'),
        tags: annotation.tags,
        savedAt,
        changedAt: readMoment(annotation.updated, savedAt),
      });
    }
  }
  return foreign.all();
}

/** Hypothesis gives a PDF that was opened from a computer a name of its own. */
function isPdf(addresses: (string | undefined)[]): boolean {
  return addresses.some(
    (address) =>
      address !== undefined &&
      (address.startsWith('urn:x-pdf:') || /\.pdf$/i.test(address.replace(/[?#].*$/s, ''))),
  );
}

function nameOf({ user, user_info }: Pick<z.infer<typeof annotationSchema>, 'user' | 'user_info'>): string {
  return user_info?.display_name || (/^acct:(.+)@/.exec(user ?? '')?.[1] ?? '');
}

/** What somebody said, with the name below; without words there is nothing to sign. */
export function signed(said: string | undefined, name: string, where: string): string {
  if (!said?.trim()) return '';
  return name === '' ? said : `${said}\n(${name}${where && `, ${where}`})`;
}
