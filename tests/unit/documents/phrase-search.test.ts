import { describe, expect, it } from 'vitest';
import { cutTextOf, cutWindow } from '../../../core/phrases/search-window.ts';
import { searchWindowSchema } from '../../../core/phrases/search-window-schema.ts';
import { PhraseSearch } from '../../../documents/phrase-search.ts';
import { packOf } from '../phrases/pack-of.ts';
import { readingOf } from '../phrases/reading-of.ts';

const windowOf = (text: string) =>
  searchWindowSchema.parse(cutWindow(cutTextOf(readingOf([text])), 0, 1).window);
const never = () => Promise.reject(new Error('nobody asked'));

describe('the search of the background', () => {
  it('looks for the phrases in use when nobody told it which they are', async () => {
    const search = new PhraseSearch(async () => [packOf(['kat'])]);
    expect(await search.find(windowOf('a kat'), '')).toMatchObject([{ start: 2, end: 5 }]);
  });

  it('looks for other phrases as soon as they are in use', async () => {
    const search = new PhraseSearch(never);
    search.use([packOf(['kat'])]);
    expect(await search.find(windowOf('kat lom'), '')).toMatchObject([{ start: 0 }]);
    search.use([packOf(['lom'])]);
    expect(await search.find(windowOf('kat lom'), '')).toMatchObject([{ start: 4 }]);
  });

  it('says of phrases that cannot be read that it failed, each time', async () => {
    const search = new PhraseSearch(never);
    search.use([packOf(['(kat'])]);
    await expect(search.find(windowOf('kat'), '')).rejects.toThrow();
    await expect(search.find(windowOf('kat'), '')).rejects.toThrow();
    search.use([packOf(['kat'])]);
    expect(await search.find(windowOf('kat'), '')).toHaveLength(1);
  });
});
