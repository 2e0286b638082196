import * as z from 'zod';
import { isWebAddress } from '../../evidence/source-link.ts';
import { collectForeign, type Marked } from './foreign-paper.ts';
import type { Foreign } from './incoming.ts';
import { signed } from './read-hypothesis.ts';
import { readMoment } from './read-moment.ts';

const text = z.string().optional().catch(undefined);
const natural = z.int().nonnegative().optional().catch(undefined);
/** JSON-LD writes a list of one as the thing itself. */
const some = <T extends z.ZodType>(schema: T) =>
  z
    .union([z.array(schema), schema.transform((one) => [one])])
    .optional()
    .catch(undefined)
    .transform((all) => (all ?? []) as z.infer<T>[]);

const stateSchema = z.looseObject({ cached: some(z.string()) }).catch({ cached: [] });
const targetSchema = z.union([
  z.string(),
  z.looseObject({
    id: text,
    source: z.unknown().optional(),
    selector: z.unknown().optional(),
    state: some(stateSchema),
  }),
]);
const bodySchema = z.looseObject({ value: text, purpose: some(z.string()), creator: z.unknown().optional() });
const annotationSchema = z.looseObject({
  created: text,
  modified: text,
  bodyValue: text,
  body: some(z.union([bodySchema, z.string()])),
  target: some(targetSchema),
  creator: z.unknown().optional(),
  generator: z.unknown().optional(),
});
const sourceSchema = z.looseObject({ id: text, '@id': text, format: some(z.string()), label: text });
const namedSchema = z.looseObject({ name: text });
const selectorSchema = z.looseObject({
  type: z.unknown().optional(),
  exact: text,
  prefix: text,
  suffix: text,
  start: natural,
  end: natural,
  value: text,
  refinedBy: z.unknown().optional(),
});

type WebAnnotation = z.infer<typeof annotationSchema>;
type Target = z.infer<typeof targetSchema>;
type AnySelector = z.infer<typeof selectorSchema>;

/**
 * The annotations of a collection, of one of its pages, of a list, or the one that a file holds, and how many more the
 * collection has on other pages; null for JSON that is none (https://www.w3.org/TR/annotation-model/).
 */
export function webAnnotationsIn(json: unknown): { items: unknown[]; elsewhere: number } | null {
  if (Array.isArray(json)) return json.some(isAnnotation) ? { items: json, elsewhere: 0 } : null;
  if (isAnnotation(json)) return { items: [json], elsewhere: 0 };
  const items = z.array(z.unknown()).optional().catch(undefined);
  const page = z.looseObject({ items }).optional().catch(undefined);
  const found = z
    .looseObject({ type: z.unknown().optional(), items, '@graph': items, first: page, total: natural })
    .safeParse(json).data;
  if (!found) return null;
  const isPage = has(found.type, 'AnnotationPage');
  const isCollection = has(found.type, 'AnnotationCollection');
  const list = found.items ?? found.first?.items ?? found['@graph'];
  if (!isPage && !isCollection && !list?.some(isAnnotation)) return null;
  const more = isCollection ? (found.total ?? 0) - (list?.length ?? 0) : 0;
  return { items: list ?? [], elsewhere: Math.max(0, more) };
}

/**
 * W3C annotations as quotes, ours or another program's. Of ours come back: words, what stands around them, offsets, the
 * first page, note, tags, times, the web address, the title on one line and the hash of the paper. What the form does
 * not carry is empty: the phrase found, place, speaker, citation, neighbouring sentences, quads, coverage, history and
 * folders. Of other programs, offsets are left out, because they count in a text that is not ours.
 */
