/**
 * A moment that another program wrote, in any zone, as ours are written; `fallback` for what is none. Programs differ in
 * how many digits a second has.
 */
export function readMoment(text: string | undefined, fallback: string): string {
  const at = text === undefined ? NaN : Date.parse(text);
  // The years that our own dates can be written with.
  return at >= Date.UTC(1000, 0) && at < Date.UTC(9999, 11) ? new Date(at).toISOString() : fallback;
}
