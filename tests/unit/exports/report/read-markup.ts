/** A page or a part of a document as its tags and its texts, in order. */
export type Markup = { tags: { name: string; attributes: Record<string, string> }[]; texts: string[] };

const NAMES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", '#39': "'" };

const TAG = /<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/y;
const TEXT = /[^<]+/y;

/**
 * Reads markup by rules narrower than those of HTML and of XML, so that what passes has one meaning in both: attributes
 * in double quotes, only five names of characters, every element closed in its order but those of `empty`. Throws where
 * it breaks them. `raw` elements hold text without names.
 */
export function readMarkup(markup: string, { empty = [] as string[], raw = [] as string[] } = {}): Markup {
  const found: Markup = { tags: [], texts: [] };
  const open: string[] = [];
  let at = 0;
  const take = (pattern: RegExp) => {
    pattern.lastIndex = at;
    const match = pattern.exec(markup);
    if (match) at = pattern.lastIndex;
    return match;
  };
  while (at < markup.length) {
    const text = take(TEXT);
    if (text) {
      found.texts.push(raw.includes(open.at(-1) ?? '') ? text[0] : decode(text[0]));
      continue;
    }
    const tag = take(TAG);
    if (!tag) throw new Error(`No tag: ${JSON.stringify(markup.slice(at, at + 80))}`);
    const [, closing, name = '', attributes = '', selfClosing] = tag;
    if (closing) {
      if (open.pop() !== name) throw new Error(`</${name}> closes another`);
      continue;
    }
    const pairs = [...attributes.matchAll(/([\w:.-]+)="([^"]*)"/g)];
    found.tags.push({
      name,
      attributes: Object.fromEntries(pairs.map(([, key, value]) => [key, decode(value!)])),
    });
    if (!selfClosing && !empty.includes(name)) open.push(name);
  }
  if (open.length > 0) throw new Error(`Not closed: ${open.join()}`);
  return found;
}

function decode(text: string): string {
  return text.replace(/&([^;]*;?)/g, (whole, name: string) => {
    const char = NAMES[name.slice(0, -1)];
    if (!name.endsWith(';') || char === undefined) throw new Error(`No character: ${whole}`);
    return char;
  });
}
