import canonicalize from 'canonicalize';

/** Half a surrogate pair, as JSON.stringify writes it; text that only looks like it costs no more than time. */
const HALF = /\\ud[89a-f]/;

/**
 * The canonical JSON (RFC 8785) of plain data. RFC 8785 refuses half a surrogate pair, which a damaged PDF may well
 * contain: it counts as U+FFFD, as in UTF-8. Throws where a number is none.
 *
 * JSON.stringify writes texts and numbers as the RFC wants them (section 3.2.2), so the names in order are all that it
 * takes, in half the time. What is odd goes the long way.
 */
export function canonicalText(record: object): string {
  const odd = { isIn: false };
  const text = JSON.stringify(inOrder(record, odd));
  if (!odd.isIn && !HALF.test(text)) return text;
  try {
    return canonicalize(record)!;
  } catch {
    return canonicalize(wellFormed(record))!;
  }
}

/** The same with the names of all objects in the order of their UTF-16 units. */
function inOrder(value: unknown, odd: { isIn: boolean }): unknown {
  if (typeof value === 'number' && !Number.isFinite(value)) odd.isIn = true;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((one: unknown) => inOrder(one, odd));
  const from = value as Record<string, unknown>;
  const ordered: Record<string, unknown> = {};
  for (const name of Object.keys(from).sort()) {
    // An object does not keep its numbers in the order in which they are put into it, nor this name at all.
    if (name < ':' || name === '__proto__') odd.isIn = true;
    ordered[name] = inOrder(from[name], odd);
  }
  return ordered;
}

function wellFormed(record: object): object {
  const json = JSON.stringify(record);
  if (!HALF.test(json)) return record;
  return JSON.parse(json, (_, value: unknown) => (typeof value === 'string' ? value.toWellFormed() : value));
}