export function readWebAnnotations(items: readonly unknown[], elsewhere: number, now: string): Foreign {
  const foreign = collectForeign();
  for (const item of items) {
    const read = annotationSchema.safeParse(item);
    const annotation = read.success && isAnnotation(item) ? read.data : null;
    const [target] = annotation?.target ?? [];
    if (!annotation || target === undefined) {
      foreign.refuse('odd', JSON.stringify(item) ?? '');
      continue;
    }
    const selectors = typeof target === 'string' ? [] : selectorsIn(target.selector);
    const words = selectors.find(({ type, exact }) => has(type, 'TextQuoteSelector') && exact);
    const { address, title, format } = sourceOf(target);
    if (!words?.exact) foreign.refuse('no-words', noteOf(annotation) || address);
    else if (address === '') foreign.refuse('no-address', words.exact);
    else {
      const isOurs = nameIn(annotation.generator).startsWith('Minuted ');
      const savedAt = readMoment(annotation.created, now);
      const kind = format.includes('application/pdf') || /\.pdf$/i.test(address.replace(/[?#].*$/s, ''));
      foreign.add({
        address,
        kind: kind ? 'pdf' : 'page',
        title,
        // Of a web page the hash is that of our reading text, which another program cannot know.
        sha256: kind || isOurs ? hashOf(target) : null,
        exact: words.exact,
        prefix: words.prefix ?? '',
        suffix: words.suffix ?? '',
        position: isOurs ? positionIn(selectors) : null,
        page: pageIn(selectors),
        note: noteOf(annotation),
        tags: bodiesOf(annotation).flatMap(({ value, purpose }) =>
          purpose.includes('tagging') && value ? [value] : [],
        ),
        savedAt,
        changedAt: readMoment(annotation.modified, savedAt),
      });
    }
  }
  if (elsewhere > 0) foreign.refuse('not-here', String(elsewhere));
  return foreign.all();
}

function isAnnotation(item: unknown): boolean {
  return typeof item === 'object' && item !== null && has((item as { type?: unknown }).type, 'Annotation');
}

function has(type: unknown, name: string): boolean {
  return type === name || (Array.isArray(type) && type.includes(name));
}

function nameIn(agent: unknown): string {
  const [one] = Array.isArray(agent) ? agent : [agent];
  return namedSchema.safeParse(one).data?.name ?? '';
}

/** A selector and those that refine it, all of the same words. */
function selectorsIn(value: unknown, depth = 0): AnySelector[] {
  if (depth > 5) return [];
  const all = Array.isArray(value) ? value : [value];
  return all.flatMap((one) => {
    const selector = selectorSchema.safeParse(one).data;
    return selector ? [selector, ...selectorsIn(selector.refinedBy, depth + 1)] : [];
  });
}

function sourceOf(target: Target): { address: string; title: string; format: string[] } {
  const source = typeof target === 'string' ? target : (target.source ?? target.id);
  if (typeof source === 'string') return { address: source, title: '', format: [] };
  const { id, '@id': idToo, label, format } = sourceSchema.safeParse(source).data ?? { format: [] };
  return { address: id ?? idToo ?? '', title: label ?? '', format };
}

/** The hash in a name of bytes (RFC 6920), as hex. */
function hashOf(target: Target): string | null {
  const cached = typeof target === 'string' ? [] : target.state.flatMap((state) => state.cached);
  const coded = cached.map((name) => /^ni:\/\/\/sha-256;([\w-]{43})$/.exec(name)?.[1]).find(Boolean);
  if (!coded) return null;
  const bytes = atob(coded.replaceAll('-', '+').replaceAll('_', '/'));
  return [...bytes].map((byte) => byte.charCodeAt(0).toString(16).padStart(2, '0')).join('');
}

function positionIn(selectors: readonly AnySelector[]): Marked['position'] {
  const found = selectors.find(({ type }) => has(type, 'TextPositionSelector'));
  return found?.start !== undefined && found.end ? { start: found.start, end: found.end } : null;
}

function pageIn(selectors: readonly AnySelector[]): number | null {
  const values = selectors.map(({ type, value }) => (has(type, 'FragmentSelector') ? value : undefined));
  const page = Number(values.map((value) => /^page=(\d{1,6})$/.exec(value ?? '')?.[1]).find(Boolean));
  return page > 0 ? page : null;
}

function bodiesOf({ body }: WebAnnotation): z.infer<typeof bodySchema>[] {
  return body.filter((one) => typeof one !== 'string');
}

function noteOf(annotation: WebAnnotation): string {
  const said = [
    annotation.bodyValue,
    ...bodiesOf(annotation).map(({ value, purpose }) => (purpose.includes('tagging') ? '' : value)),
    // A body that stands elsewhere: at least its address.
    ...annotation.body.filter((one) => typeof one === 'string').filter(isWebAddress),
  ].filter(Boolean);
  const author = nameIn(annotation.creator) || nameIn(bodiesOf(annotation)[0]?.creator);
  return signed(said.join('\n\n'), author, '');
}
