import { isWebAddress } from '../evidence/source-link.ts';

/** An address as a link of ASCII characters that ends no bracket and no field of any format; null if it is not of the web. */
export function webAddress(address: string): string | null {
  if (!isWebAddress(address)) return null;
  const { href } = new URL(address);
  // Behind the host, which alone may have square brackets (RFC 3986).
  const path = href.indexOf('/', 'https://'.length);
  // A percent sign that begins no code is one itself.
  const coded = href.slice(path).replace(/%(?![0-9A-Fa-f]{2})/g, '%25');
  return href.slice(0, path) + coded.replace(/[^!#-;=?-Z_a-z~]/g, (char) => encodeURIComponent(char));
}
