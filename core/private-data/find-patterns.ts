import { isNhsNumber, isPupilNumber } from './check-digits.ts';
import { isUkPhone } from './is-uk-phone.ts';
import { POSTCODE_AREAS } from './postcode-areas.ts';
import type { PrivateKind } from './private-kind.ts';
import type { PrivateSpan } from './private-span.ts';

type Pattern = {
  kind: PrivateKind;
  shape: RegExp;
  /** What every such text has; it costs a fraction of looking for the shape, and most texts have none of it. */
  hint: RegExp;
  /** Whether what has the shape is really one. */
  holds(found: RegExpExecArray): boolean;
};

/** Every repetition has an upper limit, so that no text takes more than a fixed time a character. */
const PATTERNS: Pattern[] = [
  {
    kind: 'nhs-number',
    hint: /\d{3}\D?\d{3}\D?\d{4}/,
    shape:
      /(?<![\p{L}\p{N}£$€+]|\d[.,/\p{Pd}])(?:\d{10}|\d{3}[\s\p{Pd}]\d{3}[\s\p{Pd}]\d{4})(?![\p{L}\p{N}]|[.,/\p{Pd}]\d)/gu,
    holds: ([words]) => isNhsNumber(words.replace(/\D/g, '')),
  },
  {
    kind: 'pupil-number',
    hint: /\d{11}/,
    shape: /(?<![\p{L}\p{N}])[A-Z]\d{11}[\dA-Z](?![\p{L}\p{N}])/giu,
    holds: ([words]) => isPupilNumber(words),
  },
  {
    // Letters that are never given out: HMRC, National Insurance Manual, NIM39110.
    kind: 'insurance-number',
    hint: /\d{2}\D?\d{2}\D?\d{2}/,
    shape:
      /(?<![\p{L}\p{N}])(?!BG|GB|KN|NK|NT|TN|ZZ)[ABCEGHJ-PRSTW-Z][ABCEGHJ-NPRSTW-Z]\s?(?:\d{2}[\s\p{Pd}]?){3}[A-D](?![\p{L}\p{N}])/giu,
    holds: () => true,
  },
  {
    kind: 'email',
    hint: /@/,
    shape: /[\p{L}\p{N}._%+'-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/gu,
    holds: () => true,
  },
  {
    kind: 'postcode',
    hint: /\d[a-z]{2}/i,
    shape:
      /(?<![\p{L}\p{N}])([A-Z]{1,2})\d[A-Z\d]?\s{0,2}(\d[ABD-HJLNP-UW-Z]{2})(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])GIR\s?0AA(?![\p{L}\p{N}])/giu,
    // "Table B1 2nd quarter" has the shape of a postcode.
    holds: ([, area, inward]) =>
      area === undefined ||
      (POSTCODE_AREAS.has(area.toUpperCase()) && !/^(?:1st|2nd|3rd|\dth)$/.test(inward!)),
  },
  {
    kind: 'phone',
    hint: /[04](?:\D{0,3}\d){9}/,
    shape:
      /(?<![\p{L}\p{N}£$€+]|\d[.,/\p{Pd}])(?:\((?=\+?\d{2,6}\)))?(?:(?:\+|00)44\)?|0)(?:[\s.()\p{Pd}]{0,3}\d){9,11}(?![\p{L}\p{N}]|[.,/]\d)/gu,
    holds: ([words]) => isUkPhone(words),
  },
];

/** Everything that has one of the shapes has a figure or an @. */
const HINT = /[\d@]/;

/** What has the shape, and where there is one the check digit, of something that tells who somebody is or lives. */
export function findPatterns(text: string): PrivateSpan[] {
  if (!HINT.test(text)) return [];
  return PATTERNS.flatMap(({ kind, hint, shape, holds }) =>
    (hint.test(text) ? [...text.matchAll(shape)] : []).filter(holds).map((found) => ({
      start: found.index,
      end: found.index + found[0].length,
      kind,
    })),
  );
}
