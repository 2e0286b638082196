/**
 * The canonical JSON (RFC 8785) of parsed JSON: no spaces, names in the order of their UTF-16 units. Half a surrogate
 * pair counts as U+FFFD, as in the digests of the log. Written anew, apart from what wrote the log, so that a check does
 * not share its mistakes.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'string') return JSON.stringify(value.toWellFormed());
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, field]) => `${JSON.stringify(name)}:${canonicalJson(field)}`);
  return `{${fields.join(',')}}`;
}
