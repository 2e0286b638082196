/** The check letters of a UPN in their order: I, O and S are left out, because they look like figures. */
const UPN_LETTERS = 'ABCDEFGHJKLMNPQRTUVWXYZ';

/**
 * Whether ten figures are an NHS number: modulus 11 with the weights 10 to 2, as the NHS Data Dictionary describes it.
 * Numbers that begin with 0, 1 or 2 are not given out in England; ISBNs, which have the same check, begin with them.
 */
export function isNhsNumber(digits: string): boolean {
  if (!/^[3-9]\d{9}$/.test(digits) || /^(\d)\1*$/.test(digits)) return false;
  const sum = [...digits].reduce((all, digit, index) => all + Number(digit) * (10 - index), 0);
  // The last figure has the weight 1, so that all together is a multiple of 11; a check of "10" is never given out.
  return sum % 11 === 0;
}

/**
 * Whether thirteen characters are a unique pupil number: a check letter and twelve figures, of which the last is a
 * letter in a temporary one; weights 2 to 13, modulus 23 (DfE, "Unique pupil numbers: a guide").
 */
export function isPupilNumber(characters: string): boolean {
  const upper = characters.toUpperCase();
  if (!/^[A-Z]\d{11}[\dA-Z]$/.test(upper)) return false;
  let sum = 0;
  for (let index = 1; index < 13; index += 1) {
    const character = upper[index]!;
    const value = /\d/.test(character) ? Number(character) : UPN_LETTERS.indexOf(character);
    if (value < 0) return false;
    sum += value * (index + 1);
  }
  return UPN_LETTERS[sum % 23] === upper[0];
}
