/** 40 digits: as hard to hit by chance as 132 bits. */
const DIGITS = 40;

/**
 * A SHA-256 (hex) as eight groups of five digits, "01234 56789 …", to be read out over the phone: letters are easily
 * misheard. Its last 40 decimal digits.
 */
export function numberToReadOut(sha256: string): string {
  const digits = (BigInt(`0x${sha256}`) % 10n ** BigInt(DIGITS)).toString().padStart(DIGITS, '0');
  return digits.match(/\d{5}/g)!.join(' ');
}
