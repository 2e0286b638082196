import { readFileSync } from 'node:fs';

export type Message = {
  message: string;
  description?: string;
  placeholders?: Record<string, { content: string }>;
};

/** All texts of the interface, by their names. */
export const MESSAGES = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8')) as Record<
  string,
  Message
>;

/** The sources that speak to readers. The page inside an evidence pack has no browser to ask, so it is not one. */
export const SOURCES = Object.entries(
  import.meta.glob<string>(
    [
      '/{components,entrypoints,platform}/**/*.{ts,tsx}',
      '!/entrypoints/verify/**',
      '!/platform/say.ts',
      '!/entrypoints/content/later-words.ts',
    ],
    { query: '?raw', import: 'default', eager: true },
  ),
);

/** The names of messages that stand in a source, whole or without `_one` and `_other`. */
export function keysIn(source: string): string[] {
  const words = new Set([...source.matchAll(/['"]([a-zA-Z]+_\w+)['"]/g)].map(([, word]) => word!));
  return Object.keys(MESSAGES).filter((key) => words.has(key) || words.has(key.replace(/_(one|other)$/, '')));
}
