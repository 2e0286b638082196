import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { ERROR_CODES } from '../../../core/result.ts';
import { LATER_WORDS } from '../../../entrypoints/content/later-words.ts';
import { bareTexts } from './bare-texts.ts';
import { keysIn, MESSAGES, SOURCES } from './messages.ts';

const ALL = Object.entries(MESSAGES);
const named = (text: string) => [...text.matchAll(/\$(\w+)\$/g)].map(([, name]) => name!);
const tagged = (text: string) => [...text.matchAll(/<(\w+)>/g)].map(([, name]) => name!);

describe('the messages', () => {
  it('are all said somewhere', () => {
    const html = import.meta.glob<string>('/entrypoints/*/index.html', {
      query: '?raw',
      import: 'default',
      eager: true,
    });
    const manifest = [readFileSync('wxt.config.ts', 'utf8'), ...Object.values(html)].join('\n');
    const said = new Set([
      'language',
      ...SOURCES.flatMap(([, source]) => keysIn(source)),
      ...[...manifest.matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key!),
      ...ERROR_CODES.map((code) => `error_${code.replaceAll('-', '_')}`),
    ]);
    expect(Object.keys(MESSAGES).filter((key) => !said.has(key))).toEqual([]);
    expect([...said].filter((key) => !(key in MESSAGES))).toEqual([]);
  });

  it('name and number what is filled in, in the order of the names', () => {
    for (const [key, { message, placeholders = {} }] of ALL) {
      const names = Object.keys(placeholders);
      const numbers = Object.values(placeholders).map(({ content }) => content);
      expect(names, key).toEqual(names.toSorted());
      expect(numbers, key).toEqual(names.map((_, at) => `$${at + 1}`));
      expect(names.length, key).toBeLessThanOrEqual(9);
      expect(names, key).toEqual(expect.arrayContaining(named(message)));
      // In one form of a count a part may be left out: "1 place".
      if (!/_(one|other)$/.test(key) && key !== 'hitTicks_place')
        expect(named(message), key).toEqual(expect.arrayContaining(names));
    }
  });

  it('are texts, with the quotation marks of texts', () => {
    for (const [key, { message }] of ALL) {
      expect(key).toMatch(/^[a-z][a-zA-Z]*(_\w+)?$/);
      expect(message, key).toBe(message.trim());
      expect(message, key).toMatch(/[\p{L}\d$]/u);
      expect(message, key).not.toMatch(/['"]/);
    }
  });

  it('have a form for one wherever something is counted', () => {
    for (const [key, { placeholders }] of ALL) {
      if (!key.endsWith('_other')) continue;
      expect(MESSAGES[key.replace(/other$/, 'one')]?.placeholders, key).toEqual(placeholders);
      expect(placeholders, key).toHaveProperty('count');
    }
  });

  it('close their tags', () => {
    for (const [key, { message }] of ALL)
      expect(message.replaceAll(/<(\w+)>[^<>]*<\/\1>/g, ''), key).not.toMatch(/[<>]/);
  });
});

it('all that a page may say after the extension has gone is asked for before', () => {
  const said = SOURCES.filter(([file]) => /content\/(cards|bar-sentence)\.ts$/.test(file));
  expect(LATER_WORDS).toEqual(expect.arrayContaining(said.flatMap(([, source]) => keysIn(source))));
});

const FILES = SOURCES.filter(([file]) => file.endsWith('.tsx'));

it.each(FILES.filter(([, source]) => source.includes('<Said')))(
  '%s gives every tag its element',
  (_, source) => {
    for (const [key, tags] of saidIn(source))
      expect(tags, key).toEqual([...new Set(tagged(MESSAGES[key]!.message))].toSorted());
  },
);

/** The name of each message that a source fills with elements, and the names of these, sorted. */
function saidIn(source: string): [key: string, tags: string[]][] {
  const said: [string, string[]][] = [];
  const file = ts.createSourceFile('a.tsx', source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const look = (node: ts.Node) => {
    if (ts.isJsxSelfClosingElement(node) && node.tagName.getText() === 'Said') {
      const key = /text="(\w+)"/.exec(node.getText())?.[1];
      const tags: string[] = [];
      const find = (inner: ts.Node) => {
        if (ts.isPropertyAssignment(inner) && ts.isArrowFunction(inner.initializer))
          tags.push(inner.name.getText());
        else ts.forEachChild(inner, find);
      };
      find(node.attributes);
      if (key) said.push([key, tags.toSorted()]);
    }
    ts.forEachChild(node, look);
  };
  look(file);
  return said;
}

/** Samples of code or of the pattern language, and words that leave in files: no texts of the interface. */
const NOT_SAID: Record<string, RegExp> = {
  '/components/LanguageHelp.tsx': /./,
  '/components/format-size.ts': /^(\$ kB|[MG]B)$/,
  '/components/locker-chips.ts': /^(\$ \$|papers \$)$/,
  '/components/MoreMenu.tsx': /^calc/,
  '/entrypoints/content/mount-ui.ts': /!important/,
  '/entrypoints/content/page-ui.ts': /^left: /,
  '/entrypoints/locker/export-header.ts': /^Minuted$/,
  '/entrypoints/locker/pdf-copies/make-copy.ts': /^(Tags: \$|Minuted \$)$/,
  '/entrypoints/locker/pdf-copies/PdfCopies.tsx': /^head -c/,
  '/entrypoints/locker/quote-acts.ts': /^note \$$/,
  '/entrypoints/locker/imports/use-dropped-file.ts': /^Files$/,
  '/entrypoints/reader/paper-viewer.ts': /^noopener/,
  '/entrypoints/reader/print-paper.ts': /^@page/,
  '/entrypoints/reader/watch-paper.ts': /^Files$/,
  '/platform/catch-pdfs.ts': /^(text.html; |<!doctype)/,
};

it.each(SOURCES)('%s has no text of its own', (file, source) => {
  const texts = bareTexts(source).filter((text) => !NOT_SAID[file]?.test(text));
  expect(texts).toEqual([]);
});

it('sees texts wherever they may stand in a source', () => {
  const source = `
    const NAMES = { one: 'Council', two: 'the-id', three: 'No tag' };
    const said = \`Saved \${count} quotes\`;
    if (event.key === 'Enter') throw new Error('This is for developers');
    export const A = () => <p class="soft big" title="Why"><b>Bare</b>{on ? 'Switch it off' : say('a_b')}</p>;`;
  expect(bareTexts(source)).toEqual(['Council', 'No tag', 'Saved $ quotes', 'Why', 'Bare', 'Switch it off']);
});
