import { describe, expect, it } from 'vitest';
import { checkPack } from '../../../core/phrases/check-pack.ts';
import { packSchema } from '../../../core/phrases/pack.ts';
import { SEND_NAMES } from '../../../core/phrases/send-names.ts';
import { sendPack } from '../../../core/phrases/send-pack.ts';

describe('the SEND pack', () => {
  it('follows the schema of packs', () => {
    expect(packSchema.parse(sendPack)).toEqual(sendPack);
  });

  it('has unique ids and only categories that it describes', () => {
    const ids = sendPack.patterns.map((pattern) => pattern.id);
    expect(new Set(ids).size).toBe(ids.length);
    const categories = new Set(sendPack.categories.map((category) => category.id));
    for (const pattern of sendPack.patterns) expect(categories).toContain(pattern.category);
    for (const category of categories)
      expect(sendPack.patterns.some((each) => each.category === category)).toBe(true);
  });

  it('has the categories that pages name without it', () => {
    const categories = sendPack.categories.map(({ id, name }) => ({ id, name }));
    expect(SEND_NAMES).toEqual({ id: sendPack.id, name: sendPack.name, categories });
  });

  // A clock that stands still: on a busy machine all sentences are to be tried as well.
  const failures = checkPack(sendPack, sendPack, () => 0);
  const messagesOf = (texts: readonly string[]): string[] =>
    failures.filter(({ text }) => texts.includes(text)).map(({ message }) => message);

  it.each(sendPack.patterns.map((each) => [each.id, each] as const))(
    '%s finds its own wordings and no false friends',
    (id, { mustMatch, mustNotMatch }) => {
      const own = failures.filter(
        ({ pattern, text }) => pattern === id && [...mustMatch, ...mustNotMatch].includes(text),
      );
      expect(own.map(({ message }) => message)).toEqual([]);
    },
  );

  it.each(sendPack.paragraphs.map(({ title, text }) => [title, text] as const))(
    'finds the phrases of: %s',
    (_, text) => expect(messagesOf([text])).toEqual([]),
  );

  it('shows nothing where all is quiet', () => expect(messagesOf(sendPack.quiet)).toEqual([]));

  it('has no other failure', () => {
    expect(failures.filter(({ pattern }) => pattern === null)).toEqual([]);
  });
});
