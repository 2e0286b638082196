/**
 * Whether figures with spaces, dots, hyphens and brackets between them are a telephone number of the United Kingdom as
 * people write it (Ofcom, National Telephone Numbering Plan): geographic, mobile, 03 and 08 numbers, with 0, 00 44 or
 * +44. The groups tell it from dates, page numbers and long references, which may have as many figures.
 */
export function isUkPhone(written: string): boolean {
  const abroad = /^\(?(?:\+|00)44\)?[\s.\p{Pd}]*(?:\(0\))?/u.exec(written);
  if (abroad) return /^0?[12378]\d{8,9}$/.test(digitsOf(written.slice(abroad[0].length)));
  const groups = written.match(/\d+/g) ?? [];
  const digits = groups.join('');
  if (!/^0[12378]\d{8,9}$/.test(digits)) return false;
  if (groups.length === 1) return digits.length === 11;
  const [first = '', ...others] = groups;
  if (first.length < 3 || first.length > 6 || others.some(({ length }) => length < 2)) return false;
  if (first.length === 3 && !/^02[03489]$/.test(first)) return false;
  return digits.length === 11 || /^0(?:1|800)/.test(digits);
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}
