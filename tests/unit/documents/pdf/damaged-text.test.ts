import { expect, it } from 'vitest';
import { looksDamaged } from '../../../../documents/pdf/damaged-text.ts';

const words = 'The council will manage demand for plans. ';

it('does not call plain text damaged, with bullets of a symbol font or without', () => {
  expect(looksDamaged(words.repeat(5))).toBe(false);
  expect(looksDamaged(`\uF0B7 ${words}\n`.repeat(20))).toBe(false);
});

it('calls text damaged when characters have no meaning', () => {
  expect(looksDamaged(`${words}\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD`)).toBe(true);
  expect(looksDamaged('w\uE001rds \uE002nd m\uE003re \uE004nd m\uE005re')).toBe(true);
});

it('calls text damaged when signs stand where letters should', () => {
  expect(looksDamaged("!\"#$%&'()*'+ ".repeat(20))).toBe(true);
});
