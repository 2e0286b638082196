import { oneLine } from '../../one-line.ts';

/** Foreign words on one line, of characters that XML 1.0 can hold; `docx` itself writes the names of `<` and `&`. */
export function xmlText(text: string): string {
  return oneLine(text).replace(/[\ufffe\uffff]/g, '');
}
