import { isWebAddress } from '../evidence/source-link.ts';

/** An address as a link of ASCII characters that ends no bracket and no field of any format; null if it is not of the web. */
export function webAddress(address: string): string | null {
  if (!isWebAddress(address)) return null;
  const { href } = new URL(address);
  // A percent sign that begins no code is one itself.
  const coded = href.replace(/%(?![0-9A-Fa-f]{2})/g, '%25');
  return coded.replace(/[^!#-;=?-[\]_a-z~]/g, (char) => encodeURIComponent(char));
}
